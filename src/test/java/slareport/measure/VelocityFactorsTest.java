package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.agreement.MeasureCode;
import slareport.facts.Entity;

/** The four factors that the workbook shows beside the velocity are those that it was made of. */
class VelocityFactorsTest {
    @Test
    void factors_areOfTheMonthAndTheTwoBeforeIt() {
        VelocityFactors factors = Objects.requireNonNull(
                threeMonths().report("2026-10").review().details().velocity());

        // at the end of October O1 and O2 are open; W1, W2, W3 won and X1 lost since August, W3 without an amount and
        // with an impossible cycle
        assertThat(factors.open()).isEqualTo(2);
        assertThat(factors.won()).isEqualTo(3);
        assertThat(factors.closed()).isEqualTo(4);
        assertThat(factors.winRate()).isEqualByComparingTo("0.75");
        assertThat(factors.wonWithAmount()).isEqualTo(2);
        assertThat(factors.wonAmount()).isEqualByComparingTo("3000");
        assertThat(factors.dealValue()).isEqualByComparingTo("1500");
        assertThat(factors.medianCycleDays()).isEqualByComparingTo("15");
    }

    @Test
    void factors_multiplyToTheFigure() {
        MonthReview review = threeMonths().report("2026-10").review();

        // 2 × 0.75 × 1500 ÷ 15
        assertThat(review.figures())
                .filteredOn(figure -> figure.measure() == MeasureCode.VELOCITY && figure.scope() == Scope.TOTAL)
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo("150"));
    }

    @Test
    void nothingClosed_leavesOnlyTheOpenDeals() {
        VelocityFactors factors = Objects.requireNonNull(World.plain()
                .deal("O1 created_at=2026-10-01T00:00")
                .report("2026-10")
                .review()
                .details()
                .velocity());

        assertThat(factors.open()).isEqualTo(1);
        assertThat(factors.winRate()).isNull();
        assertThat(factors.dealValue()).isNull();
        assertThat(factors.medianCycleDays()).isNull();
    }

    @Test
    void withoutAmounts_nothingIsKnown() {
        World world = World.plain()
                .export(Entity.DEALS, "deal_id", "created_at", "outcome", "closed_at")
                .deal("O1 created_at=2026-10-01T00:00");

        assertThat(world.report("2026-10").review().details().velocity()).isNull();
    }

    private static World threeMonths() {
        return World.plain()
                .deal("O1 created_at=2026-10-01T00:00")
                .deal("O2 created_at=2026-10-30T00:00 outcome=won closed_at=2026-11-02T00:00 amount=9999")
                .deal("O3 created_at=2026-11-02T00:00")
                .deal("W1 created_at=2026-08-01T00:00 outcome=won closed_at=2026-08-11T00:00 amount=1000")
                .deal("W2 created_at=2026-10-01T00:00 outcome=won closed_at=2026-10-21T00:00 amount=2000")
                .deal("W3 created_at=2026-10-09T00:00 outcome=won closed_at=2026-10-05T00:00")
                .deal("X1 created_at=2026-09-01T00:00 outcome=lost closed_at=2026-09-21T00:00 amount=7")
                .deal("W0 created_at=2026-07-01T00:00 outcome=won closed_at=2026-07-31T23:59 amount=5000")
                .asOf("2026-12-01T00:00:00Z");
    }
}
