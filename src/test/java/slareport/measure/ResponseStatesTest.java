package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import slareport.World;
import slareport.agreement.MeasureCode;
import slareport.journey.Verdict;
import slareport.report.Report;

/** Every lead whose clock starts is in one state of the first response, and the published figures count all of them. */
class ResponseStatesTest {
    private static final int AS_OF_HOUR = 12;

    /** A lead of the last day before as-of; hours are counted from nine in the morning, negative is never. */
    record Case(int created, int touched, int rejected) {
        Verdict.State state() {
            int deadline = created + 1;
            boolean isTouched = touched >= created;
            if (rejected >= 0 && rejected < deadline && (!isTouched || rejected < touched)) {
                return Verdict.State.EXEMPT;
            }
            if (isTouched) {
                return touched <= deadline ? Verdict.State.MET : Verdict.State.LATE;
            }
            return 9 + deadline < AS_OF_HOUR ? Verdict.State.OVERDUE : Verdict.State.PENDING;
        }

        void addTo(World world, int number) {
            world.lead("L" + number + " created_at=" + hour(created)
                    + (rejected < 0 ? "" : " rejected_at=" + hour(rejected) + " rejection_reason=spam"));
            if (touched >= 0) {
                world.touch("L" + number + " at=" + hour(touched));
            }
        }

        private static String hour(int hour) {
            return "2026-10-15T%02d:00".formatted(9 + hour);
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void metLateOverduePendingAndExempt_areAllWhoseClockStarts(@ForAll("cases") List<Case> cases) {
        World world = World.with("""
                decisions: {exempt-reasons: [spam]}
                commitments:
                  - {id: answer, by: sales, measure: first_response, clock-from: created, within: 1h, target: {at-least: 90%}}
                """).asOf("2026-10-15T" + AS_OF_HOUR + ":00:00Z");
        for (int i = 0; i < cases.size(); i++) {
            cases.get(i).addTo(world, i);
        }
        world.touch("X at=2026-10-15T09:00");
        Report report = world.report("2026-10");
        World.Figures figures = new World.Figures(report.review().figures());
        Figure answered = figures.of(MeasureCode.FIRST_RESPONSE, "answer");
        Figure never = figures.of(MeasureCode.NEVER_CONTACTED, "answer");
        ResponseTimes times = report.review().responseTimes().get(0);

        long exempt = count(cases, Verdict.State.EXEMPT);
        assertThat(answered.numerator()).isEqualByComparingTo(of(count(cases, Verdict.State.MET)));
        assertThat(never.numerator()).isEqualByComparingTo(of(count(cases, Verdict.State.OVERDUE)));
        assertThat(times.pending()).isEqualTo(count(cases, Verdict.State.PENDING));
        assertThat(answered.denominator()).isEqualByComparingTo(never.denominator());
        assertThat(answered.denominator().longValueExact() + times.pending() + exempt)
                .isEqualTo(cases.size());
    }

    private static long count(List<Case> cases, Verdict.State state) {
        return cases.stream().filter(one -> one.state() == state).count();
    }

    private static BigDecimal of(long number) {
        return BigDecimal.valueOf(number);
    }

    @Provide
    Arbitrary<List<Case>> cases() {
        Arbitrary<Integer> hours = Arbitraries.integers().between(0, 2);
        Arbitrary<Integer> hoursOrNever = Arbitraries.integers().between(-1, 2);
        return Combinators.combine(hours, hoursOrNever, hoursOrNever)
                .as(Case::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
