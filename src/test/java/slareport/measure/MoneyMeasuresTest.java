package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static slareport.agreement.MeasureCode.COST_PER;
import static slareport.agreement.MeasureCode.CUSTOMER_VALUE;
import static slareport.agreement.MeasureCode.FRESH;
import static slareport.agreement.MeasureCode.LEAD_CYCLE;
import static slareport.agreement.MeasureCode.RETURN_ON_SPEND;
import static slareport.agreement.MeasureCode.REVENUE_PER_LEAD;
import static slareport.agreement.MeasureCode.VELOCITY;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import slareport.World;

/** What leads and customers bring, what they cost, and how fast the pipeline turns into money. */
class MoneyMeasuresTest {
    private static final String WON = " created_at=2026-09-21T00:00 outcome=won closed_at=2026-10-";

    @Test
    void cycleOfLeads_isTheMedianFromLeadToCustomer_inTheMonthOfTheSale() {
        Figure cycle = World.plain()
                .lead("L1 created_at=2026-09-01T00:00 customer_at=2026-10-01T12:00")
                .lead("L2 created_at=2026-10-01T00:00 customer_at=2026-10-11T00:00")
                .lead("L3 created_at=2026-08-01T00:00 customer_at=2026-09-11T00:00")
                .figures("2026-10")
                .total(LEAD_CYCLE, "");
        // 30.5 and 10 days
        assertThat(cycle.value()).isEqualByComparingTo("20.25");
        assertThat(cycle.unit()).isEqualTo("days");
    }

    @Test
    void customerValue_countsALeadOnceAndDealsWithoutLeadOneEach() {
        Figure value = World.plain()
                .lead("L1 created_at=2026-09-01T00:00")
                .deal("D1 lead_id=L1 amount=100" + WON + "05T00:00")
                .deal("D2 lead_id=L1 amount=50" + WON + "06T00:00")
                .deal("D3 amount=20" + WON + "06T00:00")
                .deal("D4 amount=10" + WON + "06T00:00")
                .deal("D5" + WON + "06T00:00")
                .figures("2026-10")
                .total(CUSTOMER_VALUE, "");
        assertThat(value.numerator()).isEqualByComparingTo("180");
        assertThat(value.denominator()).isEqualByComparingTo("3");
        assertThat(value.value()).isEqualByComparingTo("60");
    }

    @Test
    void revenuePerLead_followsTheLeadsOfTheMonthUpToAsOf() {
        World world = World.plain()
                .asOf("2026-12-01T00:00:00Z")
                .lead("L1 created_at=2026-10-05T10:00")
                .lead("L2 created_at=2026-10-06T10:00")
                .lead("S1 created_at=2026-09-06T10:00")
                .deal("D1 lead_id=L1 created_at=2026-10-07T00:00 outcome=won closed_at=2026-11-20T00:00 amount=90")
                .deal("D2 lead_id=L2 created_at=2026-10-07T00:00 outcome=won closed_at=2026-12-20T00:00 amount=500")
                .deal("D3 lead_id=S1 created_at=2026-10-07T00:00 outcome=won closed_at=2026-10-20T00:00 amount=700");
        Figure value = world.figures("2026-10").total(REVENUE_PER_LEAD, "");
        assertThat(value.numerator()).isEqualByComparingTo("90");
        assertThat(value.value()).isEqualByComparingTo("45");
    }

    @Test
    void velocity_isOpenDealsTimesRateTimesValueByCycle_overThreeMonths() {
        World.Figures figures = World.plain()
                .deal("O1 created_at=2026-10-01T00:00")
                .deal("O2 created_at=2026-10-30T00:00 outcome=won closed_at=2026-11-02T00:00 amount=9999")
                .deal("O3 created_at=2026-11-02T00:00")
                .deal("W1 created_at=2026-08-01T00:00 outcome=won closed_at=2026-08-11T00:00 amount=1000")
                .deal("W2 created_at=2026-10-01T00:00 outcome=won closed_at=2026-10-21T00:00 amount=2000")
                .deal("X1 created_at=2026-09-01T00:00 outcome=lost closed_at=2026-09-21T00:00 amount=7")
                .deal("W0 created_at=2026-07-01T00:00 outcome=won closed_at=2026-07-31T23:59 amount=5000")
                .asOf("2026-12-01T00:00:00Z")
                .figures("2026-10");
        // at the end of October two are open; 2 of 3 won; mean 1500; median of 10 and 20 days is 15
        Figure velocity = figures.total(VELOCITY, "");
        assertThat(velocity.value()).isEqualByComparingTo("133.3333333333");
        assertThat(velocity.unit()).isEqualTo("EUR/day");
    }

