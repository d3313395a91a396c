package slareport.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.agreement.Target.Direction;
import slareport.measure.Figure;
import slareport.measure.MonthReview;
import slareport.measure.Scope;
import slareport.measure.Trace;
import slareport.measure.TracedRow;

/** What is listed behind the figures of random worlds adds up to them. */
class TracesAgreeTest {
    @Property(tries = 200, seed = "20261104", edgeCases = EdgeCasesMode.NONE)
    void listsAddUpToTheirFigures(@ForAll("worlds") MadeWorld world) {
        MonthReview review = world.report().review();
        for (Trace trace : review.details().traces()) {
            Commitment commitment = review.agreement().commitments().stream()
                    .filter(each -> each.id().equals(trace.commitment()))
                    .findFirst()
                    .orElseThrow();
            Figure figure = review.figures().stream()
                    .filter(each -> each.commitment().equals(commitment.id())
                            && each.measure() == commitment.measure()
                            && each.scope() == Scope.TOTAL)
                    .findFirst()
                    .orElseThrow();
            if (figure.value() != null) {
                check(trace, commitment, figure);
            }
        }
    }

    private static void check(Trace trace, Commitment commitment, Figure figure) {
        boolean atLeast = commitment.target().direction() == Direction.AT_LEAST;
        switch (commitment.measure()) {
            case FIT, QUALIFIED, ACCEPTANCE, CONVERSION_COHORT, INVALID_REJECTIONS, NEVER_CONTACTED, FRESH, WIN_RATE ->
                assertThat(BigDecimal.valueOf(trace.all()))
                        .as(commitment.id())
                        .isEqualByComparingTo(
                                atLeast ? figure.denominator().subtract(figure.numerator()) : figure.numerator());
            case WIN_RATE_VALUE ->
                assertThat(sum(trace))
                        .as(commitment.id())
                        .isEqualByComparingTo(
                                atLeast ? figure.denominator().subtract(figure.numerator()) : figure.numerator());
            case ENTRIES -> assertThat(trace.all()).isEqualTo(figure.value().intValueExact());
            case CONVERSION_PERIOD ->
                assertThat(trace.all()).isEqualTo(figure.numerator().intValueExact());
            case COST_PER ->
                assertThat(trace.all()).isEqualTo(figure.denominator().intValueExact());
            case REVENUE -> assertThat(sum(trace)).isEqualByComparingTo(figure.value());
            case DEAL_VALUE, REVENUE_PER_LEAD -> {
                assertThat(trace.all()).isEqualTo(figure.denominator().intValueExact());
                assertThat(sum(trace)).isEqualByComparingTo(figure.numerator());
            }
            case CUSTOMER_VALUE -> assertThat(sum(trace)).isEqualByComparingTo(figure.numerator());
            case LEAD_CYCLE, SALES_CYCLE, RESPONSE_MEDIAN, RETURN_ON_SPEND ->
                assertThat(trace.rows()).hasSize(trace.all());
            default -> throw new AssertionError("no list was expected of " + commitment.measure());
        }
        boolean isOfDeals = trace.rows().stream().anyMatch(row -> !row.dealId().isEmpty());
        assertThat(isOfDeals && commitment.measure() == MeasureCode.ENTRIES).isFalse();
    }

    private static BigDecimal sum(Trace trace) {
        return trace.rows().stream()
                .map(TracedRow::value)
                .filter(value -> value != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Provide
    Arbitrary<MadeWorld> worlds() {
        return Worlds.any();
    }
}
