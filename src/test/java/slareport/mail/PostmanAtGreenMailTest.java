package slareport.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import slareport.mailing.Deliveries;
import slareport.mailing.Delivery;
import slareport.mailing.OutgoingMail;

/** Composed mails at a real mail server behind STARTTLS, whose certificate a bundle of the settings vouches for. */
class PostmanAtGreenMailTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-02T05:00:00Z"));

    @RegisterExtension
    private final GreenMailExtension greenMail =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    static Path folder;

    private static TestCertificate certificate;

    private StarttlsFront front;

    @BeforeAll
    static void certify() {
        certificate = TestCertificate.forLocalhost(folder);
    }

    @BeforeEach
    void open() throws IOException {
        front = new StarttlsFront(certificate, greenMail.getSmtp().getPort());
        greenMail.setUser("ana@example.com", "reports", "sesame");
    }

    @AfterEach
    void close() throws IOException {
        front.close();
    }

    @Test
    void composedMail_arrivesAsItWasComposed() throws Exception {
        OutgoingMail mail = new Composition().compose();
        OutboxInMemory outbox = new OutboxInMemory().with(mail, "ana@example.com", "ben@example.com");
        Deliveries done = new Postman(settings().server(), CLOCK).deliver(outbox);
        assertThat(done.mails()).allMatch(Delivery::isComplete);
        MimeMessage[] received = greenMail.getReceivedMessages();
        assertThat(received).hasSize(2);
        for (MimeMessage message : received) {
            assertThat(message.getMessageID()).isEqualTo(mail.messageId());
            assertThat(message.getSubject()).isEqualTo(mail.subject());
            assertThat(message.getHeader("To", null)).isEqualTo("ana@example.com, ben@example.com");
            MimeMultipart mixed = (MimeMultipart) message.getContent();
            assertThat(mixed.getBodyPart(1).getInputStream().readAllBytes())
                    .asString()
                    .isEqualTo("workbook\n.\n");
        }
    }

    @Test
    void accentsInTheNamesOfFileAndSender_arrive() throws Exception {
        Composition composition = new Composition();
        composition.from = "Informe señal <reports@example.com>";
        composition.team = "Équipe Ñ";
        composition.to = List.of("ana@example.com");
        OutboxInMemory outbox = new OutboxInMemory().with(composition.compose(), "ana@example.com");
        new Postman(settings().server(), CLOCK).deliver(outbox);
        MimeMessage message = greenMail.getReceivedMessages()[0];
        assertThat(message.getFrom()[0]).hasToString("=?UTF-8?Q?Informe_se=C3=B1al?= <reports@example.com>");
        assertThat(((MimeMultipart) message.getContent()).getBodyPart(1).getFileName())
                .isEqualTo("sla-report-2026-10-Équipe Ñ.xlsx");
    }

    @Test
    void wrongPassword_leavesTheMailWaiting_andTheRightOneSendsIt() {
        OutboxInMemory outbox = new OutboxInMemory().with(new Composition().compose(), "ana@example.com");
        Deliveries done =
                new Postman(settings().with("spring.mail.password", "wrong").server(), CLOCK).deliver(outbox);
        assertThat(done.waiting()).isEqualTo(1);
        assertThat(done.mails().get(0).why()).startsWith("the mail server refused the login (535");
        assertThat(new Postman(settings().server(), CLOCK).deliver(outbox).delivered())
                .isEqualTo(1);
    }

    @Test
    void serverThatSpeaksInTheClear_isRefused() {
        OutboxInMemory outbox = new OutboxInMemory().with(new Composition().compose(), "ana@example.com");
        int port = greenMail.getSmtp().getPort();
        Deliveries done = new Postman(
                        settings()
                                .with("spring.mail.port", String.valueOf(port))
                                .server(),
                        CLOCK)
                .deliver(outbox);
        assertThat(done.mails().get(0).why()).contains("offers no STARTTLS");
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    private ServerSettings settings() {
        return ServerSettings.ofPort(front.port())
                .trusting(certificate)
                .with("spring.mail.username", "reports")
                .with("spring.mail.password", "sesame");
    }
}
