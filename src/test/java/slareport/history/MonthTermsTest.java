package slareport.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.agreement.Agreement;
import slareport.measure.Figure;
import slareport.measure.MonthReview;

/** Working time is Monday to Friday, 9 to 18, in UTC. */
class MonthTermsTest {
    private static final String PROMISES = """
            commitments:
              - {id: answer, by: sales, measure: first_response, clock-from: mql, within: 5 working days, target: {at-least: 90%}}
              - {id: tries, by: sales, measure: attempts, clock-from: mql, count: 2, apart: 4h, within: 20h wall, target: {at-least: 90%}}
              - {id: invalid, by: sales, measure: invalid_rejections, target: {at-most: 5%}}
            """;

    @Test
    void theGrace_countsDatesWithWorkingHoursAfterTheMonth() {
        // October 2026 ends on a Saturday: Monday 2, Tuesday 3 and Wednesday 4 November
        assertThat(terms("2026-10", 3).finalFrom()).isEqualTo("2026-11-05T00:00:00Z");
        // September ends on a Wednesday: Thursday, Friday, Monday
        assertThat(terms("2026-09", 3).finalFrom()).isEqualTo("2026-10-06T00:00:00Z");
    }

    @Test
    void closedDays_areNoGrace() {
        World closed = World.ofAgreements(World.usual()
                        .replace(
                                "monday-friday: [\"09:00-18:00\"]",
                                "monday-friday: [\"09:00-18:00\"]\n  closed: [2026-11-03]")
                + "commitments: []\n");
        assertThat(terms(closed.agreement(), "2026-10", 3).finalFrom()).isEqualTo("2026-11-06T00:00:00Z");
    }

    @Test
    void withoutGrace_theEndOfTheMonthIsTheEnd() {
        assertThat(terms("2026-10", 0).finalFrom()).isEqualTo("2026-11-01T00:00:00Z");
    }

    @Test
    void theMonth_isFinalFromThatInstantOn() {
        MonthTerms terms = terms("2026-10", 3);
        assertThat(terms.stateAt(Instant.parse("2026-11-04T23:59:59.999999Z"))).isEqualTo(MonthState.PROVISIONAL);
        assertThat(terms.stateAt(Instant.parse("2026-11-05T00:00:00Z"))).isEqualTo(MonthState.FINAL);
    }

    @Test
    void aPromiseWithTimeLeft_isOpenUntilTheLastClockHasRunOut() {
        // the fifth working day after Saturday 31 October is Friday 6 November
        assertThat(open("2026-11-07T00:00:00Z", "first_response")).isFalse();
        assertThat(open("2026-11-06T23:59:59.999999Z", "first_response")).isTrue();
        assertThat(open("2026-11-06T23:59:59.999999Z", "never_contacted")).isTrue();
        assertThat(open("2026-11-06T23:59:59.999999Z", "response_median")).isTrue();
    }

    @Test
    void invalidRejections_areOpenAsLongAsAttemptsCanBeMade() {
        // twenty hours on the wall after the month's last microsecond
        assertThat(open("2026-11-01T19:59:59.999999Z", "invalid_rejections")).isTrue();
        assertThat(open("2026-11-01T20:00:00Z", "invalid_rejections")).isFalse();
        assertThat(open("2026-11-01T19:59:59.999999Z", "attempts")).isTrue();
        assertThat(open("2026-11-01T20:00:00Z", "attempts")).isFalse();
    }

    @Test
    void countsAndDealsOfAMonthThatIsOver_areNeverOpen() {
        for (String measure : new String[] {"entries", "win_rate", "revenue", "acceptance"}) {
            assertThat(open("2026-11-01T00:00:00Z", measure)).as(measure).isFalse();
        }
    }

    @Test
    void aCohort_isOpenUntilItIsMature() {
        // the one conversion took twenty days, so the cohort of October is mature on 20 November
        assertThat(openCohort("2026-11-20T23:59:59Z")).isTrue();
        assertThat(openCohort("2026-11-21T00:00:00Z")).isFalse();
    }

