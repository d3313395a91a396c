package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static slareport.agreement.MeasureCode.ACCEPTANCE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.agreement.Stage;
import slareport.facts.Entity;
import slareport.report.Report;

/** What lies behind attempts and decisions. The leads become MQLs on Monday 5 October 2026 at ten. */
class SalesDetailsTest {
    private static final String DECISIONS =
            "decisions: {accepted: [ok], rejected: [no], unreachable-reasons: [no_answer], exempt-reasons: [spam]}\n";
    private static final String ATTEMPTS = DECISIONS + """
            commitments:
              - {id: tries, by: sales, measure: attempts, clock-from: mql, count: 3, apart: 4h wall, within: 5 working days, target: {at-least: 75%}}
            """;
    private static final String FEEDBACK = DECISIONS + """
            commitments:
              - {id: said, by: sales, measure: feedback, within: 3 working days, target: {at-least: 90%}}
            """;

    @Test
    void attempts_areCountedByStateUpToTheDeadline() {
        World world = World.with(ATTEMPTS)
                .lead(mql("L1"))
                .lead(mql("L2") + " sql_at=2026-10-06T09:00")
                .lead(mql("L3"))
                // its fifth working day is 30 October + 5, after the first of November
                .lead("L4 created_at=2026-10-29T10:00 mql_at=2026-10-30T10:00")
                .lead(mql("L5") + " rejected_at=2026-10-05T11:00 rejection_reason=spam")
                .lead("L6 created_at=2026-09-01T10:00 mql_at=2026-09-05T10:00");
        for (String hour : new String[] {"10:00", "13:59", "14:00", "18:00"}) {
            world.touch("L1 at=2026-10-05T" + hour);
        }
        world.touch("L2 at=2026-10-05T12:00");
        // past the deadline, the end of 12 October
        world.touch("L3 at=2026-10-13T12:00");
        world.touch("L4 at=2026-10-30T12:00").touch("L4 at=2026-10-30T17:00");
        world.touch("L6 at=2026-09-05T12:00");

        FollowUpDetail detail = onlyFollowUp(world);

        assertThat(detail.commitment()).isEqualTo("tries");
        assertThat(detail.attempts().met()).containsExactly(0L, 1L, 0L, 1L);
        assertThat(detail.attempts().failed()).containsExactly(1L, 0L, 0L, 0L);
        assertThat(detail.attempts().pending()).containsExactly(0L, 0L, 1L, 0L);
        assertThat(detail.attempts().exempt()).isEqualTo(1);
        assertThat(detail.attempts().leads(2)).isEqualTo(1);
        assertThat(detail.attempts().leads()).isEqualTo(4);
    }

    @Test
    void reach_countsTouchesFromTheStartOfTheClock() {
        World world = World.with(ATTEMPTS)
                .lead(mql("L1"))
                .lead(mql("L2"))
                .lead(mql("L3"))
                .lead(mql("L4") + " rejected_at=2026-10-05T11:00 rejection_reason=spam");
        world.touch("L1 at=2026-10-05T09:00 outcome=connected");
        world.touch("L1 at=2026-10-05T11:00").touch("L1 at=2026-10-05T11:05 outcome=Connected");
        // at the start itself; the second time does not matter
        world.touch("L2 at=2026-10-05T10:00 outcome=connected").touch("L2 at=2026-10-06T10:00 outcome=connected");
        world.touch("L3 at=2026-10-05T11:00").touch("L3 at=2026-10-06T11:00 direction=inbound outcome=connected");

        assertThat(onlyFollowUp(world).reach()).isEqualTo(new ReachSpread(List.of(1L, 1L), 1));
    }

    @Test
    void firstTouchColumnBesideItsActivity_isOneTouch() {
        World world = World.with(ATTEMPTS).lead(mql("L1") + " first_touch_at=2026-10-05T11:00");
        world.touch("L1 at=2026-10-05T11:00").touch("L1 at=2026-10-05T12:00 outcome=connected");

        assertThat(onlyFollowUp(world).reach().reachedAt()).containsExactly(0L, 1L);
    }

    @Test
    void withoutOutcomes_nobodyKnowsWhoWasReached() {
        World world = World.with(ATTEMPTS)
                .export(Entity.ACTIVITIES, "lead_id", "occurred_at", "type", "direction")
                .lead(mql("L1"))
                .touch("L1 at=2026-10-05T11:00");

        assertThat(onlyFollowUp(world).reach()).isNull();
        assertThat(onlyFollowUp(world).attempts().leads()).isEqualTo(1);
        assertThat(details(World.plain()
                                .export(Entity.ACTIVITIES, "lead_id", "occurred_at", "type", "direction")
                                .lead(mql("L1")))
                        .followUps())
                .isEmpty();
    }

    @Test
    void withoutAgreedAttempts_reachIsCountedOverTheMqls() {
        World world = World.plain()
                .lead(mql("L1"))
                .lead(mql("L2"))
                .lead("L3 created_at=2026-10-05T08:00")
                .touch("L1 at=2026-10-05T11:00 outcome=connected")
                .touch("L3 at=2026-10-05T11:00 outcome=connected");

        assertThat(onlyFollowUp(world)).isEqualTo(new FollowUpDetail("", null, new ReachSpread(List.of(1L), 1)));
    }

    @Test
    void attemptsThatCannotBeTold_haveNoDetail() {
        World world = World.with(ATTEMPTS)
                .export(Entity.ACTIVITIES, "lead_id", "occurred_at", "type")
                .lead(mql("L1"));

        assertThat(details(world).followUps()).isEmpty();
    }

