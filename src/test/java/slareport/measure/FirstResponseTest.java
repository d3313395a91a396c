package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static slareport.agreement.MeasureCode.FIRST_RESPONSE;
import static slareport.agreement.MeasureCode.NEVER_CONTACTED;
import static slareport.agreement.MeasureCode.RESPONSE_MEDIAN;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.facts.Entity;

/** Who is answered in time, too late, not at all, not yet; and who is excused. Working time is 9 to 18 from Monday. */
class FirstResponseTest {
    private static final String ONE_HOUR = commitments("{id: answer, clock-from: created, within: 1h}");

    @Test
    void touchWithinTheHour_isMet() {
        assertState("2026-10-05T10:00", "2026-10-05T11:00", 1, 1);
    }

    @Test
    void touchAMicrosecondPastTheDeadline_isLate() {
        assertState("2026-10-05T10:00", "2026-10-05T11:00:00.000001Z", 0, 1);
    }

    @Test
    void saturdayNightLead_mayBeTouchedUntilMondayAtTen() {
        assertState("2026-10-03T22:00", "2026-10-05T10:00", 1, 1);
    }

    @Test
    void touchBeforeTheClockStarts_isNoAnswer() {
        assertState("2026-10-05T10:00", "2026-10-05T09:59", 0, 1);
    }

    @Test
    void touchAtTheVeryStart_counts() {
        assertState("2026-10-05T10:00", "2026-10-05T10:00", 1, 1);
    }

    @Test
    void untouchedLeadPastItsDeadline_countsAgainstThePromise() {
        World world = World.with(ONE_HOUR).lead("L1 created_at=2026-10-05T10:00");
        assertShare(world, FIRST_RESPONSE, 0, 1);
        assertShare(world, NEVER_CONTACTED, 1, 1);
        assertThat(world.report("2026-10").review().exceptions())
                .singleElement()
                .satisfies(overdue -> {
                    assertThat(overdue.state()).isEqualTo(LeadException.State.OVERDUE);
                    assertThat(overdue.leadId()).isEqualTo("L1");
                    assertThat(overdue.clockStart()).isEqualTo("2026-10-05T10:00:00Z");
                    assertThat(overdue.deadline()).isEqualTo("2026-10-05T11:00:00Z");
                    assertThat(overdue.touchedAt()).isNull();
                    // 5 October 10:00 to 1 November 00:00: 8 h that Monday, and 19 further working days of 9 h
                    assertThat(overdue.workingSeconds()).isEqualByComparingTo("644400");
                    assertThat(overdue.wallSeconds()).isEqualByComparingTo(String.valueOf((26 * 24 + 14) * 3600));
                });
    }

    @Test
    void untouchedLeadWhoseDeadlineIsAsOfItself_isPending() {
        World world = World.with(ONE_HOUR).asOf("2026-10-05T11:00:00Z").lead("L1 created_at=2026-10-05T10:00");
        assertShare(world, FIRST_RESPONSE, 0, 0);
        assertThat(world.report("2026-10").review().responseTimes())
                .containsExactly(new ResponseTimes("answer", Collections.nCopies(ResponseTimes.BUCKETS, 0L), 0, 1));
    }

    @Test
    void touchAtAsOf_hasNotHappenedYet() {
        World world = World.with(ONE_HOUR)
                .asOf("2026-10-05T12:00:00Z")
                .lead("L1 created_at=2026-10-05T10:00")
                .touch("L1 at=2026-10-05T12:00");
        assertShare(world, NEVER_CONTACTED, 1, 1);
    }

    @Test
    void firstTouchColumnAtAsOf_hasNotHappenedYet() {
        String lead = "L1 created_at=2026-10-05T10:00 first_touch_at=2026-10-05T12:00";
        assertShare(World.with(ONE_HOUR).asOf("2026-10-05T12:00:00Z").lead(lead), NEVER_CONTACTED, 1, 1);
        assertShare(World.with(ONE_HOUR).asOf("2026-10-05T12:00:00.000001Z").lead(lead), NEVER_CONTACTED, 0, 1);
    }

    @Test
    void assignmentAtAsOf_hasStartedNoClockYet() {
        assertThat(pendingWhenAssignedAtNoon("2026-10-05T12:00:00Z")).isZero();
        assertThat(pendingWhenAssignedAtNoon("2026-10-05T12:00:00.000001Z")).isEqualTo(1);
    }

    private static long pendingWhenAssignedAtNoon(String asOf) {
        World world = World.with(commitments("{id: answer, clock-from: assigned, within: 1h}"))
                .asOf(asOf)
                .lead("L1 created_at=2026-10-05T10:00 assigned_at=2026-10-05T12:00")
                .export(Entity.ACTIVITIES, "lead_id", "occurred_at", "type", "direction");
        return world.report("2026-10").review().responseTimes().get(0).pending();
    }

    @Test
    void onlyOutboundActivitiesOfAgreedTypesByAPersonAreTouches() {
        for (String words : List.of("direction=inbound", "type=note", "automated=true", "direction=", "type=")) {
            World world = World.with(ONE_HOUR)
                    .lead("L1 created_at=2026-10-05T10:00")
                    .touch("L1 at=2026-10-05T10:30 " + words);
            assertShare(world, FIRST_RESPONSE, 0, 1);
        }
    }

