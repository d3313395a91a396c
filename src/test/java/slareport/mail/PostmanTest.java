package slareport.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static slareport.mail.ScriptedServer.DROP;
import static slareport.mail.ScriptedServer.HANG;
import static slareport.mail.ScriptedServer.TRICKLE;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.mailing.Deliveries;
import slareport.mailing.Delivery;

/** What becomes of mails at servers that do not do as they should. */
@Timeout(30)
class PostmanTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-02T05:00:00Z"));
    private static final String MESSAGE = """
            From: reports@example.com
            To: ana@example.com, ben@example.com
            Message-ID: <1@example.com>
            Subject: October

            one
            .two
            """.replace("\n", "\r\n");
    private static final String ANA = "ana@example.com";
    private static final String BEN = "ben@example.com";
    private static final String CEM = "cem@example.com";

    @TempDir
    static Path folder;

    private static TestCertificate certificate;

    private final OutboxInMemory outbox = new OutboxInMemory().with(MESSAGE, ANA, BEN);
    private ScriptedServer server;

    @BeforeAll
    static void certify() {
        certificate = TestCertificate.forLocalhost(folder);
    }

    @AfterEach
    void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void mail_isHandedOverOnceForAll_underTheProtectionOfTls() throws IOException {
        server = new ScriptedServer(certificate).start();
        Deliveries done = deliver(settings().with("spring.mail.username", "u").with("spring.mail.password", "secret"));
        assertThat(server.mails).containsExactly(MESSAGE);
        assertThat(verbs()).containsExactly("EHLO", "STARTTLS", "EHLO", "AUTH", "MAIL", "RCPT", "RCPT", "DATA", "QUIT");
        assertThat(server.heard).contains("RCPT TO:<ana@example.com>", "RCPT TO:<ben@example.com>");
        assertThat(outbox.told).containsExactly("1 delivered ana@example.com ben@example.com");
        assertThat(done.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.isComplete()).isTrue();
            assertThat(mail.why()).isNull();
        });
        assertThat(done.delivered()).isEqualTo(2);
    }

    @Test
    void emptyOutbox_asksNothingOfTheServer() throws IOException {
        server = new ScriptedServer(certificate).start();
        assertThat(new Postman(settings().server(), CLOCK)
                        .deliver(new OutboxInMemory())
                        .mails())
                .isEmpty();
        assertThat(server.connections).isZero();
    }

    @Test
    void severalMails_shareOneConnection() throws IOException {
        server = new ScriptedServer(certificate).start();
        outbox.with(MESSAGE, CEM).with(MESSAGE, ANA);
        assertThat(deliver(settings()).delivered()).isEqualTo(4);
        assertThat(server.connections).isEqualTo(1);
        assertThat(server.mails).hasSize(3);
    }

    @Test
    void serverThatClosesBetweenTwoMails_isConnectedToAgain() throws IOException {
        server = new ScriptedServer(certificate).on("NOOP", DROP).start();
        outbox.with(MESSAGE, CEM);
        assertThat(deliver(settings()).delivered()).isEqualTo(3);
        assertThat(server.connections).isEqualTo(2);
    }

    @Test
    void serverWithoutStarttls_getsNeitherMailNorPassword() throws IOException {
        server = new ScriptedServer(null).start();
        Deliveries done = deliver(settings().with("spring.mail.username", "u").with("spring.mail.password", "secret"));
        assertWaiting(done, "offers no STARTTLS");
        assertThat(verbs()).containsExactly("EHLO");
        assertThat(server.mails).isEmpty();
        assertThat(String.join(" ", server.heard)).doesNotContain("secret", base64("\0u\0secret"));
    }

    @Test
    void serverWithoutStarttls_willDoWhenClearTextIsAllowed() throws IOException {
        server = new ScriptedServer(null).start();
        assertThat(deliver(settings().clearText()).delivered()).isEqualTo(2);
        assertThat(verbs()).containsExactly("EHLO", "MAIL", "RCPT", "RCPT", "DATA", "QUIT");
    }

    @Test
    void starttlsThatIsOffered_isUsedThoughClearTextIsAllowed() throws IOException {
        server = new ScriptedServer(certificate).start();
        assertThat(deliver(settings().clearText()).delivered()).isEqualTo(2);
        assertThat(verbs()).contains("STARTTLS");
    }

    @Test
    void serverThatRefusesStarttls_getsNothing() throws IOException {
        server = new ScriptedServer(certificate)
                .on("STARTTLS", "454 4.7.0 not now")
                .start();
        assertWaiting(deliver(settings()), "mail server");
        assertThat(verbs()).doesNotContain("AUTH", "MAIL");
    }

    @Test
    void tlsFromTheFirstByte_countsAsProtection() throws IOException {
        server = new ScriptedServer(certificate).withTlsFromTheStart().start();
        assertThat(deliver(settings().with("spring.mail.ssl.enabled", "true")).delivered())
                .isEqualTo(2);
        assertThat(verbs()).doesNotContain("STARTTLS");
    }

    @Test
    void protocolSmtps_countsAsProtection() throws IOException {
        server = new ScriptedServer(certificate).withTlsFromTheStart().start();
        assertThat(deliver(settings().with("spring.mail.protocol", "smtps")).delivered())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void certificateOfAnotherHost_isNotEnough(boolean fromTheStart) throws IOException {
        TestCertificate other = TestCertificate.forAnotherHost(folder);
        server = new ScriptedServer(other);
        if (fromTheStart) {
            server.withTlsFromTheStart();
        }
        server.start();
        ServerSettings settings = ServerSettings.ofPort(server.port())
                .trusting(other)
                .with("spring.mail.ssl.enabled", String.valueOf(fromTheStart));
        assertWaiting(deliver(settings), "not for the name in spring.mail.host");
        assertThat(verbs()).doesNotContain("MAIL", "AUTH");
    }

    @Test
    void certificateThatExpired_isNotEnough() throws IOException {
        TestCertificate old = TestCertificate.expired(folder);
        server = new ScriptedServer(old).start();
        assertWaiting(deliver(ServerSettings.ofPort(server.port()).trusting(old)), "has expired");
    }

    @Test
    void certificateThatNobodyVouchesFor_isNotEnough() throws IOException {
        server = new ScriptedServer(certificate).start();
        assertWaiting(deliver(ServerSettings.ofPort(server.port())), "by nobody whom Java trusts");
        assertThat(verbs()).doesNotContain("MAIL");
    }

    @Test
    void serverThatIsNotThere_isToldOnceForAllMails() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0)) {
            port = gone.getLocalPort();
        }
        outbox.with(MESSAGE, CEM);
        assertWaiting(
                deliver(ServerSettings.ofPort(port)), "could not be reached at spring.mail.host and spring.mail.port");
        assertThat(outbox.told).hasSize(2);
    }

    @Test
    void hostThatNobodyKnows_isTold() throws IOException {
        assertWaiting(
                deliver(ServerSettings.ofPort(25).with("spring.mail.host", "no-such-host.invalid")),
                "no mail server is known under the name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"greeting", "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "."})
    void serverThatHangs_holdsNothingUp(String where) throws IOException {
        server = new ScriptedServer(certificate).on(where, HANG).start();
        Deliveries done =
                deliver(settings().hasty().with("spring.mail.username", "u").with("spring.mail.password", "secret"));
        if (where.equals("AUTH")) {
            assertWaiting(done, "mail server");
        } else {
            assertWaiting(done, "did not answer in time");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"greeting", "EHLO", "MAIL", "RCPT", "DATA", "."})
    void serverThatDropsTheConnection_losesNoMail(String where) throws IOException {
        server = new ScriptedServer(certificate).on(where, DROP).start();
        assertWaiting(deliver(settings()), "broke off");
        assertThat(deliver(settings()).delivered()).isEqualTo(2);
        assertThat(server.mails)
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail).isEqualTo(MESSAGE));
    }

    @Test
    void mailThatBreaksTheConnection_doesNotStopTheNext() throws IOException {
        server = new ScriptedServer(certificate).on(".", DROP).start();
        outbox.with(MESSAGE, CEM);
        Deliveries done = deliver(settings());
        assertThat(done.mails()).extracting(Delivery::delivered).containsExactly(0, 1);
        assertThat(outbox.open(1)).containsExactly(ANA, BEN);
    }

    @Test
    void serverThatHangsAtQuit_hasTakenTheMail() throws IOException {
        server = new ScriptedServer(certificate).on("QUIT", HANG).start();
        assertThat(deliver(settings().hasty()).mails()).allMatch(Delivery::isComplete);
    }

    @Test
    void serverThatNeverComesToAnEnd_isLeft() throws IOException {
        server = new ScriptedServer(certificate).on("MAIL", TRICKLE).start();
        outbox.with(MESSAGE, CEM);
        long start = System.nanoTime();
        Deliveries done = new Postman(settings().server(), CLOCK, Duration.ofSeconds(2)).deliver(outbox);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertWaiting(done, "too slow");
        assertThat(done.mails()).hasSize(2);
    }

    @Test
    void addressThatIsPutOff_goesOnWaitingWhileOthersGetTheMail() throws IOException {
        server = new ScriptedServer(certificate)
                .on("RCPT TO:<ana", "450 4.2.1 <ana@example.com> greylisted")
                .start();
        Deliveries done = deliver(settings());
        assertThat(outbox.told)
                .containsExactly(
                        "1 delivered ben@example.com",
                        "1 failed: the mail server put off 1 of 2 addresses (450 4.2.1)");
        assertThat(outbox.open(1)).containsExactly(ANA);
        assertThat(done.mails().get(0)).satisfies(mail -> {
            assertThat(mail.delivered()).isEqualTo(1);
            assertThat(mail.waiting()).isEqualTo(1);
        });
        assertThat(deliver(settings()).delivered()).isEqualTo(1);
        assertThat(server.mails).containsExactly(MESSAGE, MESSAGE);
    }

    @Test
    void addressThatIsRefused_doesNotStopTheOthers() throws IOException {
        server = new ScriptedServer(certificate)
                .on("RCPT TO:<ana", "550 5.1.1 <ana@example.com>: no such user here")
                .start();
        Deliveries done = deliver(settings());
        assertThat(outbox.told)
                .containsExactly(
                        "1 delivered ben@example.com",
                        "1 refused ana@example.com: the mail server refused the address (550 5.1.1)");
        assertThat(done.mails().get(0)).satisfies(mail -> {
            assertThat(mail.refused()).isEqualTo(1);
            assertThat(mail.waiting()).isZero();
            assertThat(mail.why()).isEqualTo("the mail server refused the address (550 5.1.1)");
        });
    }

    @Test
    void refusedPutOffAndTaken_areToldApart() throws IOException {
        server = new ScriptedServer(certificate)
                .on("RCPT TO:<ana", "550 unknown")
                .on("RCPT TO:<ben", "451-try later\r\n451 4.3.0 please")
                .start();
        OutboxInMemory three = new OutboxInMemory().with(MESSAGE, ANA, BEN, CEM);
        Delivery mail = deliver(settings(), three).mails().get(0);
        assertThat(List.of(mail.delivered(), mail.refused(), mail.waiting())).containsExactly(1, 1, 1);
        assertThat(three.open(1)).containsExactly(BEN);
    }

    @Test
    void nobodyLeftToSendTo_sendsNoData() throws IOException {
        server = new ScriptedServer(certificate)
                .on("RCPT TO:<ana", "550 5.1.1 no")
                .on("RCPT TO:<ben", "553 5.1.3 no")
                .start();
        assertThat(deliver(settings()).refused()).isEqualTo(2);
        assertThat(verbs()).doesNotContain("DATA");
        assertThat(outbox.waiting()).isEmpty();
    }

    @Test
    void refusalOfTheMail_leavesEverybodyWaitingButTheRefused() throws IOException {
        server = new ScriptedServer(certificate)
                .on("RCPT TO:<ana", "550 5.1.1 no")
                .on(".", "552 5.3.4 too large for ben@example.com")
                .start();
        Deliveries done = deliver(settings());
        assertThat(outbox.open(1)).containsExactly(BEN);
        assertThat(done.delivered()).isZero();
        assertThat(done.mails().get(0).why()).isEqualTo("the mail server refused the mail (552 5.3.4)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MAIL|553 5.7.1 reports@example.com is not yours|the mail server refused the sender (553 5.7.1)",
                "MAIL|451 later|the mail server refused the sender (451)",
                "DATA|554 5.5.1 no|the mail server refused the mail (554 5.5.1)",
                ".|552 5.2.3 too large|the mail server refused the mail (552 5.2.3)",
                ".|451 4.7.1 ana@example.com greylisted|the mail server refused the mail (451 4.7.1)",
                "greeting|554 5.7.1 you are on a list|the mail server refused the connection (554)",
                "greeting|421 too busy|the mail server refused the connection (421)",
                "AUTH|535 5.7.8 wrong for u@example.com|the mail server refused the login (535 5.7.8)",
                "AUTH|454 4.7.0 later|the mail server refused the login (454 4.7.0)"
            })
    void refusal_isToldByItsCodeAndNeverInTheServersWords(String where, String answer, String why) throws IOException {
        server = new ScriptedServer(certificate).on(where, answer).start();
        Deliveries done = deliver(settings().with("spring.mail.username", "u").with("spring.mail.password", "secret"));
        assertWaiting(done, why);
        assertThat(outbox.told).containsExactly("1 failed: " + why);
        // an hour later
        assertThat(deliver(settings()).delivered()).isEqualTo(2);
        assertThat(server.mails.get(server.mails.size() - 1)).isEqualTo(MESSAGE);
    }

    /** These say that the sender may not send here, that there are too many at once, or that a mailbox is full. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "554 5.7.1 <ana@example.com>: Relay access denied",
                "550 relay not permitted",
                "550 5.7.1 not allowed",
                "530 5.7.0 log in first",
                "552 5.2.2 mailbox full",
                "452 4.5.3 too many recipients",
                "503 5.5.1 bad sequence"
            })
    void refusalThatIsNotOfTheAddress_losesNobody(String answer) throws IOException {
        server = new ScriptedServer(certificate).on("RCPT", answer, answer).start();
        Deliveries done = deliver(settings());
        assertThat(done.waiting()).isEqualTo(2);
        assertThat(done.mails().get(0).why())
                .isEqualTo("the mail server put off 2 of 2 addresses ("
                        + answer.substring(0, 3)
                        + (answer.charAt(5) == '.' ? answer.substring(3, 9) : "") + ")");
        assertThat(deliver(settings()).delivered()).isEqualTo(2);
    }

    @Test
    void answersOfSeveralLines_areReadToTheEnd() throws IOException {
        server = new ScriptedServer(certificate)
                .on("greeting", "220-scripted\r\n220-speaks\r\n220 much")
                .on("MAIL", "250-yes\r\n250 yes")
                .on("RCPT", "250-yes\r\n250-yes\r\n250 yes")
                .on(".", "250-queued\r\n250 as 42")
                .start();
        assertThat(deliver(settings()).delivered()).isEqualTo(2);
    }

    @Test
    void settingThatReportsSuccess_changesNothing() throws IOException {
        server = new ScriptedServer(certificate).start();
        Deliveries done = deliver(settings()
                .with("spring.mail.properties.mail.smtp.reportsuccess", "true")
                .with("spring.mail.properties.mail.smtp.sendpartial", "false"));
        assertThat(done.mails()).allMatch(Delivery::isComplete);
        assertThat(outbox.told).containsExactly("1 delivered ana@example.com ben@example.com");
    }

    private ServerSettings settings() {
        return ServerSettings.ofPort(server.port()).trusting(certificate);
    }

    private Deliveries deliver(ServerSettings settings) {
        return deliver(settings, outbox);
    }

    private static Deliveries deliver(ServerSettings settings, OutboxInMemory from) {
        return new Postman(settings.server(), CLOCK).deliver(from);
    }

    private void assertWaiting(Deliveries done, String why) {
        assertThat(done.delivered()).isZero();
        assertThat(done.refused()).isZero();
        assertThat(done.waiting()).isGreaterThanOrEqualTo(2);
        assertThat(done.mails())
                .allSatisfy(mail -> assertThat(mail.why()).contains(why).doesNotContain("@", "secret", "\n"));
        assertThat(outbox.open(1)).containsExactly(ANA, BEN);
        assertThat(outbox.told).isNotEmpty().allMatch(line -> line.contains("failed: "));
    }

    private List<String> verbs() {
        return server.heard.stream().map(line -> line.split(" ")[0]).toList();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
