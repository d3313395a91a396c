package slareport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import slareport.guard.Doubt;
import slareport.guard.Guard;
import slareport.guard.ReadColumn;
import slareport.guard.ReadShape;
import slareport.mailing.Post;
import slareport.publish.PublishedFile;
import slareport.report.Report;
import slareport.report.SampleReports;

/** What is kept, and for how long. */
class RetentionTest {
    private static final Instant FIRST_NIGHT = Instant.parse("2026-11-01T06:00:00Z");
    private static final Period LEADS = Period.ofDays(40);
    private static final ReadShape SHAPE = new ReadShape(
            Map.of("leads", 104L, "deals", 7L),
            List.of(new ReadColumn("leads", "leads.csv", "owner", "Contact owner")));
    private static final List<String> BATCH = List.of(
            "batch_job_instance",
            "batch_job_execution",
            "batch_job_execution_params",
            "batch_job_execution_context",
            "batch_step_execution",
            "batch_step_execution_context");

    @TempDir
    private Path folder;

    private SingleConnectionDataSource database;
    private JdbcTemplate jdbc;
    private Ledger ledger;
    private Retention retention;

    @BeforeEach
    void openTheDatabase() {
        database = new SingleConnectionDataSource(LedgerFile.url(folder), "sa", "", true);
        Flyway.configure()
                .dataSource(database)
                .placeholders(DatabaseKind.H2.words())
                .load()
                .migrate();
        jdbc = new JdbcTemplate(database);
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        ledger = new Ledger(JdbcClient.create(jdbc), new ReportRows(jdbc), new ShapeRows(jdbc), transactions);
        retention = new Retention(jdbc, transactions);
    }

    @AfterEach
    void closeIt() {
        database.destroy();
    }

    @Test
    void overManyNights_noTableGrowsButThoseOfTheRuns() {
        Map<String, Long> before = new TreeMap<>();
        for (int night = 0; night < 400; night++) {
            night(night);
            if (night == 200) {
                before.putAll(counts());
            }
        }
        Map<String, Long> after = counts();

        // one instance, execution, parameter and two contexts a night for the newest night and 90 before, and two steps
        for (String table : BATCH) {
            boolean isOfSteps = table.startsWith("batch_step");
            assertThat(after.get(table)).as(table).isEqualTo(isOfSteps ? 182 : 91);
        }
        // each of the 14 months has one edition, with the two figures of its last report
        assertThat(after.get("edition")).isEqualTo(14);
        assertThat(after.get("edition_rows")).isEqualTo(14);
        assertThat(after.get("figure")).isEqualTo(28);
        // one each of the two months whose last report is not more than 40 days older than the night
        assertThat(after.get("exception_row")).isEqualTo(2);
        assertThat(after.get("read_entity")).isEqualTo(2);
        assertThat(after.get("read_column")).isEqualTo(1);
        // of the newest night and 90 before, 10 were refused; beside them the newest of each of the 10 months before,
        // and
        // 199 nights earlier 9 were refused, and there were 3 months before
        // files of the same name stand only once
        assertThat(after.get("published_file")).isEqualTo(81);
        assertThat(before.get("published_file")).isEqualTo(82);
        for (String table : List.of("let_pass", "reconciliation")) {
            assertThat(after.get(table)).as(table).isEqualTo(81 + 10);
            assertThat(before.get(table)).as(table).isEqualTo(82 + 3);
        }
        assertThat(after.get("run")).isEqualTo(400);
        assertThat(after.get("run_message")).isEqualTo(40);
        // no table is left out; these reports saw no lead without dates, and mails have a test of their own
        before.keySet()
                .removeAll(List.of(
                        "run",
                        "run_message",
                        "edition",
                        "edition_rows",
                        "figure",
                        "sighting",
                        "sighting_group",
                        "watched_stage",
                        "exception_row",
                        "read_entity",
                        "read_column",
                        "published_file",
                        "let_pass",
                        "reconciliation",
                        "mail",
                        "mail_recipient",
                        "seen_breach"));
        before.keySet().removeAll(BATCH);
        assertThat(before).isEmpty();
    }

    @Test
    void whatTheNextRunAsksFor_isKept() {
        for (int night = 0; night < 120; night++) {
            night(night);
        }
        // night 119 was refused
        assertThat(ledger.lastPublished("/out")).isPresent();
        assertThat(ledger.letPassOver(inputs(118), "/out")).hasSize(1);
        // night 28 was the last of the first month
        assertThat(ledger.letPassOver(inputs(28), "/out")).hasSize(1);
        assertThat(ledger.letPassOver(inputs(27), "/out")).isEmpty();
        assertThat(jdbc.queryForList(
                        "select count(*) from published_file where run_id = (select max(run_id) from run"
                                + " where outcome = 'published')",
                        Long.class))
                .containsExactly(1L);
    }

    @Test
    void otherFolders_keepWhatTheirNextRunIsHeldAgainst() {
        publish(0, "/elsewhere");
        for (int night = 1; night < 120; night++) {
            night(night);
        }
        assertThat(ledger.lastPublished("/elsewhere").map(last -> last.shape())).contains(SHAPE);
        assertThat(ledger.letPassOver(inputs(0), "/elsewhere")).hasSize(1);
    }