    @Test
    void firstTouchColumn_isOneMoreTouch() {
        World world = World.with(ONE_HOUR).lead("L1 created_at=2026-10-05T10:00 first_touch_at=2026-10-05T10:30");
        assertShare(world, FIRST_RESPONSE, 1, 1);
    }

    @Test
    void firstTouchColumn_comesBeforeLaterActivities() {
        World world = World.with(ONE_HOUR)
                .lead("L1 created_at=2026-10-05T10:00 first_touch_at=2026-10-05T10:30")
                .touch("L1 at=2026-10-05T15:00");
        assertShare(world, FIRST_RESPONSE, 1, 1);
    }

    @Test
    void rejectionForAnExemptReasonInTimeAndBeforeAnyTouch_isExcused() {
        String exempt = "decisions: {exempt-reasons: [spam]}\n" + ONE_HOUR;
        String lead = "L1 created_at=2026-10-05T10:00 rejection_reason=Spam rejected_at=";
        assertShare(World.with(exempt).lead(lead + "2026-10-05T10:59"), FIRST_RESPONSE, 0, 0);
        assertShare(World.with(exempt).lead(lead + "2026-10-05T11:00"), FIRST_RESPONSE, 0, 1);
        assertShare(
                World.with(exempt).lead(lead + "2026-10-05T10:59").touch("L1 at=2026-10-05T10:58"),
                FIRST_RESPONSE,
                1,
                1);
        assertShare(
                World.with(exempt).lead(lead + "2026-10-05T10:59").touch("L1 at=2026-10-05T15:00"),
                FIRST_RESPONSE,
                0,
                0);
    }

    @Test
    void rejectionAtTheVeryInstantOfTheTouch_isNoExcuse() {
        World world = World.with("decisions: {exempt-reasons: [spam]}\n" + ONE_HOUR)
                .lead("L1 created_at=2026-10-05T10:00 rejection_reason=spam rejected_at=2026-10-05T10:30")
                .touch("L1 at=2026-10-05T10:30");
        assertShare(world, FIRST_RESPONSE, 1, 1);
    }

    @Test
    void rejectionForAnotherReason_isNoExcuse() {
        World world = World.with("decisions: {exempt-reasons: [spam]}\n" + ONE_HOUR)
                .lead("L1 created_at=2026-10-05T10:00 rejection_reason=budget rejected_at=2026-10-05T10:10");
        assertShare(world, FIRST_RESPONSE, 0, 1);
    }

    @Test
    void clockFromAStage_startsAtTheEntry() {
        World world = World.with(commitments("{id: answer, clock-from: mql, within: 1h}"))
                .lead("L1 created_at=2026-09-05T10:00 mql_at=2026-10-05T10:00")
                .lead("L2 created_at=2026-10-05T10:00")
                .touch("L1 at=2026-10-05T10:30");
        assertShare(world, FIRST_RESPONSE, 1, 1);
        assertThat(world.figures("2026-10").of(FIRST_RESPONSE, "answer").stageTo())
                .isEqualTo("mql");
    }

    @Test
    void clockFromAssignment_neverStartsForUnassignedLeads() {
        World world = World.with(commitments("{id: answer, clock-from: assigned, within: 1h}"))
                .lead("L1 created_at=2026-10-05T10:00 assigned_at=2026-10-06T10:00")
                .lead("L2 created_at=2026-10-05T10:00")
                .touch("L1 at=2026-10-06T10:30");
        assertShare(world, FIRST_RESPONSE, 1, 1);
    }

    @Test
    void leadIsJudgedByTheCommitmentWithMostConditions() {
        World world = World.with(commitments(
                        "{id: answer, clock-from: created, within: 4h}",
                        "{id: web, clock-from: created, within: 1h, where: {source: web}}",
                        "{id: web-gold, clock-from: created, within: 30m, where: {source: web, tier: gold}}",
                        "{id: web-again, clock-from: created, within: 9h, where: {source: web}}"))
                .lead("L1 created_at=2026-10-05T10:00 source=mail")
                .lead("L2 created_at=2026-10-05T10:00 source=Web")
                .lead("L3 created_at=2026-10-05T10:00 source=web tier=GOLD")
                .touch("L1 at=2026-10-05T11:30")
                .touch("L2 at=2026-10-05T11:30")
                .touch("L3 at=2026-10-05T11:30");
        World.Figures figures = world.figures("2026-10");
        assertShare(figures.of(FIRST_RESPONSE, "answer"), 1, 1);
        assertShare(figures.of(FIRST_RESPONSE, "web"), 0, 1);
        assertShare(figures.of(FIRST_RESPONSE, "web-gold"), 0, 1);
        assertShare(figures.of(FIRST_RESPONSE, "web-again"), 0, 0);
    }

