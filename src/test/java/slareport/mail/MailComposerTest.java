package slareport.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import slareport.agreement.Language;
import slareport.letter.Enclosure;
import slareport.letter.SpecimenLetter;
import slareport.mailing.OutgoingMail;
import slareport.measure.Figure;
import slareport.measure.Scope;
import slareport.report.Report;

/** A composed mail, parsed again as a reader's program does. */
class MailComposerTest {
    private final Composition composition = new Composition();

    @Test
    void head_isWhatItShouldBeAndNothingElse() throws Exception {
        OutgoingMail mail = composition.compose();
        MimeMessage message = Composition.parsed(mail);
        Set<String> names = new TreeSet<>();
        message.getAllHeaders().asIterator().forEachRemaining(header -> names.add(header.getName()));
        assertThat(names)
                .containsExactly(
                        "Auto-Submitted",
                        "Content-Type",
                        "Date",
                        "From",
                        "MIME-Version",
                        "Message-ID",
                        "Subject",
                        "To");
        assertThat(message.getFrom()).containsExactly(new InternetAddress("reports@example.com", "SLA report"));
        assertThat(message.getHeader("To", null)).isEqualTo("ana@example.com, ben@example.com");
        assertThat(message.getSubject())
                .isEqualTo(mail.subject())
                .isEqualTo("Test Company · October 2026 · 4 of 6 commitments kept");
        assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(message.getMessageID()).isEqualTo(mail.messageId()).matches("<[0-9a-f-]{36}@example\\.com>");
        assertThat(message.getSentDate()).isEqualTo(Date.from(Composition.NOW));
        assertThat(message.getHeader("Date", null)).isEqualTo("Mon, 2 Nov 2026 05:06:07 +0000");
    }

    @Test
    void everyMail_hasAnIdOfItsOwn() {
        assertThat(composition.compose().messageId())
                .isNotEqualTo(composition.compose().messageId());
    }

    @Test
    void body_isTextOrPageWithPicture_andTheWorkbookBeside() throws Exception {
        MimeMultipart mixed =
                (MimeMultipart) Composition.parsed(composition.compose()).getContent();
        assertThat(subtype(mixed)).isEqualTo("mixed");
        assertThat(mixed.getCount()).isEqualTo(2);
        MimeMultipart alternative = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(subtype(alternative)).isEqualTo("alternative");
        assertThat(alternative.getCount()).isEqualTo(2);
        assertText(
                alternative.getBodyPart(0),
                "text/plain",
                SpecimenLetter.about("").text());
        MimeMultipart related = (MimeMultipart) alternative.getBodyPart(1).getContent();
        assertThat(new ContentType(related.getContentType()).getParameter("type"))
                .isEqualTo("text/html");
        assertThat(related.getCount()).isEqualTo(2);
        MimeBodyPart picture = (MimeBodyPart) related.getBodyPart(1);
        assertThat(picture.isMimeType("image/png")).isTrue();
        assertThat(picture.getDisposition()).isEqualTo(Part.INLINE);
        assertThat(picture.getInputStream().readAllBytes()).isEqualTo(SpecimenLetter.png());
        String id = picture.getContentID().replaceAll("[<>]", "");
        assertThat(id).matches("report\\.[0-9a-f-]{36}@example\\.com");
        assertText(
                related.getBodyPart(0),
                "text/html",
                SpecimenLetter.about("").html().replace("cid:report", "cid:" + id));
        BodyPart file = mixed.getBodyPart(1);
        assertThat(file.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(file.getInputStream().readAllBytes()).asString().isEqualTo("workbook\n.\n");
    }

    @Test
    void everyLine_isAsciiAndShortEnoughForAnyServer() {
        composition.subject = "Compañía ".repeat(40);
        composition.team = "Équipe ".repeat(30);
        OutgoingMail mail = composition.compose();
        for (String line : Composition.raw(mail).split("\r\n", -1)) {
            assertThat(line).matches("\\p{ASCII}*").doesNotContain("\r", "\n").hasSizeLessThan(999);
        }
        assertThat(Composition.rawHead(mail))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(79));
    }

