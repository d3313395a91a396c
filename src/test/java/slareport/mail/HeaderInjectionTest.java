package slareport.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slareport.mailing.OutgoingMail;

/** Whatever a company, a team, a list or a setting is called: no header comes of it that was not meant. */
class HeaderInjectionTest {
    private static final Set<String> HEADERS =
            Set.of("Auto-Submitted", "Content-Type", "Date", "From", "MIME-Version", "Message-ID", "Subject", "To");
    private static final Set<String> PART_HEADERS =
            Set.of("Content-Type", "Content-Transfer-Encoding", "Content-Disposition", "Content-ID");

    static Stream<String> breaks() {
        return Stream.of(
                        "\r\n",
                        "\n",
                        "\r",
                        "\r\n\r\n",
                        "\n\n",
                        "\0",
                        "\u000B",
                        "\f",
                        "\u0085",
                        "\u2028",
                        "\u2029",
                        "\t",
                        "\u001B[2J",
                        "\u007F",
                        "\u202E",
                        "\u2066",
                        "\uD800",
                        "%0d%0a",
                        "\\r\\n",
                        "=?utf-8?q?=0d=0a?=",
                        "=?utf-8?b?DQo=?=",
                        "\"\r\n",
                        "\";\r\n",
                        "嘊嘍",
                        "\r\n ",
                        "\r\n\t")
                .map(separator -> "Acme" + separator + "Bcc: evil@example.org" + separator + separator + "<script>");
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void subject_breaksNoLine(String hostile) throws Exception {
        Composition composition = new Composition();
        composition.subject = hostile;
        OutgoingMail mail = composition.compose();
        assertSound(mail);
        String subject = Composition.parsed(mail).getSubject();
        assertThat(subject).isEqualTo(mail.subject()).startsWith("Acme").contains("Bcc: evil@example.org");
        assertThat(subject.codePoints()).noneMatch(HeaderText::breaks);
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void fileName_breaksNoLine(String hostile) throws Exception {
        Composition composition = new Composition();
        composition.fileName = hostile + ".xlsx";
        assertSound(composition.compose());
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void teamInTheFileName_breaksNoLine(String hostile) throws Exception {
        Composition composition = new Composition();
        composition.team = hostile;
        OutgoingMail mail = composition.compose();
        assertSound(mail);
        MimeMultipart mixed = (MimeMultipart) Composition.parsed(mail).getContent();
        String name = mixed.getBodyPart(1).getFileName();
        assertThat(name).startsWith("sla-report-2026-10-Acme").endsWith(".xlsx");
        assertThat(name.codePoints()).noneMatch(HeaderText::breaks);
        assertThat(name).doesNotContain("/", "\\", "\"", ":", "<", ">", "|", "?", "*", ";");
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void nameOfTheList_isInNoHeader(String hostile) throws Exception {
        Composition composition = new Composition();
        composition.listName = hostile;
        OutgoingMail mail = composition.compose();
        assertSound(mail);
        assertThat(Composition.raw(mail)).doesNotContain("Acme", "evil");
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void sendersName_breaksNoLineOrIsRefused(String hostile) throws Exception {
        for (String from : List.of(
                hostile + " <reports@example.com>",
                "\"" + hostile + "\" <reports@example.com>",
                "reports@example.com (" + hostile + ")")) {
            if (Mailbox.of(from).isPresent()) {
                Composition composition = new Composition();
                composition.from = from;
                OutgoingMail mail = composition.compose();
                assertSound(mail);
                assertThat(Composition.parsed(mail).getFrom()).hasSize(1);
                assertThat(mail.messageId()).endsWith("@example.com>");
            } else {
                assertThat(from).isNotEqualTo("reports@example.com");
            }
        }
    }

    /** The sender's host is part of the Message-ID, and of the picture's. */
    @ParameterizedTest
    @MethodSource("breaks")
    void addresses_areRefusedWhole(String hostile) {
        for (String address : List.of(
                "ana@example.com" + hostile,
                "ana" + hostile + "@example.com",
                hostile + "@example.com",
                "ana@" + hostile)) {
            assertThat(Mailbox.of(address)).isEmpty();
            Composition composition = new Composition();
            composition.to = List.of("ben@example.com", address);
            assertThatThrownBy(composition::compose)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("evil");
        }
    }

    /** The raw head has exactly the lines that it should, and each part's head as well. */
    private static void assertSound(OutgoingMail mail) throws Exception {
        List<String> names = new ArrayList<>();
        for (String line : Composition.rawHead(mail)) {
            assertThat(line).matches("[\\x20-\\x7E\\t]+");
            if (!line.startsWith(" ") && !line.startsWith("\t")) {
                assertThat(line).contains(": ");
                names.add(line.substring(0, line.indexOf(':')));
            }
        }
        assertThat(names).hasSize(HEADERS.size()).containsExactlyInAnyOrderElementsOf(HEADERS);
        MimeMessage message = Composition.parsed(mail);
        assertThat(message.getAllRecipients()).hasSize(2);
        assertThat(message.getHeader("Bcc")).isNull();
        MimeMultipart mixed = (MimeMultipart) message.getContent();
        assertThat(mixed.getCount()).isEqualTo(2);
        Set<String> partNames = new TreeSet<>();
        for (int i = 0; i < mixed.getCount(); i++) {
            mixed.getBodyPart(i).getAllHeaders().asIterator().forEachRemaining(header -> {
                partNames.add(header.getName());
                assertThat(header.getValue().replaceAll("\r\n[ \t]", "")).matches("[\\x20-\\x7E\\t]+");
            });
        }
        assertThat(partNames).isSubsetOf(PART_HEADERS);
        assertThat(mixed.getBodyPart(1).getInputStream().readAllBytes())
                .asString()
                .isEqualTo("workbook\n.\n");
    }
}
