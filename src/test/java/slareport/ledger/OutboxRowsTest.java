package slareport.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import slareport.guard.ReadShape;
import slareport.history.MonthState;
import slareport.mailing.Breaches;
import slareport.mailing.Cadence;
import slareport.mailing.DueMail;
import slareport.mailing.GivenUpMail;
import slareport.mailing.MailingList;
import slareport.mailing.OutgoingMail;
import slareport.mailing.Post;
import slareport.mailing.PostedMail;
import slareport.mailing.WaitingMail;
import slareport.measure.Status;
import slareport.publish.PublishedFile;
import slareport.report.Report;
import slareport.report.SettledReports;

/** The mails in the ledger on H2; on PostgreSQL they are the same. */
class OutboxRowsTest {
    private static final Instant NIGHT = Instant.parse("2026-11-05T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-05T09:00:00Z");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final int MEBIBYTE = 1 << 20;
    private static final byte[] CONTENT = "To: ana@example.com\r\n\r\nText".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private LedgerAddress address;
    private JdbcClient jdbc;
    private Ledger ledger;
    private OutboxRows outbox;
    private Retention retention;

    /** Where the ledger is kept. */
    LedgerAddress database() {
        return LedgerFile.inFolder(folder);
    }

    @BeforeEach
    void openTheDatabase() throws SQLException {
        address = database();
        LedgerTables.bringUpToDate(address);
        DataSource database = LedgerConnections.source(LedgerTables.letRunsIn(address));
        jdbc = JdbcClient.create(database);
        JdbcTemplate template = new JdbcTemplate(database);
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        ledger = new Ledger(jdbc, new ReportRows(template), new ShapeRows(template), transactions);
        outbox = new OutboxRows(jdbc, transactions);
        retention = new Retention(template, transactions);
    }

    @Test
    void mailsOfAPublishedRun_waitWithTheirContent() {
        byte[] large = new byte[5 * MEBIBYTE];
        new Random(7).nextBytes(large);
        publish(
                NIGHT,
                new Post(
                        List.of(
                                mail("directors", CONTENT, "ana@example.com", "ben@example.com"),
                                mail("sales", large, "c@d.example")),
                        List.of()));

        List<WaitingMail> waiting = outbox.waiting();

        assertThat(waiting)
                .extracting(WaitingMail::list, WaitingMail::month, WaitingMail::to)
                .containsExactly(
                        tuple("directors", OCTOBER, List.of("ana@example.com", "ben@example.com")),
                        tuple("sales", OCTOBER, List.of("c@d.example")));
        assertThat(outbox.content(waiting.get(0).number())).isEqualTo(CONTENT);
        assertThat(outbox.content(waiting.get(1).number())).isEqualTo(large);
        assertThat(WaitingMails.areThere(address)).isTrue();
    }

    @Test
    void aRunThatDidNotPublish_leavesNoMail() {
        long run = begin(NIGHT);
        assertThat(outbox.waiting()).isEmpty();
        ledger.giveUp(run, Outcome.FAILED, NIGHT, List.of());
        begin(LATER);
        assertThat(outbox.waiting()).isEmpty();
        assertThat(WaitingMails.areThere(address)).isFalse();
    }

    @Test
    void aRunThatAnotherOneSettled_leavesNoMail() {
        long slow = begin(NIGHT);
        begin(LATER);
        Post post = new Post(List.of(mail("directors", CONTENT, "ana@example.com")), List.of());
        assertThatThrownBy(() -> ledger.publish(slow, LATER, List.of(), Map.of(), post))
                .isInstanceOf(LostLock.class);
        assertThat(outbox.waiting()).isEmpty();
    }

    @Test
    void whatIsDelivered_waitsNoMoreAndIsForgottenOnceNothingWaits() {
        long mail = posted("ana@example.com", "ben@example.com");

        outbox.delivered(mail, List.of("ben@example.com"), LATER);
        assertThat(outbox.waiting().get(0).to()).containsExactly("ana@example.com");
        assertThat(outbox.content(mail)).isEqualTo(CONTENT);
        assertThat(look().settled()).isNull();

        outbox.delivered(mail, List.of("ana@example.com"), LATER.plusSeconds(1));
        assertThat(outbox.waiting()).isEmpty();
        assertNothingIsKept();
        PastMail past = look();
        assertThat(past.delivered()).isEqualTo(2);
        assertThat(past.isDelivered()).isTrue();
        assertThat(past.settled()).isEqualTo(LATER.plusSeconds(1));
        assertThat(past.list()).isEqualTo("directors");
        assertThat(past.occasions()).containsExactlyInAnyOrder(Cadence.MONTHLY, Cadence.ON_BREACH);
        assertThat(past.subject()).isEqualTo("Made Up Ltd · October");
        assertThat(past.messageId()).isEqualTo("<1@example.com>");
        assertThat(past.composed()).isEqualTo(NIGHT);
    }

    @Test
    void aBadAddress_isRefusedForGoodAndTheOthersWait() {
        long mail = posted("bad@example.com", "ana@example.com");

        outbox.refused(mail, "bad@example.com", LATER, "the server\r\nknows no such user\0");
        outbox.failed(mail, LATER, "the connection was lost");

        assertThat(outbox.waiting().get(0).to()).containsExactly("ana@example.com");
        assertThat(look().refused()).isEqualTo(1);
        assertThat(look().trouble()).isEqualTo("the server knows no such user");
        outbox.delivered(mail, List.of("ana@example.com"), LATER);
        assertNothingIsKept();
        assertThat(look().isDelivered()).isFalse();
    }

