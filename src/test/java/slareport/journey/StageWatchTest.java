package slareport.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.calendar.EpochMicros;
import slareport.facts.FlawKind;
import slareport.facts.NewSightings;
import slareport.facts.SettledFacts;
import slareport.facts.Sightings;
import slareport.facts.StageWatches;
import slareport.facts.WatchedStage;

/** What a run of 1 November sees, and what it takes from what runs saw before. */
class StageWatchTest {
    private static final String AS_OF = "2026-11-01T00:00:00Z";
    private static final String NIGHT = "2026-11-01T05:00:00Z";
    private static final String LAST = "2026-10-31T00:00:00Z";
    private static final String OLD = "L1 created_at=2026-10-01T10:00 ";

    @Test
    void watchedStage_isDatedToTheDayBeforeAsOf() {
        assertThat(seen(World.plain().lead(OLD + "stage=mql"), watched()))
                .containsExactly("mql L1 2026-10-31T00:00:00Z");
    }

    @Test
    void stageThatIsNotWatchedYet_isOfUnknownDate() {
        assertThat(seen(World.plain().lead(OLD + "stage=mql"), StageWatches.NONE))
                .containsExactly("mql L1 unknown");
    }

    @Test
    void onlyTheStageThatTheLeadReached_isNoted() {
        assertThat(seen(World.plain().lead(OLD + "stage=opportunity"), watched()))
                .containsExactly("opportunity L1 2026-10-31T00:00:00Z");
    }

    @Test
    void stagesUpToLead_haveTheirDateByTheCreation() {
        World world = World.plain().lead(OLD + "stage=lead").lead("L2 created_at=2026-10-02 stage=subscriber");
        assertThat(seen(world, watched())).isEmpty();
    }

    @Test
    void stageWithADateOfItsOwnOrOfALaterOne_isNotNoted() {
        World world = World.plain()
                .lead(OLD + "stage=mql mql_at=2026-10-05T10:00")
                .lead("L2 created_at=2026-10-02 stage=mql sql_at=2026-10-05T10:00")
                .lead("L3 created_at=2026-10-02 stage=opportunity")
                .deal("D1 lead_id=L3 created_at=2026-10-09");
        assertThat(seen(world, watched())).isEmpty();
    }

    @Test
    void dateThatOnlyCountsFromTheNextRunOn_isWaitedFor() {
        World world = World.plain()
                .lead(OLD + "stage=mql mql_at=2026-11-01T03:00")
                .lead("L2 created_at=2026-10-02 stage=mql")
                .change("L2 stage=mql at=2026-11-01T03:00")
                .lead("L3 created_at=2026-10-02 stage=opportunity")
                .deal("D1 lead_id=L3 created_at=2026-11-01T03:00")
                .lead("L4 created_at=2026-10-02 stage=evangelist")
                .deal("D2 lead_id=L4 created_at=2026-10-09 outcome=won closed_at=2026-11-01T03:00");
        assertThat(seen(world, watched())).isEmpty();
    }

    @Test
    void dealOfALaterHour_tellsNothingOfACustomer() {
        World world = World.plain().lead(OLD + "stage=customer").deal("D1 lead_id=L1 created_at=2026-11-01T03:00");
        assertThat(seen(world, watched())).containsExactly("customer L1 2026-10-31T00:00:00Z");
    }

    @Test
    void leadOfALaterHour_doesNotExistYet() {
        assertThat(seen(World.plain().lead("L1 created_at=2026-11-01T03:00 stage=mql"), watched()))
                .isEmpty();
    }

    @Test
    void knownLead_isNotNotedAgain() {
        World world = World.plain().lead(OLD + "stage=mql");
        assertThat(seen(world, watched(), "L1 mql 2026-10-20T00:00:00Z unknown"))
                .isEmpty();
        assertThat(seen(world, watched(), "L1 mql 2026-11-01T00:00:00Z 2026-10-31T00:00:00Z"))
                .isEmpty();
    }