    @Test
    void leads_areKeptFromTheAsOfOfTheirReportOn() {
        publish(0, "/out");
        retention.clean(FIRST_NIGHT.plus(40, ChronoUnit.DAYS), LEADS);
        assertThat(count("exception_row")).isEqualTo(1);
        retention.clean(FIRST_NIGHT.plus(40, ChronoUnit.DAYS).plusMillis(1), LEADS);
        assertThat(count("exception_row")).isZero();
        assertThat(count("figure")).isEqualTo(2);
    }

    @Test
    void months_areThoseOfTheCalendar() {
        publish(0, "/out");
        Instant march = Instant.parse("2027-03-01T06:00:00Z");
        retention.clean(march, Period.ofMonths(4));
        assertThat(count("exception_row")).isEqualTo(1);
        retention.clean(march.plusSeconds(1), Period.ofMonths(4));
        assertThat(count("exception_row")).isZero();
    }

    @Test
    void sightings_goOnceTheirLeadIsMissingForLong() {
        long run = begin(0, "/out");
        Map<String, LocalDate> missingSince = new TreeMap<>();
        missingSince.put("gone", LocalDate.of(2026, 10, 1));
        missingSince.put("just gone", LocalDate.of(2026, 10, 2));
        missingSince.put("seen", null);
        long id = 0;
        for (Map.Entry<String, LocalDate> lead : missingSince.entrySet()) {
            id++;
            jdbc.update(
                    "insert into sighting_group (group_id, run_id, stage, seen_as_of) values (?, ?, 'mql', ?)",
                    id,
                    run,
                    SqlTime.of(FIRST_NIGHT));
            jdbc.update(
                    "insert into sighting (sighting_id, group_id, lead_id, missing_since) values (?, ?, ?, ?)",
                    id,
                    id,
                    lead.getKey(),
                    lead.getValue());
        }

        retention.clean(Instant.parse("2026-11-11T06:00:00Z"), LEADS);

        assertThat(jdbc.queryForList("select lead_id from sighting order by 1", String.class))
                .containsExactly("just gone", "seen");
        assertThat(count("sighting_group")).isEqualTo(2);
    }

    @Test
    void aDatabaseThatFails_isToldInHalfASentence() {
        jdbc.execute("drop table let_pass");
        assertThat(retention.clean(FIRST_NIGHT, LEADS))
                .hasValueSatisfying(why -> assertThat(why).startsWith("the database failed (error "));
    }

    private void night(int night) {
        if (night % 10 == 9) {
            long run = begin(night, "/out");
            remember(run, night, List.of());
            ledger.giveUp(run, Outcome.REFUSED, asOf(night), List.of("leads.csv is cut off."));
        } else {
            publish(night, "/out");
        }
        engineRecords(night);
        assertThat(retention.clean(asOf(night), LEADS)).isEmpty();
    }

    private void publish(int night, String out) {
        long run = begin(night, out);
        remember(run, night, List.of(new Doubt(Guard.EMPTY, "deals.csv", "deals.csv has no row.", "")));
        ledger.publish(
                run, asOf(night), List.of(new PublishedFile("figures.csv", "0".repeat(64))), Map.of(), Post.NONE);
    }

    private void remember(long run, int night, List<Doubt> letPass) {
        Report report = SampleReports.of(BigDecimal.ONE);
        ledger.remember(
                run,
                List.of(SampleReports.draft(report, month(night), asOf(night))),
                report.reconciliations(),
                SHAPE,
                letPass);
    }

    private static YearMonth month(int night) {
        return SampleReports.MONTH.plusMonths(night / 30);
    }

    private long begin(int night, String out) {
        return ledger.begin(
                new RunStart(month(night), asOf(night), "1", inputs(night), inputs(night), out, asOf(night)));
    }

    private static Instant asOf(int night) {
        return FIRST_NIGHT.plus(night, ChronoUnit.DAYS);
    }

    private static String inputs(int night) {
        return String.format("%064d", night);
    }

    /** What the engine writes of a night with two steps. */
    private void engineRecords(int night) {
        Timestamp at = Timestamp.valueOf(asOf(night).atOffset(ZoneOffset.UTC).toLocalDateTime());
        jdbc.update("insert into batch_job_instance values (?, 0, 'nightly', ?)", night, "key " + night);
        jdbc.update(
                "insert into batch_job_execution (job_execution_id, job_instance_id, create_time) values (?, ?, ?)",
                night,
                night,
                at);
        jdbc.update("insert into batch_job_execution_params values (?, 'run', 'long', '1', 'Y')", night);
        jdbc.update("insert into batch_job_execution_context values (?, '{}', null)", night);
        for (int step = 2 * night; step < 2 * night + 2; step++) {
            jdbc.update(
                    "insert into batch_step_execution (step_execution_id, version, step_name, job_execution_id,"
                            + " create_time) values (?, 0, 'step', ?, ?)",
                    step,
                    night,
                    at);
            jdbc.update("insert into batch_step_execution_context values (?, '{}', null)", step);
        }
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        StoredTables.in(jdbc).forEach(table -> {
            if (!table.startsWith("flyway")) {
                counts.put(table, count(table));
            }
        });
        return counts;
    }

    private long count(String table) {
        Long count = jdbc.queryForObject("select count(*) from " + table, Long.class);
        return count == null ? 0 : count;
    }
}