    @Test
    void whatFails_goesOnWaitingWithTheReason() {
        long mail = posted("ana@example.com");
        outbox.failed(mail, LATER, "the server cannot be reached");
        outbox.failed(mail, LATER.plusSeconds(5), "the server hangs");
        PastMail past = look();
        assertThat(past.failedAttempts()).isEqualTo(2);
        assertThat(past.trouble()).isEqualTo("the server hangs");
        assertThat(past.attempted()).isEqualTo(LATER.plusSeconds(5));
        assertThat(past.waiting()).isEqualTo(1);
        assertThat(outbox.content(mail)).isEqualTo(CONTENT);
    }

    @Test
    void whatWaitsTooLong_isGivenUpAndForgotten() {
        long mail = posted("ana@example.com", "ben@example.com");
        outbox.delivered(mail, List.of("ben@example.com"), LATER);
        assertThat(outbox.giveUp(NIGHT, LATER)).isEmpty();

        assertThat(outbox.giveUp(NIGHT.plusMillis(1), LATER))
                .containsExactly(new GivenUpMail(mail, "directors", OCTOBER, 1));

        assertThat(outbox.waiting()).isEmpty();
        assertNothingIsKept();
        assertThat(look().delivered()).isEqualTo(1);
        assertThat(look().settled()).isEqualTo(LATER);
    }

    @Test
    void whatLaterRunsMustKnow_isRemembered() {
        publish(
                NIGHT,
                new Post(
                        List.of(mail("directors", CONTENT, "ana@example.com")),
                        List.of(
                                new Breaches("directors", OCTOBER, Map.of("x", Status.AT_RISK, "y", Status.MISSED)),
                                new Breaches("sales", OCTOBER, Map.of("x", Status.AT_RISK)))));
        publish(LATER, new Post(List.of(), List.of(new Breaches("directors", OCTOBER, Map.of("x", Status.MISSED)))));

        assertThat(ledger.postMemory(OCTOBER).mails())
                .containsExactly(
                        new PostedMail("directors", Set.of(Cadence.MONTHLY, Cadence.ON_BREACH), OCTOBER, 3, asOf()));
        assertThat(ledger.postMemory(OCTOBER).seen())
                .containsExactly(
                        new Breaches("directors", OCTOBER, Map.of("x", Status.MISSED)),
                        new Breaches("sales", OCTOBER, Map.of("x", Status.AT_RISK)));
        assertThat(ledger.postMemory(OCTOBER.plusMonths(1)).mails()).isEmpty();
        assertThat(ledger.postMemory(OCTOBER.plusMonths(1)).seen()).isEmpty();
    }

    @Test
    void twoYearsAfterAMailWasSent_nothingIsKnownOfItAnyMore() {
        publish(
                NIGHT,
                new Post(
                        List.of(
                                mail("directors", CONTENT, "ana@example.com"),
                                mail("sales", CONTENT, "ben@example.com")),
                        List.of(new Breaches("sales", OCTOBER, Map.of("x", Status.AT_RISK)))));
        outbox.delivered(outbox.waiting().get(0).number(), List.of("ana@example.com"), LATER);

        retention.clean(LATER.atOffset(ZoneOffset.UTC).plusYears(2).toInstant(), Period.ofDays(400));
        assertThat(count("mail")).isEqualTo(2);
        assertThat(count("seen_breach")).isZero();
        retention.clean(
                LATER.atOffset(ZoneOffset.UTC).plusYears(2).toInstant().plus(Duration.ofSeconds(1)),
                Period.ofDays(400));

        // one that nobody tried to send still waits for the next who does
        assertThat(count("mail")).isEqualTo(1);
        assertThat(count("mail_recipient")).isEqualTo(1);
        assertThat(outbox.waiting().get(0).list()).isEqualTo("sales");
    }

    private void assertNothingIsKept() {
        assertThat(jdbc.sql("select count(*) from mail where content is not null")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from mail_recipient where address is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private PastMail look() {
        return PastMail.newest(jdbc, 1).get(0);
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private long posted(String... to) {
        publish(NIGHT, new Post(List.of(mail("directors", CONTENT, to)), List.of()));
        return outbox.waiting().get(0).number();
    }

    private void publish(Instant when, Post post) {
        long run = begin(when);
        ledger.publish(run, when, List.of(new PublishedFile("figures.csv", "0".repeat(64))), Map.of(), post);
    }

    private long begin(Instant when) {
        long run = ledger.begin(new RunStart(OCTOBER, asOf(), "1", "f".repeat(64), "f".repeat(64), "/out", when));
        ledger.remember(run, List.of(), List.of(), new ReadShape(Map.of("leads", 1L), List.of()), List.of());
        return run;
    }

    private static OutgoingMail mail(String list, byte[] content, String... to) {
        Report report = SettledReports.of(OCTOBER, asOf(), MonthState.FINAL, 3, Map.of(), null);
        return new OutgoingMail(
                new DueMail(
                        new MailingList(
                                list,
                                List.of(to),
                                Set.of(Cadence.MONTHLY, Cadence.ON_BREACH, Cadence.NIGHTLY),
                                null,
                                null,
                                true,
                                null),
                        Set.of(Cadence.MONTHLY, Cadence.ON_BREACH),
                        report),
                "<1@example.com>",
                "Made Up Ltd · October",
                content);
    }

    private static Instant asOf() {
        return LocalDate.of(2026, 11, 5).atTime(6, 0).toInstant(ZoneOffset.UTC);
    }
}
