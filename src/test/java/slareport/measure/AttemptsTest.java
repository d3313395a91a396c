package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static slareport.agreement.MeasureCode.ATTEMPTS;
import static slareport.agreement.MeasureCode.INVALID_REJECTIONS;

import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.facts.Entity;

/** Whether sales tried often enough, and which rejections as unreachable were premature. Monday 5 October 2026. */
class AttemptsTest {
    private static final String DECISIONS =
            "decisions: {unreachable-reasons: [no_answer, gone], exempt-reasons: [spam]}\n";
    private static final String THREE_TIMES = DECISIONS + """
            commitments:
              - {id: tries, by: sales, measure: attempts, clock-from: mql, count: 3, apart: 4h wall, within: 5 working days, target: {at-least: 75%}}
              - {id: invalid, by: sales, measure: invalid_rejections, target: {at-most: 5%}}
            """;
    private static final String LEAD = "L1 created_at=2026-10-05T08:00 mql_at=2026-10-05T10:00";

    /** The end of the fifth working day after Monday the 5th. */
    private static final String DEADLINE = "2026-10-12T23:59:59.999999Z";

    @Test
    void threeTouchesFarEnoughApart_areMet() {
        World world = world().touch("L1 at=2026-10-05T10:00")
                .touch("L1 at=2026-10-05T14:00")
                .touch("L1 at=2026-10-06T10:00");
        assertShare(world, 1, 1);
    }

    @Test
    void touchesTooCloseTogether_countGreedilyFromTheFirst() {
        // 10:00 counts, 13:59 is too early, 14:00 counts, 17:59 is too early
        World world = world().touch("L1 at=2026-10-05T10:00")
                .touch("L1 at=2026-10-05T13:59")
                .touch("L1 at=2026-10-05T14:00")
                .touch("L1 at=2026-10-05T17:59");
        assertShare(world, 0, 1);
        assertThat(world.report("2026-10").review().exceptions())
                .singleElement()
                .satisfies(failed -> {
                    assertThat(failed.state()).isEqualTo(LeadException.State.FAILED);
                    assertThat(failed.commitment()).isEqualTo("tries");
                    assertThat(failed.touchedAt()).isEqualTo("2026-10-05T10:00:00Z");
                    // the fifth working day after the 5th is the 12th
                    assertThat(failed.deadline()).isEqualTo("2026-10-12T23:59:59.999999Z");
                    assertThat(failed.wallSeconds()).isEqualByComparingTo("0");
                });
    }

    @Test
    void workingTimeBetweenTouches_isCountedOnTheCalendar() {
        World world = World.with(THREE_TIMES.replace("4h wall", "4h"))
                .lead(LEAD)
                .touch("L1 at=2026-10-05T16:00")
                // two working hours until 18:00 and two more until 11:00
                .touch("L1 at=2026-10-06T11:00")
                .touch("L1 at=2026-10-06T14:59");
        assertShare(world, 0, 1);
        assertShare(world.touch("L1 at=2026-10-06T15:00"), 1, 1);
    }

    @Test
    void touchesBeforeTheStartOrPastTheDeadline_doNotCount() {
        World world = world().touch("L1 at=2026-10-05T09:59")
                .touch("L1 at=2026-10-05T15:00")
                .touch("L1 at=2026-10-06T15:00")
                .touch("L1 at=2026-10-13T00:00");
        assertShare(world, 0, 1);
    }

    @Test
    void whoWasReached_neededNoFurtherTry() {
        assertShare(world().touch("L1 at=2026-10-05T10:00 outcome=Connected"), 1, 1);
        assertShare(world().touch("L1 at=2026-10-13T10:00 outcome=connected"), 0, 1);
        assertShare(world().touch("L1 at=2026-10-05T10:00 outcome=connected direction=inbound"), 0, 1);
    }

    @Test
    void leadThatMovedOnInTime_neededNoFurtherTry() {
        assertShare(World.with(THREE_TIMES).lead(LEAD + " sql_at=2026-10-12T10:00"), 1, 1);
        assertShare(World.with(THREE_TIMES).lead(LEAD + " sql_at=2026-10-13T10:00"), 0, 1);
    }

    @Test
    void rejectionForACauseInTime_endsTheTrying_butNotOneAsUnreachable() {
        String rejected = LEAD + " rejected_at=2026-10-08T10:00";
        assertShare(World.with(THREE_TIMES).lead(rejected + " rejection_reason=budget"), 1, 1);
        assertShare(World.with(THREE_TIMES).lead(rejected + " rejection_reason=NO_ANSWER"), 0, 1);
        assertShare(World.with(THREE_TIMES).lead(rejected), 0, 1);
        assertShare(World.with(THREE_TIMES).lead(rejected + " rejection_reason=spam"), 0, 0);
    }

    @Test
    void touchExactlyAtTheDeadline_isTheLastThatCounts() {
        World world = world().touch("L1 at=2026-10-05T10:00").touch("L1 at=2026-10-05T15:00");
        assertShare(world.touch("L1 at=" + DEADLINE), 1, 1);
    }

