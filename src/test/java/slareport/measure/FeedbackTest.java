package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static slareport.agreement.MeasureCode.FEEDBACK;

import java.util.List;
import org.junit.jupiter.api.Test;
import slareport.World;

/** Whether sales says in time what it decided on an MQL. Three working days from Monday 5 October 2026 end on the 8th. */
class FeedbackTest {
    private static final String FEEDBACK_IN_THREE_DAYS = """
            decisions: {accepted: [ok], rejected: [no]}
            commitments:
              - {id: feedback, by: sales, measure: feedback, within: 3 working days, target: {at-least: 90%}}
            """;
    private static final String LEAD = "L1 created_at=2026-10-05T08:00 mql_at=2026-10-05T10:00";

    @Test
    void acceptanceByTheEndOfTheThirdDay_isInTime() {
        assertShare(LEAD + " accepted_at=2026-10-08T23:59:59", 1, 1);
        assertShare(LEAD + " accepted_at=2026-10-09T00:00", 0, 1);
    }

    @Test
    void decisionExactlyAtTheDeadline_isInTime() {
        for (String decision : List.of("accepted_at=", "sql_at=", "rejection_reason=budget rejected_at=")) {
            assertShare(LEAD + " " + decision + "2026-10-08T23:59:59.999999Z", 1, 1);
            assertShare(LEAD + " " + decision + "2026-10-09T00:00", 0, 1);
        }
    }

    @Test
    void silenceUntilADeadlineThatIsAsOfItself_isNotDue() {
        World world = World.with(FEEDBACK_IN_THREE_DAYS)
                .asOf("2026-10-08T23:59:59.999999Z")
                .lead(LEAD);
        assertThat(world.figures("2026-10").of(FEEDBACK, "feedback").denominator())
                .isEqualByComparingTo("0");
    }

    @Test
    void entryAtTheNextStage_isADecision() {
        assertShare(LEAD + " sql_at=2026-10-07T10:00", 1, 1);
    }

    @Test
    void rejectionCountsOnlyWithAReason() {
        assertShare(LEAD + " rejected_at=2026-10-07T10:00 rejection_reason=budget", 1, 1);
        assertShare(LEAD + " rejected_at=2026-10-07T10:00", 0, 1);
    }

    @Test
    void decisionKnownByItsStatusAlone_cannotBeTimed() {
        assertShare(LEAD + " status=ok", 0, 0);
        assertShare(LEAD + " status=no rejection_reason=budget", 0, 0);
    }

    @Test
    void silence_countsAgainstThePromiseOnceItIsDue() {
        assertShare(LEAD, 0, 1);
        World pending =
                World.with(FEEDBACK_IN_THREE_DAYS).asOf("2026-10-08T12:00:00Z").lead(LEAD);
        assertThat(pending.figures("2026-10").of(FEEDBACK, "feedback").denominator())
                .isEqualByComparingTo("0");
    }

    @Test
    void lateAndMissingDecisions_areListed() {
        World world = World.with(FEEDBACK_IN_THREE_DAYS)
                .lead(LEAD + " accepted_at=2026-10-09T10:00")
                .lead(LEAD.replace("L1", "L2"));
        assertThat(world.report("2026-10").review().exceptions())
                .extracting(exception -> exception.leadId() + " " + exception.state())
                .containsExactly("L1 LATE", "L2 OVERDUE");
    }

    private static void assertShare(String lead, long met, long due) {
        Figure figure =
                World.with(FEEDBACK_IN_THREE_DAYS).lead(lead).figures("2026-10").of(FEEDBACK, "feedback");
        assertThat(figure.numerator()).isEqualByComparingTo(String.valueOf(met));
        assertThat(figure.denominator()).isEqualByComparingTo(String.valueOf(due));
        assertThat(figure.stageTo()).isEqualTo("mql");
    }
}
