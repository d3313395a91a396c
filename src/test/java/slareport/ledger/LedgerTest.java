package slareport.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import slareport.calendar.EpochMicros;
import slareport.facts.CrmFacts;
import slareport.facts.DealSchema;
import slareport.facts.Entity;
import slareport.facts.FileCounts;
import slareport.facts.LeadRow;
import slareport.facts.LeadSchema;
import slareport.facts.NewSightings;
import slareport.facts.SeenTogether;
import slareport.facts.SettledFacts;
import slareport.facts.Slice;
import slareport.facts.WatchedStage;
import slareport.guard.Doubt;
import slareport.guard.Guard;
import slareport.guard.LastPublished;
import slareport.guard.ReadColumn;
import slareport.guard.ReadShape;
import slareport.mailing.Post;
import slareport.measure.MonthReview;
import slareport.publish.PublishedFile;
import slareport.report.Report;
import slareport.report.SampleReports;

/** What the ledger does on H2; on PostgreSQL it does the same. */
class LedgerTest {
    private static final Instant NIGHT = Instant.parse("2026-11-01T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-01T09:00:00Z");

    private static final String INPUTS = "f".repeat(64);

    private static final ReadShape SHAPE = new ReadShape(
            Map.of("leads", 104L), List.of(new ReadColumn("leads", "leads.csv", "owner", "Contact owner")));

    @TempDir
    private Path folder;

    private JdbcClient jdbc;
    private Ledger ledger;

    /** Where the ledger is kept, as a run opens it. */
    LedgerAddress database() {
        return LedgerFile.inFolder(folder);
    }

    /** The same for somebody who only looks. */
    LedgerAddress toLookInto() {
        return LedgerFile.toLookInto(folder);
    }

    @BeforeEach
    void openTheDatabase() throws SQLException {
        LedgerAddress address = database();
        LedgerTables.bringUpToDate(address);
        DataSource database = LedgerConnections.source(LedgerTables.letRunsIn(address));
        jdbc = JdbcClient.create(database);
        ledger = new Ledger(
                jdbc,
                new ReportRows(new JdbcTemplate(database)),
                new ShapeRows(new JdbcTemplate(database)),
                new TransactionTemplate(new JdbcTransactionManager(database)));
    }

