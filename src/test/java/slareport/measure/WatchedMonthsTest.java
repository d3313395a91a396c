package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.agreement.MeasureCode;
import slareport.calendar.EpochMicros;
import slareport.facts.Entity;
import slareport.facts.Sightings;
import slareport.facts.StageWatches;
import slareport.facts.WatchedStage;

/** Which months have figures of stages that only the job's own sightings date. As-of is 1 November. */
class WatchedMonthsTest {
    private static final List<String> ALL = List.of("mql", "sql", "opportunity", "customer", "evangelist");

    @Test
    void stageThatWasNeverWatched_lacksItsColumn() {
        NoData missing = entries(undated(), "2026-10", StageWatches.NONE);
        assertThat(missing).isEqualTo(NoData.missing(Entity.LEADS, "mql_at"));
    }

    @Test
    void monthWatchedFromItsStart_hasAFigure() {
        assertThat(entries(undated(), "2026-10", watched("2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z")))
                .isNull();
    }

    @Test
    void monthInWhichWatchingBegan_hasNone() {
        assertThat(entries(undated(), "2026-10", watched("2026-10-01T00:00:01Z", "2026-11-01T00:00:00Z")))
                .isEqualTo(NoData.NOT_WATCHED);
        assertThat(entries(undated(), "2026-09", watched("2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z")))
                .isEqualTo(NoData.NOT_WATCHED);
    }

    @Test
    void monthInWhichWatchingLapsed_hasNone() {
        assertThat(entries(undated(), "2026-10", watched("2026-09-01T00:00:00Z", "2026-10-31T00:00:00Z")))
                .isEqualTo(NoData.NOT_WATCHED);
        assertThat(entries(undated(), "2026-09", watched("2026-09-01T00:00:00Z", "2026-10-31T00:00:00Z")))
                .isNull();
    }

    @Test
    void runningMonth_isWatchedIfItWasSoFar() {
        World world = undated().asOf("2026-10-20T00:00:00Z");
        assertThat(entries(world, "2026-10", watched("2026-10-01T00:00:00Z", "2026-10-20T00:00:00Z")))
                .isNull();
    }

    @Test
    void laterStageThatIsWatchedForLess_leavesTheEarlierOneWithoutFigure() {
        List<WatchedStage> rows = new ArrayList<>(
                watched("2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z").rows());
        rows.removeIf(row -> row.stage().equals("sql"));
        rows.add(row("sql", "2026-10-09T00:00:00Z", "2026-11-01T00:00:00Z"));
        assertThat(entries(undated(), "2026-10", new StageWatches(rows))).isEqualTo(NoData.NOT_WATCHED);
        assertThat(missing(undated(), "2026-10", new StageWatches(rows), MeasureCode.ENTRIES, "", "customer"))
                .isNull();
    }

    @Test
    void cohort_needsItsSecondStageWatchedUpToAsOf() {
        StageWatches lapsed = watched("2026-08-01T00:00:00Z", "2026-10-15T00:00:00Z");
        assertThat(missing(undated(), "2026-09", lapsed, MeasureCode.CONVERSION_PERIOD, "lead", "mql"))
                .isNull();
        assertThat(missing(undated(), "2026-09", lapsed, MeasureCode.CONVERSION_COHORT, "lead", "mql"))
                .isEqualTo(NoData.NOT_WATCHED);
        assertThat(missing(
                        undated(),
                        "2026-09",
                        watched("2026-08-01T00:00:00Z", "2026-11-01T00:00:00Z"),
                        MeasureCode.CONVERSION_COHORT,
                        "lead",
                        "mql"))
                .isNull();
    }

    @Test
    void timeToTheCustomer_isOneOfThatStage() {
        StageWatches watches = watched("2026-10-09T00:00:00Z", "2026-11-01T00:00:00Z");
        assertThat(missing(undated(), "2026-10", watches, MeasureCode.LEAD_CYCLE, "", ""))
                .isEqualTo(NoData.NOT_WATCHED);
    }

    @Test
    void stageWithDatesOfItsOwn_hasFiguresHoweverItIsWatched() {
        World world = World.plain().lead("L1 created_at=2026-08-01 mql_at=2026-10-05");
        assertThat(entries(world, "2026-10", watched("2026-10-09T00:00:00Z", "2026-11-01T00:00:00Z")))
                .isNull();
    }

    @Test
    void stageToldByALaterOnesDates_hasNoFigureOnlyInTheMonthInWhichWatchingBegan() {
        StageWatches watches = watched("2026-09-09T00:00:00Z", "2026-11-01T00:00:00Z");
        assertThat(entries(withSqlDates(), "2026-08", watches)).isNull();
        assertThat(entries(withSqlDates(), "2026-09", watches)).isEqualTo(NoData.NOT_WATCHED);
        assertThat(entries(withSqlDates(), "2026-10", watches)).isNull();
    }

    @Test
    void clockOfAStage_hasDetailsOnlyInMonthsWithFigures() {
        StageWatches whole = watched("2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z");
        assertThat(answered(whole).responseTimes()).hasSize(1);
        assertThat(answered(whole).details().responses()).hasSize(1);
        StageWatches part = watched("2026-10-09T00:00:00Z", "2026-11-01T00:00:00Z");
        assertThat(answered(part).responseTimes()).isEmpty();
        assertThat(answered(part).details().responses()).isEmpty();
    }

    private static MonthReview answered(StageWatches watches) {
        World world = World.with("""
                        commitments:
                          - {id: answer, by: sales, measure: first_response, clock-from: mql, within: 4h, target: {at-least: 90%}}
                        """)
                .export(Entity.LEADS, "lead_id", "created_at", "stage")
                .lead("L1 created_at=2026-08-01 stage=mql")
                .touch("L1 at=2026-10-10T10:00");
        recall(world, watches);
        return world.report("2026-10").review();
    }

    private static World undated() {
        return World.plain()
                .export(Entity.LEADS, "lead_id", "created_at", "stage")
                .lead("L1 created_at=2026-08-01 stage=mql");
    }

    private static World withSqlDates() {
        return World.plain()
                .export(Entity.LEADS, "lead_id", "created_at", "stage", "sql_at")
                .lead("L1 created_at=2026-08-01 stage=sql sql_at=2026-10-05");
    }

    private static @Nullable NoData entries(World world, String month, StageWatches watches) {
        return missing(world, month, watches, MeasureCode.ENTRIES, "", "mql");
    }

    /** Why a figure of a month has no value, unless only because nothing was counted. */
    private static @Nullable NoData missing(
            World world, String month, StageWatches watches, MeasureCode measure, String from, String to) {
        recall(world, watches);
        NoData reason = world.figures(month).total(measure, from, to).noData();
        return reason == null || reason.equals(NoData.NOTHING_COUNTED) ? null : reason;
    }

    private static void recall(World world, StageWatches watches) {
        long never = EpochMicros.of(Instant.parse("2000-01-01T00:00:00Z"));
        world.facts().recall(new Sightings(world.facts(), world.asOfMicros(), never, watches));
    }

    private static StageWatches watched(String since, String asOf) {
        return new StageWatches(
                ALL.stream().map(stage -> row(stage, since, asOf)).toList());
    }

    private static WatchedStage row(String stage, String since, String asOf) {
        return new WatchedStage(
                stage, "", EpochMicros.of(Instant.parse(since)), EpochMicros.of(Instant.parse(asOf)), 1);
    }
}