    @Test
    void mailThatAnnouncesItsWorkbook_carriesNone() throws Exception {
        composition.attached = false;
        MimeMultipart alternative =
                (MimeMultipart) Composition.parsed(composition.compose()).getContent();
        assertThat(subtype(alternative)).isEqualTo("alternative");
        assertThat(composition.enclosures)
                .containsExactly(new Enclosure.Announced("/srv/reports/sla-report-2026-10.xlsx"));
        assertThat(composition.written).isEmpty();
    }

    @Test
    void fileName_isReadByTodaysAndByOlderPrograms() throws Exception {
        composition.team = "Señal Norte";
        MimeMultipart mixed =
                (MimeMultipart) Composition.parsed(composition.compose()).getContent();
        MimeBodyPart file = (MimeBodyPart) mixed.getBodyPart(1);
        String name = "sla-report-2026-10-Señal Norte.xlsx";
        assertThat(file.getFileName()).isEqualTo(name);
        assertThat(file.getHeader("Content-Disposition", null))
                .contains("filename*=UTF-8''sla-report-2026-10-Se%C3%B1al%20Norte.xlsx");
        String older = new ContentType(file.getHeader("Content-Type", null)).getParameter("name");
        assertThat(older).startsWith("=?UTF-8?B?");
        assertThat(MimeUtility.decodeText(older)).isEqualTo(name);
        assertThat(composition.enclosures).containsExactly(new Enclosure.Attached(name, false));
    }

    @Test
    void plainFileName_needsNoEncoding() throws Exception {
        MimeMultipart mixed =
                (MimeMultipart) Composition.parsed(composition.compose()).getContent();
        MimeBodyPart file = (MimeBodyPart) mixed.getBodyPart(1);
        assertThat(file.getHeader("Content-Disposition", null))
                .isEqualTo("attachment; filename=sla-report-2026-10.xlsx");
        assertThat(file.getHeader("Content-Type", null)).endsWith("name=\"sla-report-2026-10.xlsx\"");
    }

    @Test
    void teamsMail_tellsOfTheTeamAndCarriesItsWorkbook() {
        composition.team = "North";
        OutgoingMail mail = composition.compose();
        assertThat(owners(composition.told.get(0))).containsExactly("ana");
        assertThat(owners(composition.written.get(0))).containsExactly("ana");
        // what is remembered of the mail is about the whole report
        assertThat(owners(mail.due().report())).containsExactlyInAnyOrder("ana", "cleo");
    }

    @Test
    void listWithoutLanguage_getsTheAgreements() {
        composition.compose();
        composition.language = Language.ES;
        composition.compose();
        assertThat(composition.asked).containsExactly("EN null", "ES null");
    }

    @Test
    void password_locksTheWorkbookAndIsNotInTheMail() {
        composition.password = "sesame-mucho";
        OutgoingMail mail = composition.compose();
        assertThat(composition.asked).containsExactly("EN sesame-mucho");
        assertThat(composition.enclosures).containsExactly(new Enclosure.Attached("sla-report-2026-10.xlsx", true));
        assertThat(Composition.raw(mail)).doesNotContain("sesame");
    }

    @Test
    void addressThatIsNone_isToldByItsPlaceOnly() {
        composition.to = List.of("ana@example.com", "secret person@");
        assertThatThrownBy(composition::compose)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("address 2")
                .hasMessageNotContaining("secret");
    }

    private static Set<String> owners(Report report) {
        return report.review().figures().stream()
                .filter(figure -> figure.scope() == Scope.OWNER)
                .map(Figure::scopeValue)
                .collect(Collectors.toSet());
    }

    private static String subtype(MimeMultipart parts) throws MessagingException {
        return new ContentType(parts.getContentType()).getSubType();
    }

    private static void assertText(BodyPart part, String type, String text) throws MessagingException, IOException {
        ContentType found = new ContentType(part.getContentType());
        assertThat(found.match(type)).isTrue();
        assertThat(found.getParameter("charset")).isEqualTo("UTF-8");
        assertThat(part.getContent().toString().replace("\r\n", "\n")).isEqualTo(text);
    }
}