    @Test
    void aRepeatedRun_leavesOneSetOfFigures() {
        long first = publishedRun(100, SampleReports.AS_OF);
        long second = publishedRun(101, SampleReports.AS_OF);

        assertThat(figureRuns()).containsExactly(second, second);
        assertThat(first).isNotEqualTo(second);
        assertThat(jdbc.sql("select figure_value from figure where measure = 'entries'")
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("101");
    }

    @Test
    void anotherAsOf_takesThePlaceToo() {
        long first = publishedRun(100, SampleReports.AS_OF);
        long second = publishedRun(101, SampleReports.AS_OF.plusSeconds(1));

        assertThat(figureRuns()).containsExactly(second, second).doesNotContain(first);
    }

    @Test
    void aRunThatDidNotPublish_leavesThePublishedFiguresAlone() {
        long published = publishedRun(100, SampleReports.AS_OF);
        long failed = begin(SampleReports.AS_OF);
        remember(failed, SampleReports.of(BigDecimal.ONE), SHAPE);
        ledger.giveUp(failed, Outcome.FAILED, LATER, List.of());

        assertThat(figureRuns()).containsExactly(published, published);
        assertThat(outcomes()).containsExactly("published", "failed");
    }

    @Test
    void aDeadRun_isSettledByTheNext() {
        long dead = begin(SampleReports.AS_OF);
        remember(dead, SampleReports.of(BigDecimal.ONE), SHAPE);

        begin(SampleReports.AS_OF);

        assertThat(figureRuns()).isEmpty();
        assertThat(outcomes()).containsExactly("died", "running");
    }

    @Test
    void whatADeadRunSaw_isForgotten() {
        long published = publishedRun(100, SampleReports.AS_OF);
        see(published, "L1");
        long dead = begin(SampleReports.AS_OF.plusSeconds(1));
        see(dead, "L2");
        assertThat(seenLeads()).containsExactly("L1", "L2");

        begin(SampleReports.AS_OF.plusSeconds(2));

        assertThat(seenLeads()).containsExactly("L1");
        assertThat(jdbc.sql("select run_id from watched_stage union select run_id from sighting_group")
                        .query(Long.class)
                        .list())
                .containsExactly(published);
    }

    @Test
    void whatAPublishedRunSaw_outlivesItsFigures() {
        see(publishedRun(100, SampleReports.AS_OF), "L1");
        publishedRun(101, SampleReports.AS_OF);
        assertThat(seenLeads()).containsExactly("L1");
    }

    @Test
    void moreSightingsThanAPage_areAllReadAgain() {
        long run = publishedRun(100, SampleReports.AS_OF);
        String[] leads = IntStream.range(0, 20_001).mapToObj(i -> "L" + i).toArray(String[]::new);
        see(run, leads);

        CrmFacts facts = facts(leads[20_000]);
        KnownSightings known = ledger.sightings().of(facts, SampleReports.AS_OF.plusSeconds(1), LATER);
        facts.recall(known.sightings());

        assertThat(known.gone()).hasSize(20_000);
        assertThat(new SettledFacts(facts, Long.MAX_VALUE).observed())
                .returns(true, seen -> seen.isKnown(seen.numberOf("mql"), 0))
                .returns(EpochMicros.of(NIGHT), seen -> seen.observed(seen.numberOf("mql"), 0));
    }

    private void see(long run, String... leads) {
        CrmFacts facts = facts(leads);
        KnownSightings known = ledger.sightings().of(facts, SampleReports.AS_OF, LATER);
        long asOf = EpochMicros.of(SampleReports.AS_OF);
        int[] numbers = IntStream.range(0, leads.length).toArray();
        known.sightings()
                .conclude(new NewSightings(
                        List.of(new SeenTogether("mql", EpochMicros.of(NIGHT), numbers)),
                        List.of(new WatchedStage("mql", "", asOf, asOf, leads.length))));
        ledger.sightings().remember(run, SampleReports.AS_OF, known);
    }

    private static CrmFacts facts(String... leads) {
        CrmFacts facts = new CrmFacts(new LeadSchema(Set.of(), Set.of()), new DealSchema(Set.of()));
        FileCounts file = facts.open(Entity.LEADS, "leads.csv", Set.of("lead_id", "created_at", "stage"));
        for (String lead : leads) {
            long[] dates = new long[facts.leadSchema().dates().size()];
            facts.leads()
                    .add(
                            new LeadRow(
                                    Slice.of(lead),
                                    dates,
                                    new int[facts.leadSchema().texts().size()],
                                    Slice.of("")),
                            file);
        }
        return facts;
    }

    private List<String> seenLeads() {
        return jdbc.sql("select lead_id from sighting order by lead_id")
                .query(String.class)
                .list();
    }

    @Test
    void aRunThatAnotherOneSettled_cannotPublish() {
        long published = publishedRun(100, SampleReports.AS_OF);
        long slow = begin(SampleReports.AS_OF);
        remember(slow, SampleReports.of(BigDecimal.ONE), SHAPE);
        begin(SampleReports.AS_OF);

        assertThatThrownBy(() -> publish(slow)).isInstanceOf(LostLock.class);
        ledger.giveUp(slow, Outcome.FAILED, LATER, List.of());

        assertThat(figureRuns()).containsExactly(published, published);
        assertThat(outcomes()).containsExactly("published", "died", "running");
    }

    @Test
    void instants_areKeptToTheMicrosecond() {
        publishedRun(100, SampleReports.AS_OF.plusNanos(1_999));
        assertThat(find(SampleReports.MONTH, SampleReports.AS_OF.plusNanos(1_999), INPUTS, "/out"))
                .isPresent();
        assertThat(jdbc.sql("select as_of from run")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(SampleReports.AS_OF.plusNanos(1_000));
    }

    @Test
    void columnsThatARunRead_comeInOneOrder() {
        long run = begin(SampleReports.AS_OF);
        List<ReadColumn> columns = List.of(
                new ReadColumn("leads", "B.csv", "owner", "o"),
                new ReadColumn("leads", "a.csv", "owner", "o"),
                new ReadColumn("leads", "a_b.csv", "owner", "o"),
                new ReadColumn("leads", "ab.csv", "owner", "o"));
        List<ReadColumn> shuffled = new ArrayList<>(columns);
        Collections.rotate(shuffled, 2);
        remember(run, SampleReports.of(BigDecimal.ONE), new ReadShape(Map.of("leads", 1L), shuffled));
        publish(run);

        assertThat(ledger.lastPublished("/out").orElseThrow().shape().columns()).isEqualTo(columns);
    }

    @Test
    void givingUpAPublishedRun_changesNothing() {
        long run = publishedRun(100, SampleReports.AS_OF);
        ledger.giveUp(run, Outcome.FAILED, LATER, List.of());
        assertThat(ledger.isPublished(run)).isTrue();
        assertThat(figureRuns()).containsExactly(run, run);
    }

    @Test
    void whatARunRead_isKnownOnceItIsPublished() {
        long run = begin(SampleReports.AS_OF);
        remember(run, SampleReports.of(BigDecimal.ONE), SHAPE);
        assertThat(ledger.lastPublished("/out")).isEmpty();

        publish(run);

        assertThat(ledger.lastPublished("/out")).contains(new LastPublished(LATER, SHAPE));
        assertThat(ledger.lastPublished("/elsewhere")).isEmpty();
    }

    @Test
    void whatARunRead_outlivesItsFigures() {
        publishedRun(100, SampleReports.AS_OF);
        begin(SampleReports.AS_OF, "/elsewhere");
        long elsewhere =
                jdbc.sql("select max(run_id) from run").query(Long.class).single();
        remember(elsewhere, SampleReports.of(BigDecimal.ONE), new ReadShape(Map.of("leads", 1L), List.of()));
        publish(elsewhere);

        assertThat(figureRuns()).containsOnly(elsewhere);
        assertThat(ledger.lastPublished("/out").map(LastPublished::shape)).contains(SHAPE);
    }

    @Test
    void whatAGivenUpRunRead_isForgotten() {
        long run = begin(SampleReports.AS_OF);
        remember(
                run,
                SampleReports.of(BigDecimal.ONE)
                        .lettingPass(List.of(new Doubt(Guard.EMPTY, "deals.csv", "deals.csv has no row.", ""))),
                SHAPE);
        assertThat(jdbc.sql("select found from let_pass").query(String.class).list())
                .containsExactly("deals.csv has no row.");

        ledger.giveUp(run, Outcome.REFUSED, LATER, List.of("deals.csv has no row."));

        for (String table : List.of("read_entity", "read_column", "let_pass")) {
            assertThat(jdbc.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void aRunFromBeforeShapesWereRemembered_isNoMeasure() {
        publishedRun(100, SampleReports.AS_OF);
        jdbc.sql("delete from read_entity").update();
        assertThat(ledger.lastPublished("/out")).isEmpty();
    }

    @Test
    void everyColumn_isKept() {
        publishedRun(100, SampleReports.AS_OF);

        Map<String, Object> share = jdbc.sql("select * from figure where measure = 'first_response'")
                .query()
                .singleRow();
        assertThat(share)
                .containsEntry("stage_to", "mql")
                .containsEntry("scope", "source")
                .containsEntry("scope_value", "web, \"organic\"")
                .containsEntry("unit", "ratio")
                .containsEntry("commitment", "first-response")
                .containsEntry("status", "missed");
        assertThat(List.of(
                        share.get("numerator"),
                        share.get("denominator"),
                        share.get("figure_value"),
                        share.get("low"),
                        share.get("high"),
                        share.get("target"),
                        share.get("attainment"),
                        share.get("projection")))
                .map(number -> ((BigDecimal) number).stripTrailingZeros().toPlainString())
                .containsExactly("45", "60", "0.75", "0.6276", "0.8422", "0.9", "0.833333", "123.5");
        assertThat(jdbc.sql("select touched_at from exception_row where lead_id = '=1+1'")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(Instant.parse("2026-10-05T19:00:00.5Z"));
        assertThat(jdbc.sql("select row_count - loaded - superseded - merged - rejected - after_as_of"
                                + " from reconciliation")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theGoal_isKeptAmongTheFigures() {
        long run = begin(SampleReports.AS_OF);
        remember(run, SampleReports.withGoal(), SHAPE);
        publish(run);

        Map<String, Object> need = jdbc.sql("select * from figure where measure = 'goal_customer'")
                .query()
                .singleRow();
        assertThat(need)
                .containsEntry("position_no", 3)
                .containsEntry("stage_to", "customer")
                .containsEntry("scope", "total")
                .containsEntry("unit", "count")
                .containsEntry("status", null);
        assertThat(List.of(need.get("low"), need.get("figure_value"), need.get("high")))
                .map(number -> ((BigDecimal) number).intValueExact())
                .containsExactly(17, 18, 19);
        assertThat(jdbc.sql("select status from figure where measure = 'goal_lead' and figure_value is null")
                        .query(String.class)
                        .single())
                .isEqualTo("no_data");
    }

    @Test
    void aMeasureOfTheLongestStageId_hasRoom() {
        publishedRun(100, SampleReports.AS_OF);
        String longest = "goal_" + "s".repeat(40);
        jdbc.sql("update figure set measure = ? where position_no = 0")
                .param(longest)
                .update();

        assertThat(jdbc.sql("select measure from figure order by position_no")
                        .query(String.class)
                        .list())
                .contains(longest);
    }

    @Test
    void aPublishedRun_isFoundByItsInputs() {
        publishedRun(100, SampleReports.AS_OF);

        assertThat(find(SampleReports.MONTH, SampleReports.AS_OF, INPUTS, "/out"))
                .contains(new PublishedRun(LATER, List.of(new PublishedFile("figures.csv", "0".repeat(64)))));
        assertThat(find(SampleReports.MONTH.plusMonths(1), SampleReports.AS_OF, INPUTS, "/out"))
                .isEmpty();
        assertThat(find(SampleReports.MONTH, SampleReports.AS_OF.plusNanos(1000), INPUTS, "/out"))
                .isEmpty();
        assertThat(find(SampleReports.MONTH, SampleReports.AS_OF, "e".repeat(64), "/out"))
                .isEmpty();
        assertThat(find(SampleReports.MONTH, SampleReports.AS_OF, INPUTS, "/elsewhere"))
                .isEmpty();
    }

    @Test
    void aRunWhosePlaceAnotherOneTook_isNotFound() {
        publishedRun(100, SampleReports.AS_OF);
        begin(SampleReports.AS_OF, "/elsewhere");
        remember(2, SampleReports.of(BigDecimal.ONE), SHAPE);
        publish(2, new PublishedFile("figures.csv", "1".repeat(64)));

        assertThat(find(SampleReports.MONTH, SampleReports.AS_OF, INPUTS, "/out"))
                .isEmpty();
        assertThat(find(SampleReports.MONTH, SampleReports.AS_OF, INPUTS, "/elsewhere"))
                .isPresent();
    }

    @Test
    void whileADeadRunIsToBeSettled_noneIsFound() {
        publishedRun(100, SampleReports.AS_OF);
        begin(SampleReports.AS_OF.plusSeconds(1));

        assertThat(find(SampleReports.MONTH, SampleReports.AS_OF, INPUTS, "/out"))
                .isEmpty();
    }

    private Optional<PublishedRun> find(YearMonth month, Instant asOf, String fingerprint, String out) {
        return PublishedRuns.find(toLookInto(), month, asOf, fingerprint, out);
    }

    private long publishedRun(long leads, Instant asOf) {
        long run = begin(asOf);
        remember(run, SampleReports.of(BigDecimal.valueOf(leads)), SHAPE);
        publish(run, new PublishedFile("figures.csv", "0".repeat(64)));
        return run;
    }

    private void remember(long run, Report report, ReadShape shape) {
        MonthReview review = report.review();
        ledger.remember(
                run,
                List.of(SampleReports.draft(report, review.month(), review.asOf())),
                report.reconciliations(),
                shape,
                report.letPass());
    }

    private void publish(long run, PublishedFile... files) {
        List<PublishedFile> published =
                files.length == 0 ? List.of(new PublishedFile("any.csv", "a".repeat(64))) : List.of(files);
        ledger.publish(run, LATER, published, Map.of(), Post.NONE);
    }

    private long begin(Instant asOf) {
        return begin(asOf, "/out");
    }

    private long begin(Instant asOf, String out) {
        return ledger.begin(new RunStart(SampleReports.MONTH, asOf, "1", INPUTS, INPUTS, out, NIGHT));
    }

    private List<Long> figureRuns() {
        return jdbc.sql(
                        "select run_id from figure join edition on edition.edition_id = figure.edition_id order by run_id")
                .query(Long.class)
                .list();
    }

    private List<String> outcomes() {
        return jdbc.sql("select outcome from run order by run_id")
                .query(String.class)
                .list();
    }
}