    @Test
    void decisions_areSplitByScope() {
        DecisionDetail decisions = details(decided(FEEDBACK)).decisions();

        assertThat(decisions.total()).isEqualTo(new MqlDecisions(2, 3, 2, 1L));
        assertThat(decisions.total().mqls()).isEqualTo(7);
        assertThat(decisions.by(Scope.SOURCE))
                .containsExactly(
                        Map.entry("(none)", new MqlDecisions(1, 1, 0, 0L)),
                        Map.entry("fair", new MqlDecisions(0, 1, 1, 0L)),
                        Map.entry("web", new MqlDecisions(1, 1, 1, 1L)));
        assertThat(decisions.by(Scope.OWNER))
                .containsExactly(
                        Map.entry("(none)", new MqlDecisions(1, 3, 2, 1L)),
                        Map.entry("ana", new MqlDecisions(1, 0, 0, 0L)));
    }

    @Test
    void reasons_areSpelledAsInTheExportAndMarked() {
        assertThat(details(decided(FEEDBACK)).decisions().reasons())
                .extracting(
                        RejectionReason::reason,
                        RejectionReason::unreachable,
                        RejectionReason::exempt,
                        RejectionReason::rejected,
                        reason -> reason.bySource().toString())
                .containsExactly(
                        tuple("NO_Answer", true, false, 2L, "{fair=1, web=1}"),
                        tuple("", false, false, 1L, "{(none)=1}"));
    }

    @Test
    void withoutAgreedFeedback_nothingIsPastDue() {
        assertThat(details(decided(DECISIONS)).decisions().total()).isEqualTo(new MqlDecisions(2, 3, 2, null));
    }

    @Test
    void feedbackForSomeLeads_leavesTheOthersWithoutADeadline() {
        String ofFairs = FEEDBACK.replace("3 working days", "1h, where: {source: fair}");

        DecisionDetail decisions = details(decided(ofFairs)).decisions();

        // on the lead of the fair nothing is said since the 30th; the one of the web has no deadline
        assertThat(decisions.total().pastDue()).isEqualTo(1);
        assertThat(decisions.by(Scope.SOURCE).get("fair").pastDue()).isEqualTo(1);
        assertThat(decisions.by(Scope.SOURCE).get("web").pastDue()).isZero();
    }

    @Test
    void acceptance_isAcceptedOfDecidedInEveryScope() {
        Report report = decided(FEEDBACK).report("2026-10");
        DecisionDetail decisions = report.review().details().decisions();
        World.Figures figures = new World.Figures(report.review().figures());

        assertShare(figures.total(ACCEPTANCE, Stage.MQL), decisions.total());
        for (Scope scope : new Scope[] {Scope.SOURCE, Scope.OWNER}) {
            decisions.by(scope).forEach((value, of) -> {
                assertThat(of.decided()).isPositive();
                assertShare(figures.by(ACCEPTANCE, Stage.MQL, scope, value), of);
            });
        }
    }

    @Test
    void whereRejectionsAreNotTold_thereAreNoDecisions() {
        World world = World.plain().export(Entity.LEADS, "lead_id", "created_at", "mql_at", "accepted_at");

        assertThat(details(world.lead(mql("L1"))).decisions()).isNull();
    }

    @Test
    void withoutAColumnOfReasons_thereAreNone() {
        World world = World.plain()
                .export(Entity.LEADS, "lead_id", "created_at", "mql_at", "accepted_at", "rejected_at")
                .lead(mql("L1") + " rejected_at=2026-10-06T10:00");

        DecisionDetail decisions = details(world).decisions();
        assertThat(decisions.reasons()).isNull();
        assertThat(decisions.by(Scope.SOURCE)).isEmpty();
        assertThat(decisions.total().rejected()).isEqualTo(1);
    }

    @Test
    void monthsBeforeTheReportedOne_haveNoDetails() {
        assertThat(decided(FEEDBACK).report("2026-10").earlier())
                .isNotEmpty()
                .allMatch(month -> month.details().equals(MonthDetails.NONE));
    }

    private static World decided(String sections) {
        return World.with(sections.contains("commitments") ? sections : sections + "commitments: []\n")
                .lead(mql("L1") + " source=web accepted_at=2026-10-06T10:00 owner=ana")
                .lead(mql("L2") + " source=web rejected_at=2026-10-06T10:00 rejection_reason=NO_Answer")
                .lead(mql("L3") + " source=web")
                .lead(mql("L4") + " source=fair status=no rejection_reason=NO_Answer")
                .lead("L5 created_at=2026-10-29T10:00 mql_at=2026-10-30T10:00 source=fair")
                .lead(mql("L6") + " status=ok")
                .lead(mql("L7") + " status=no")
                .lead("L8 created_at=2026-09-01T10:00 mql_at=2026-09-05T10:00 source=web");
    }

    private static String mql(String id) {
        return id + " created_at=2026-10-05T08:00 mql_at=2026-10-05T10:00";
    }

    private static void assertShare(Figure figure, MqlDecisions decisions) {
        assertThat(figure.numerator()).isEqualByComparingTo(BigDecimal.valueOf(decisions.accepted()));
        assertThat(figure.denominator()).isEqualByComparingTo(BigDecimal.valueOf(decisions.decided()));
    }

    private static FollowUpDetail onlyFollowUp(World world) {
        assertThat(details(world).followUps()).hasSize(1);
        return details(world).followUps().get(0);
    }

    private static MonthDetails details(World world) {
        return world.report("2026-10").review().details();
    }
}