    @Test
    void costAndReturn_setSpendOfTheMonthAgainstEntriesAndRevenue_alsoBySource() {
        World.Figures figures = World.with("exchange-rates: {USD: 0.5}\n")
                .lead("L1 created_at=2026-10-05T10:00 source=web")
                .lead("L2 created_at=2026-10-05T10:00 source=web")
                .lead("L3 created_at=2026-10-05T10:00 source=fair")
                .deal("D1 lead_id=L1 amount=500 created_at=2026-10-06T00:00 outcome=won closed_at=2026-10-20T00:00")
                .spend("2026-10-01 amount=100 source=web")
                .spend("2026-10-20 amount=40 source=web currency=USD")
                .spend("2026-10-20 amount=30 source=mail")
                .spend("2026-10-20 amount=9 currency=JPY")
                .spend("2026-09-30 amount=1000 source=web")
                .figures("2026-10");
        assertThat(figures.total(COST_PER, "lead").numerator()).isEqualByComparingTo("150");
        assertThat(figures.total(COST_PER, "lead").value()).isEqualByComparingTo("50");
        assertThat(figures.by(COST_PER, "lead", Scope.SOURCE, "web").value()).isEqualByComparingTo("60");
        assertThat(figures.by(COST_PER, "lead", Scope.SOURCE, "mail").value()).isNull();
        assertThat(figures.by(COST_PER, "lead", Scope.SOURCE, "fair").value()).isEqualByComparingTo("0");
        // (500 − 150) ÷ 150
        assertThat(figures.total(RETURN_ON_SPEND, "").value()).isEqualByComparingTo("2.3333333333");
    }

    @Test
    void spendOfADayThatBeginsAtAsOf_hasNotHappenedYet() {
        World world = World.plain()
                .lead("L1 created_at=2026-10-01T10:00")
                .spend("2026-10-02 amount=10")
                .spend("2026-10-03 amount=20");
        assertThat(world.asOf("2026-10-03T00:00:00Z")
                        .figures("2026-10")
                        .total(COST_PER, "lead")
                        .numerator())
                .isEqualByComparingTo("10");
        assertThat(world.asOf("2026-10-03T00:00:00.000001Z")
                        .figures("2026-10")
                        .total(COST_PER, "lead")
                        .numerator())
                .isEqualByComparingTo("30");
    }

    @Test
    void withoutSpend_thereAreNoFiguresOfCost() {
        assertThat(World.plain()
                        .lead("L1 created_at=2026-10-05T10:00")
                        .figures("2026-10")
                        .all())
                .extracting(Figure::measure)
                .doesNotContain(COST_PER, RETURN_ON_SPEND);
    }

    @Test
    void freshDeals_wereTouchedWithinTheAllowanceBeforeTheEndOfTheMonth() {
        Figure fresh = World.with(
                        "commitments:\n  - {id: fresh, by: sales, measure: fresh, within: 5 working days, target: {at-least: 85%}}\n")
                .asOf("2026-12-01T00:00:00Z")
                .lead("L1 created_at=2026-10-05T10:00")
                .lead("L2 created_at=2026-10-05T10:00")
                .lead("L3 created_at=2026-10-05T10:00")
                .deal("D1 lead_id=L1 created_at=2026-10-06T10:00")
                .deal("D2 lead_id=L2 created_at=2026-10-06T10:00")
                .deal("D3 lead_id=L3 created_at=2026-10-06T10:00 outcome=lost closed_at=2026-10-20T10:00")
                .deal("D4 created_at=2026-10-06T10:00")
                // five working days from Friday the 23rd end on Friday the 30th, before the end of the month
                .touch("L1 at=2026-10-23T10:00")
                .touch("L1 at=2026-11-02T10:00")
                // and from Monday the 26th on Monday the 2nd
                .touch("L2 at=2026-10-26T10:00")
                .figures("2026-10")
                .of(FRESH, "fresh");
        assertThat(fresh.numerator()).isEqualByComparingTo("1");
        assertThat(fresh.denominator()).isEqualByComparingTo("3");
    }

    @Test
    void dealWhoseTouchRunsOutExactlyAtTheEnd_isFresh() {
        assertThat(freshAtTheEndOfOctober("2026-10-31T00:00")).isEqualByComparingTo("1");
        assertThat(freshAtTheEndOfOctober("2026-10-30T23:59:59.999999Z")).isEqualByComparingTo("0");
    }

    @Test
    void touchExactlyAtTheEnd_comesTooLateForFreshness() {
        assertThat(freshAtTheEndOfOctober("2026-11-01T00:00")).isEqualByComparingTo("0");
        assertThat(freshAtTheEndOfOctober("2026-10-31T23:59:59.999999Z")).isEqualByComparingTo("1");
    }

    private static BigDecimal freshAtTheEndOfOctober(String touch) {
        return World.with(
                        "commitments:\n  - {id: fresh, by: sales, measure: fresh, within: 24h wall, target: {at-least: 85%}}\n")
                .asOf("2026-12-01T00:00:00Z")
                .lead("L1 created_at=2026-10-05T10:00")
                .deal("D1 lead_id=L1 created_at=2026-10-06T10:00")
                .touch("L1 at=" + touch)
                .figures("2026-10")
                .of(FRESH, "fresh")
                .numerator();
    }
}