    @Test
    void theDigest_tellsOnlyHowFiguresAreWorkedOut() {
        World plain = World.plain();
        String usual = terms(plain.agreement(), "2026-10", 3).digest();
        World renamed =
                World.ofAgreements(World.usual().replace("Test Company", "Another Company") + "commitments: []\n");
        World longerDays = World.ofAgreements(World.usual().replace("18:00", "19:00") + "commitments: []\n");

        assertThat(terms(renamed.agreement(), "2026-10", 3).digest()).isEqualTo(usual);
        assertThat(terms(longerDays.agreement(), "2026-10", 3).digest()).isNotEqualTo(usual);
    }

    @Test
    void commitmentsThatAreNotInForceYet_areNoPartOfTheDigest() {
        Agreement agreement = World.with(PROMISES).agreement();
        MonthTerms before = new MonthTerms(YearMonth.of(2025, 10), agreement, false, World.calendar(agreement), 3);
        Agreement none = World.plain().agreement();
        assertThat(before.digest())
                .isEqualTo(new MonthTerms(YearMonth.of(2025, 10), none, true, World.calendar(none), 3).digest());
    }

    @Test
    void targetsOfOtherMonths_areNoPartOfTheDigest() {
        String plain = digest("target: {at-least: 90%}", "monday-friday: [\"09:00-18:00\"]");

        assertThat(digest("target: {at-least: 90%, per-month: {2026-12: 50%}}", "monday-friday: [\"09:00-18:00\"]"))
                .isEqualTo(plain);
        assertThat(digest("target: {at-least: 90%, per-month: {2026-10: 50%}}", "monday-friday: [\"09:00-18:00\"]"))
                .isNotEqualTo(plain);
    }

    @Test
    void daysOffPastTheLastDeadline_areNoPartOfTheDigest() {
        String target = "target: {at-least: 90%}";
        String hours = "monday-friday: [\"09:00-18:00\"]";
        String plain = digest(target, hours);

        // the fifth working day after Saturday 31 October is Friday 6 November
        assertThat(digest(target, hours + "\n  closed: [2026-12-24]\n  open: [{2026-12-26: [\"09:00-13:00\"]}]"))
                .isEqualTo(plain);
        assertThat(digest(target, hours + "\n  closed: [2026-11-06]")).isNotEqualTo(plain);
        assertThat(digest(target, hours + "\n  closed: [2026-10-12]")).isNotEqualTo(plain);
    }

    private static String digest(String target, String hours) {
        World world = World.ofAgreements(World.usual().replace("monday-friday: [\"09:00-18:00\"]", hours)
                + PROMISES.replace("target: {at-least: 90%}", target));
        return terms(world.agreement(), "2026-10", 3).digest();
    }

    private static boolean open(String asOf, String measure) {
        World world = World.with(PROMISES)
                .asOf(asOf)
                .lead("L1 created_at=2026-10-05T10:00:00Z mql_at=2026-10-06T10:00:00Z rejected_at=2026-10-07T10:00:00Z")
                .deal(
                        "D1 lead_id=L1 created_at=2026-10-07T10:00:00Z outcome=won closed_at=2026-10-09T10:00:00Z amount=5");
        return isOpen(world, measure, "");
    }

    private static boolean openCohort(String asOf) {
        World world = World.plain()
                .asOf(asOf)
                .lead("L1 created_at=2026-09-01T00:00:00Z mql_at=2026-09-21T00:00:00Z")
                .lead("L2 created_at=2026-10-05T10:00:00Z");
        return isOpen(world, "conversion_cohort", "mql");
    }

    private static boolean isOpen(World world, String measure, String stageTo) {
        MonthReview review = world.report("2026-10").review();
        MonthTerms terms = terms(world.agreement(), "2026-10", 3);
        Figure found = review.figures().stream()
                .filter(figure -> figure.measure().code().equals(measure))
                .filter(figure -> stageTo.isEmpty() || figure.stageTo().equals(stageTo))
                .reduce((first, last) -> last)
                .orElseThrow();
        return terms.isOpen(found, review);
    }

    private static MonthTerms terms(String month, int grace) {
        return terms(World.plain().agreement(), month, grace);
    }

    private static MonthTerms terms(Agreement agreement, String month, int grace) {
        return new MonthTerms(YearMonth.parse(month), agreement, true, World.calendar(agreement), grace);
    }
}