    @Test
    void connectionExactlyAtTheStartOrTheDeadline_isInTime() {
        assertShare(world().touch("L1 at=2026-10-05T10:00 outcome=connected"), 1, 1);
        assertShare(world().touch("L1 at=2026-10-05T09:59:59.999999Z outcome=connected"), 0, 1);
        assertShare(world().touch("L1 at=" + DEADLINE + " outcome=connected"), 1, 1);
        assertShare(world().touch("L1 at=2026-10-13T00:00 outcome=connected"), 0, 1);
    }

    @Test
    void entryExactlyAtTheDeadline_isInTime() {
        assertShare(World.with(THREE_TIMES).lead(LEAD + " sql_at=" + DEADLINE), 1, 1);
        assertShare(World.with(THREE_TIMES).lead(LEAD + " sql_at=2026-10-13T00:00"), 0, 1);
    }

    @Test
    void rejectionForACauseExactlyAtTheDeadline_isInTime() {
        String rejected = LEAD + " rejection_reason=budget rejected_at=";
        assertShare(World.with(THREE_TIMES).lead(rejected + DEADLINE), 1, 1);
        assertShare(World.with(THREE_TIMES).lead(rejected + "2026-10-13T00:00"), 0, 1);
    }

    @Test
    void rejectionForAnExemptReason_excusesOnlyBeforeTheDeadline() {
        String rejected = LEAD + " rejection_reason=spam rejected_at=";
        assertShare(World.with(THREE_TIMES).lead(rejected + "2026-10-12T23:59:59.999998Z"), 0, 0);
        // at the deadline it is a cause like any other
        assertShare(World.with(THREE_TIMES).lead(rejected + DEADLINE), 1, 1);
    }

    @Test
    void deadlineThatIsAsOfItself_hasNotPassed() {
        assertShare(world().asOf(DEADLINE), 0, 0);
        assertShare(world().asOf("2026-10-13T00:00:00Z"), 0, 1);
    }

    @Test
    void beforeTheDeadline_nothingHasFailed() {
        assertShare(world().asOf("2026-10-12T23:59:59Z"), 0, 0);
    }

    @Test
    void clockFromCreation_isMetByAnyStageAfterLead() {
        String fromCreation = THREE_TIMES.replace("clock-from: mql", "clock-from: created");
        assertShare(World.with(fromCreation).lead("L1 created_at=2026-10-05T08:00 mql_at=2026-10-06T10:00"), 1, 1);
    }

    @Test
    void rejectionAsUnreachableWithoutTheAttempts_isInvalid() {
        World world = World.with(THREE_TIMES)
                .lead(
                        "L1 created_at=2026-10-05T08:00 mql_at=2026-10-05T10:00 rejected_at=2026-10-08T10:00 rejection_reason=no_answer")
                .lead(
                        "L2 created_at=2026-10-05T08:00 mql_at=2026-10-05T10:00 rejected_at=2026-10-08T10:00 rejection_reason=gone")
                .lead(
                        "L3 created_at=2026-10-05T08:00 mql_at=2026-10-05T10:00 rejected_at=2026-10-08T10:00 rejection_reason=budget")
                .lead("L4 created_at=2026-10-05T08:00 mql_at=2026-10-05T10:00 accepted_at=2026-10-08T10:00")
                .touch("L2 at=2026-10-05T10:00")
                .touch("L2 at=2026-10-06T10:00")
                .touch("L2 at=2026-10-07T10:00");
        Figure invalid = world.figures("2026-10").of(INVALID_REJECTIONS, "invalid");
        assertThat(invalid.numerator()).isEqualByComparingTo("1");
        assertThat(invalid.denominator()).isEqualByComparingTo("3");
        assertThat(invalid.stageTo()).isEqualTo("mql");
    }

    @Test
    void withoutACommitmentOnAttempts_noRejectionCanBeInvalid() {
        World world = World.with(
                        "commitments:\n  - {id: invalid, by: sales, measure: invalid_rejections, target: {at-most: 5%}}\n")
                .lead(LEAD + " rejected_at=2026-10-08T10:00");
        assertThat(world.figures("2026-10").of(INVALID_REJECTIONS, "invalid").noData())
                .isEqualTo(NoData.NO_ATTEMPTS_AGREED);
    }

    private static World world() {
        return World.with(THREE_TIMES).lead(LEAD);
    }

    private static void assertShare(World world, long met, long due) {
        Figure figure = world.export(Entity.ACTIVITIES, "lead_id", "occurred_at", "type", "direction", "outcome")
                .figures("2026-10")
                .of(ATTEMPTS, "tries");
        assertThat(figure.numerator()).isEqualByComparingTo(String.valueOf(met));
        assertThat(figure.denominator()).isEqualByComparingTo(String.valueOf(due));
        assertThat(figure.stageTo()).isIn("mql", "");
    }
}