    @Test
    void stageWatchedInAnotherWay_isWatchedAnew_butLeadsCreatedSinceAreArrivals() {
        World world = World.plain()
                .lead(OLD + "stage=mql")
                .lead("L2 created_at=2026-10-31T00:00 stage=mql")
                .lead("L3 created_at=2026-10-30T23:59 stage=mql");
        StageWatches other = new StageWatches(watched().rows().stream()
                .map(row -> new WatchedStage(row.stage(), "otherwise", row.since(), row.asOf(), row.leads()))
                .toList());

        assertThat(seen(world, other))
                .containsExactly("mql L2 2026-10-31T00:00:00Z", "mql L1 unknown", "mql L3 unknown");
        assertThat(watchesAfter(world, other))
                .allSatisfy(row -> assertThat(row.since()).isEqualTo(micros(AS_OF)));
    }

    @Test
    void stageWatchedInTheSameWay_isWatchedSinceItBegan() {
        World world = World.plain().lead(OLD + "stage=mql");
        assertThat(watchesAfter(world, watched()))
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.since()).isEqualTo(micros("2026-10-20T00:00:00Z")))
                .allSatisfy(row -> assertThat(row.asOf()).isEqualTo(micros(AS_OF)));
    }

    @Test
    void lapseOfOneStage_beginsAnew() {
        List<WatchedStage> rows = new ArrayList<>(watched().rows());
        rows.removeIf(row -> row.stage().equals("mql"));
        rows.add(new WatchedStage(
                "mql", mapping("mql"), micros("2026-10-01T00:00:00Z"), micros("2026-10-09T00:00:00Z"), 1));
        World world = World.plain().lead(OLD + "stage=mql").lead("L2 created_at=2026-10-02 stage=sql");
        assertThat(seen(world, new StageWatches(rows)))
                .containsExactly("sql L2 2026-10-31T00:00:00Z", "mql L1 unknown");
    }

    @Test
    void exportThatReachesBackFurtherThanBefore_isNotTakenForArrivals() {
        World world = World.plain();
        IntStream.range(0, 111).forEach(i -> world.lead("L" + i + " created_at=2026-10-01 stage=mql"));
        assertThat(seen(world, watched(101))).hasSize(111).allMatch(text -> text.endsWith("2026-10-31T00:00:00Z"));
        assertThat(seen(world, watched(100))).hasSize(111).allMatch(text -> text.endsWith("unknown"));
    }

    @Test
    void runAboutAnotherDay_seesNothing() {
        World world = World.plain().lead(OLD + "stage=mql");
        recall(world, watched(), "2026-11-02T00:00:00Z");
        world.report("2026-10");
        assertThat(world.facts().sightings().fresh()).isNull();
    }

    @Test
    void dayThatARunOfALaterHourWatched_isNotLookedAtAgain() {
        List<WatchedStage> rows = new ArrayList<>(watched().rows());
        rows.add(new WatchedStage("mql", "", micros(AS_OF), micros("2026-11-01T04:00:00Z"), 1));
        World world = World.plain().lead(OLD + "stage=mql");
        recall(world, new StageWatches(rows), NIGHT);
        world.report("2026-10");
        assertThat(world.facts().sightings().fresh()).isNull();
    }

    @Test
    void runBeforeAllThatWatched_asAfterTheClockWasSetBack_beginsNothing() {
        WatchedStage future =
                new WatchedStage("mql", "", micros("2999-01-01T00:00:00Z"), micros("2999-01-01T00:00:00Z"), 1);
        World world = World.plain().lead(OLD + "stage=mql");
        assertThat(seen(world, new StageWatches(List.of(future)))).containsExactly("mql L1 unknown");
        assertThat(watchesAfter(world, new StageWatches(List.of(future)))).isEmpty();
    }

    @Test
    void observedDate_isSuppliedWhereTheExportsHaveNone_andNeverBeforeTheCreation() {
        World world = World.plain().lead(OLD + "stage=mql").lead("L2 created_at=2026-10-20T15:00 stage=mql");
        assertThat(entry(world, "mql", 0, "L1 mql 2026-10-21T00:00:00Z 2026-10-20T00:00:00Z"))
                .isEqualTo("2026-10-20T00:00:00Z");
        assertThat(entry(world, "mql", 1, "L2 mql 2026-10-21T00:00:00Z 2026-10-20T00:00:00Z"))
                .isEqualTo("2026-10-20T15:00:00Z");
    }

    @Test
    void whatARunOfTheSameAsOfSaw_suppliesNothing() {
        World world = World.plain().lead(OLD + "stage=mql");
        assertThat(entry(world, "mql", 0, "L1 mql 2026-11-01T00:00:00Z 2026-10-31T00:00:00Z"))
                .isEqualTo("never");
    }

    @Test
    void dateOfTheCrm_wins() {
        World world = World.plain().lead(OLD + "stage=mql mql_at=2026-10-18T10:00");
        assertThat(entry(world, "mql", 0, "L1 mql 2026-10-21T00:00:00Z 2026-10-20T00:00:00Z"))
                .isEqualTo("2026-10-18T10:00:00Z");
    }

    @Test
    void observedDate_holdsWhenALaterStageIsDated_unlessThatOneIsEarlier() {
        String seen = "L1 mql 2026-10-21T00:00:00Z 2026-10-20T00:00:00Z";
        assertThat(entry(World.plain().lead(OLD + "stage=sql sql_at=2026-10-25T10:00"), "mql", 0, seen))
                .isEqualTo("2026-10-20T00:00:00Z");
        assertThat(entry(World.plain().lead(OLD + "stage=sql sql_at=2026-10-18T10:00"), "mql", 0, seen))
                .isEqualTo("2026-10-18T10:00:00Z");
    }

    @Test
    void earlierStages_areFilledInByTheUsualRule() {
        World world = World.plain().lead(OLD + "stage=sql");
        assertThat(entry(world, "mql", 0, "L1 sql 2026-10-21T00:00:00Z 2026-10-20T00:00:00Z"))
                .isEqualTo("2026-10-20T00:00:00Z");
    }

    @Test
    void mergedRecords_tellOfTheirSurvivor_theEarliestFirst() {
        assertThat(entry(
                        merged(),
                        "mql",
                        0,
                        "L2 mql 2026-10-11T00:00:00Z 2026-10-10T00:00:00Z",
                        "L3 mql 2026-10-09T00:00:00Z 2026-10-08T00:00:00Z"))
                .isEqualTo("2026-10-08T00:00:00Z");
    }

    @Test
    void mergedRecordThatWasThereForAnUnknownTime_makesItUnknown() {
        assertThat(entry(
                        merged(),
                        "mql",
                        0,
                        "L2 mql 2026-10-11T00:00:00Z unknown",
                        "L3 mql 2026-10-09T00:00:00Z 2026-10-08T00:00:00Z"))
                .isEqualTo("never");
    }

    @Test
    void survivorsOwnSighting_isNotMovedByAMerge() {
        String[] ofMerged = {"L2 mql 2026-10-11T00:00:00Z unknown", "L3 mql 2026-10-09T00:00:00Z 2026-10-08T00:00:00Z"};
        assertThat(entry(
                        merged(),
                        "mql",
                        0,
                        "L1 mql 2026-10-21T00:00:00Z 2026-10-20T00:00:00Z",
                        ofMerged[0],
                        ofMerged[1]))
                .isEqualTo("2026-10-20T00:00:00Z");
        assertThat(entry(merged(), "mql", 0, "L1 mql 2026-10-21T00:00:00Z unknown", ofMerged[1]))
                .isEqualTo("never");
    }

    @Test
    void observedDates_areListed() {
        World world = World.plain().lead(OLD + "stage=mql").lead("L2 created_at=2026-10-02 stage=mql");
        recall(world, watched(), NIGHT, "L1 mql 2026-10-21T00:00:00Z 2026-10-20T00:00:00Z");
        assertThat(world.report("2026-10").flaws())
                .filteredOn(flaw -> flaw.kind() == FlawKind.OBSERVED_STAGE || flaw.kind() == FlawKind.UNDATED_STAGE)
                .extracting(flaw -> flaw.kind() + " " + flaw.count() + " " + flaw.examples())
                .containsExactly("UNDATED_STAGE 1 [L2]", "OBSERVED_STAGE 1 [L1]");
    }

    private static World merged() {
        return World.plain()
                .lead(OLD + "stage=mql")
                .lead("L2 created_at=2026-10-01 stage=mql merged_into=L3")
                .lead("L3 created_at=2026-10-01 stage=mql merged_into=L1");
    }

    /** All stages from mql on, watched since 20 October, the last time on the day before. */
    private static StageWatches watched() {
        return watched(1_000);
    }

    private static StageWatches watched(long leads) {
        World world = World.plain().lead(OLD).deal("D1 created_at=2026-10-01").asOf(LAST);
        World plain = World.plain().lead(OLD);
        List<WatchedStage> rows = new ArrayList<>();
        for (String stage : List.of("mql", "sql", "opportunity", "customer", "evangelist")) {
            for (World with : List.of(world, plain)) {
                rows.add(new WatchedStage(
                        stage, mapping(with, stage), micros("2026-10-20T00:00:00Z"), micros(LAST), leads));
            }
        }
        rows.add(new WatchedStage("mql", changes(), micros("2026-10-20T00:00:00Z"), micros(LAST), leads));
        return new StageWatches(rows);
    }

    private static String changes() {
        return mapping(
                World.plain().lead(OLD).deal("D1 created_at=2026-10-01").change("L1 stage=mql at=2026-10-20"), "mql");
    }

    private static String mapping(String stage) {
        return mapping(World.plain().lead(OLD), stage);
    }

    private static String mapping(World world, String stage) {
        SettledFacts settled = new SettledFacts(world.facts(), world.asOfMicros());
        StageMap stages = new StageMap(world.agreement(), world.facts());
        StageEntries entries = new StageEntries(world.agreement(), settled, stages);
        return new StageMapping(world.agreement(), world.facts(), stages, entries).of(stages.indexOf(stage));
    }

    /** What was seen before, as "lead stage as-of observed". */
    private static void recall(World world, StageWatches watches, String now, String... seen) {
        Sightings sightings = new Sightings(world.facts(), world.asOfMicros(), micros(now), watches);
        for (String one : seen) {
            String[] words = one.split(" ");
            assertThat(sightings.add(words[0], words[1], micros(words[2]), micros(words[3])))
                    .isTrue();
        }
        world.facts().recall(sightings);
    }

    private static NewSightings look(World world, StageWatches watches, String... before) {
        recall(world, watches, NIGHT, before);
        world.report("2026-10");
        return Objects.requireNonNull(world.facts().sightings().fresh());
    }

    private static List<String> seen(World world, StageWatches watches, String... before) {
        return look(world, watches, before).seen().stream()
                .flatMap(group -> IntStream.of(group.leads())
                        .mapToObj(lead ->
                                group.stage() + " " + world.facts().leadIds().id(lead) + " "
                                        + (group.observed() == EpochMicros.NONE
                                                ? "unknown"
                                                : EpochMicros.toInstant(group.observed())
                                                        .toString())))
                .toList();
    }

    private static List<WatchedStage> watchesAfter(World world, StageWatches watches) {
        return look(world, watches).watched();
    }

    private static String entry(World world, String stage, int lead, String... seen) {
        recall(world, StageWatches.NONE, "2026-11-05T05:00:00Z", seen);
        SettledFacts settled = new SettledFacts(world.facts(), world.asOfMicros());
        JourneyReader reader = new JourneyReader(world.agreement(), settled, new Teams(world.facts()));
        long entry = reader.read(lead).entry(reader.stages().indexOf(stage));
        return entry == EpochMicros.NONE
                ? "never"
                : EpochMicros.toInstant(entry).toString();
    }

    private static long micros(String instant) {
        return instant.equals("unknown") ? EpochMicros.NONE : EpochMicros.of(Instant.parse(instant));
    }
}