    @Test
    void medianTakesThoseStillWaitingIntoAccount() {
        // waits of 10 and 30 working minutes; one lead untouched: S(10) = 2/3, S(30) = 1/3
        World world = World.with(ONE_HOUR)
                .lead("L1 created_at=2026-10-05T10:00")
                .lead("L2 created_at=2026-10-05T17:45")
                .lead("L3 created_at=2026-10-05T10:00")
                .touch("L1 at=2026-10-05T10:10")
                .touch("L2 at=2026-10-06T09:15");
        Figure median = world.figures("2026-10").of(RESPONSE_MEDIAN, "answer");
        assertThat(median.value()).isEqualByComparingTo("1800");
        assertThat(median.unit()).isEqualTo("working_s");
    }

    @Test
    void medianOfAWallClockAllowance_isInWallClockSeconds() {
        World world = World.with(commitments("{id: answer, clock-from: created, within: 24h wall}"))
                .lead("L2 created_at=2026-10-05T17:45")
                .touch("L2 at=2026-10-06T09:15");
        Figure median = world.figures("2026-10").of(RESPONSE_MEDIAN, "answer");
        assertThat(median.value()).isEqualByComparingTo("55800");
        assertThat(median.unit()).isEqualTo("s");
    }

    @Test
    void mostStillWaiting_hasNoMedianYet() {
        World world = World.with(ONE_HOUR)
                .lead("L1 created_at=2026-10-05T10:00")
                .lead("L2 created_at=2026-10-05T10:00")
                .lead("L3 created_at=2026-10-05T10:00")
                .touch("L1 at=2026-10-05T10:10");
        Figure median = world.figures("2026-10").of(RESPONSE_MEDIAN, "answer");
        assertThat(median.value()).isNull();
        assertThat(median.status()).isEqualTo(Status.NO_DATA);
        assertThat(median.noData()).isEqualTo(NoData.MEDIAN_NOT_REACHED);
    }

    @Test
    void waitsAreSortedIntoWallClockBucketsByTheirUpperBound() {
        World world = World.with(ONE_HOUR);
        List<String> touches = List.of(
                "05T10:05",
                "05T10:05:00.000001Z",
                "05T10:10",
                "05T10:15",
                "05T10:30",
                "05T11:00",
                "05T12:00",
                "05T12:00:01Z",
                "05T14:00",
                "05T18:00",
                "06T10:00",
                "06T10:00:01Z");
        for (int i = 0; i < touches.size(); i++) {
            world.lead("L" + i + " created_at=2026-10-05T10:00").touch("L" + i + " at=2026-10-" + touches.get(i));
        }
        assertThat(world.report("2026-10").review().responseTimes())
                .containsExactly(new ResponseTimes("answer", List.of(1L, 2L, 1L, 1L, 1L, 1L, 2L, 1L, 1L, 1L), 0, 0));
    }

    @Test
    void withoutActivities_thereIsNoFigureButAReason_andNobodyIsAccused() {
        World world = World.with(ONE_HOUR)
                .export(Entity.LEADS, "lead_id", "created_at")
                .lead("L1 created_at=2026-10-05T10:00");
        MonthReview review = world.report("2026-10").review();
        assertThat(review.exceptions()).isEmpty();
        assertThat(review.responseTimes()).isEmpty();
        Figure figure = new World.Figures(review.figures()).of(FIRST_RESPONSE, "answer");
        assertThat(figure.status()).isEqualTo(Status.NO_DATA);
        assertThat(figure.noData()).isEqualTo(NoData.missing(Entity.ACTIVITIES));
    }

    @Test
    void activitiesThatDoNotTellTouches_areNotMadeUpForByAColumnOfFirstTouches() {
        World world = World.with(ONE_HOUR)
                .export(Entity.LEADS, "lead_id", "created_at", "first_touch_at")
                .export(Entity.ACTIVITIES, "lead_id", "occurred_at")
                .lead("L1 created_at=2026-10-05T10:00");
        assertThat(world.figures("2026-10").of(FIRST_RESPONSE, "answer").noData())
                .isEqualTo(NoData.missing(Entity.ACTIVITIES, "type"));
    }

    private static void assertState(String created, String touched, long met, long due) {
        World world = World.with(ONE_HOUR).lead("L1 created_at=" + created).touch("L1 at=" + touched);
        assertShare(world, FIRST_RESPONSE, met, due);
    }

    private static void assertShare(World world, slareport.agreement.MeasureCode measure, long met, long due) {
        assertShare(world.figures("2026-10").of(measure, "answer"), met, due);
    }

    private static void assertShare(Figure figure, long numerator, long denominator) {
        assertThat(figure.numerator()).isEqualByComparingTo(String.valueOf(numerator));
        assertThat(figure.denominator()).isEqualByComparingTo(String.valueOf(denominator));
    }

    private static String commitments(String... commitments) {
        StringBuilder text = new StringBuilder("commitments:\n");
        for (String commitment : commitments) {
            text.append("  - ")
                    .append(commitment.replace(
                            ", clock-from",
                            ", by: sales, measure: first_response, target: {at-least: 90%}, clock-from"))
                    .append('\n');
        }
        return text.toString();
    }
}
