package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static slareport.agreement.MeasureCode.DEAL_VALUE;
import static slareport.agreement.MeasureCode.REVENUE;
import static slareport.agreement.MeasureCode.SALES_CYCLE;
import static slareport.agreement.MeasureCode.WIN_RATE;
import static slareport.agreement.MeasureCode.WIN_RATE_VALUE;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.facts.Entity;
import slareport.facts.Flaw;
import slareport.facts.FlawKind;
import slareport.report.Report;

/** What was won of what was closed, for how much, and after how long. */
class DealMeasuresTest {
    private static final String WON = " created_at=2026-09-01T00:00 outcome=won closed_at=2026-10-";
    private static final String LOST = " created_at=2026-09-01T00:00 outcome=lost closed_at=2026-10-";

    @Test
    void shareOfDealsAndOfTheirAmounts() {
        World.Figures figures = World.plain()
                .deal("D1" + WON + "05T10:00 amount=100.10")
                .deal("D2" + LOST + "06T10:00 amount=300.30")
                .deal("D3" + LOST + "07T10:00")
                .deal("D4" + " created_at=2026-09-01T00:00 outcome=won closed_at=2026-09-30T23:59 amount=999")
                .deal("D5 created_at=2026-10-01T00:00 amount=5")
                .figures("2026-10");
        assertQuotient(figures.total(WIN_RATE, ""), "1", "3");
        assertQuotient(figures.total(WIN_RATE_VALUE, ""), "100.10", "400.40");
        assertThat(figures.total(WIN_RATE_VALUE, "").value()).isEqualByComparingTo("0.25");
        assertThat(figures.total(WIN_RATE_VALUE, "").low()).isNull();
        assertThat(figures.total(REVENUE, "").value()).isEqualByComparingTo("100.10");
        assertThat(figures.total(REVENUE, "").unit()).isEqualTo("EUR");
    }

    @Test
    void meanAmountLeavesOutDealsWithoutOne() {
        Figure figure = World.plain()
                .deal("D1" + WON + "05T10:00 amount=100")
                .deal("D2" + WON + "05T10:00 amount=50")
                .deal("D3" + WON + "05T10:00")
                .figures("2026-10")
                .total(DEAL_VALUE, "");
        assertQuotient(figure, "150", "2");
        assertThat(figure.value()).isEqualByComparingTo("75");
    }

    @Test
    void cycleIsTheMedianInDaysOf86400Seconds() {
        World world = World.plain()
                .deal("D1 created_at=2026-10-01T00:00 outcome=won closed_at=2026-10-03T12:00")
                .deal("D2 created_at=2026-10-01T00:00 outcome=won closed_at=2026-10-06T00:00");
        assertThat(world.figures("2026-10").total(SALES_CYCLE, "").value()).isEqualByComparingTo("3.75");
        world.deal("D3 created_at=2026-10-01T00:00 outcome=won closed_at=2026-10-05T00:00")
                .deal("D4 created_at=2026-10-01T00:00 outcome=lost closed_at=2026-10-25T00:00");
        assertThat(world.figures("2026-10").total(SALES_CYCLE, "").value()).isEqualByComparingTo("4");
    }

    @Test
    void dealClosedBeforeItWasCreated_countsInAllButTheCycle() {
        World world = World.plain()
                .deal("D1 created_at=2026-10-09T00:00 outcome=won closed_at=2026-10-03T12:00 amount=10")
                .deal("D2 created_at=2026-10-01T00:00 outcome=won closed_at=2026-10-06T00:00 amount=10");
        World.Figures figures = world.figures("2026-10");
        assertQuotient(figures.total(WIN_RATE, ""), "2", "2");
        assertThat(figures.total(REVENUE, "").value()).isEqualByComparingTo("20");
        assertThat(figures.total(SALES_CYCLE, "").value()).isEqualByComparingTo("5");
        assertListed(world, FlawKind.CLOSED_BEFORE_CREATION, "D1");
    }

    @Test
    void dealWonWithoutClosingDate_countsInNothingDatedAndIsListed() {
        World world = World.plain().deal("D1 created_at=2026-10-09T00:00 outcome=won amount=10");
        assertQuotient(world.figures("2026-10").total(WIN_RATE, ""), "0", "0");
        assertListed(world, FlawKind.CLOSED_WITHOUT_DATE, "D1");
    }

    @Test
    void dealClosedAtAsOf_isStillOpen() {
        World world = World.plain().asOf("2026-10-05T10:00:00Z").deal("D1" + WON + "05T10:00 amount=100");
        assertQuotient(world.figures("2026-10").total(WIN_RATE, ""), "0", "0");
        assertThat(world.report("2026-10").holdings().open()).isEqualTo(1);
    }

    @Test
    void foreignMoneyIsConverted_andWithoutARateStaysOutOfMoneyFigures() {
        World world = World.with("exchange-rates: {USD: 0.9}\n")
                .deal("D1" + WON + "05T10:00 amount=100 currency=usd")
                .deal("D2" + WON + "05T10:00 amount=7 currency=EUR")
                .deal("D3" + WON + "05T10:00 amount=5000 currency=JPY");
        assertThat(world.figures("2026-10").total(REVENUE, "").value()).isEqualByComparingTo("97");
        assertQuotient(world.figures("2026-10").total(WIN_RATE, ""), "3", "3");
        assertListed(world, FlawKind.NO_EXCHANGE_RATE, "D3");
    }

    @Test
    void monthWithoutClosedDeals_hasRevenueZeroButNoRate() {
        World.Figures figures =
                World.plain().deal("D1 created_at=2026-10-01T00:00").figures("2026-10");
        assertThat(figures.total(REVENUE, "").value()).isEqualByComparingTo("0");
        assertThat(figures.total(WIN_RATE, "").value()).isNull();
        assertThat(figures.total(SALES_CYCLE, "").status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void withoutDealsOrTheirColumns_nothingIsTaken() {
        World leadsOnly = World.plain().lead("L1 created_at=2026-10-05T10:00");
        assertThat(leadsOnly.figures("2026-10").total(REVENUE, "").noData()).isEqualTo(NoData.missing(Entity.DEALS));
        World noAmount = World.plain()
                .export(Entity.DEALS, "deal_id", "created_at", "outcome", "closed_at")
                .deal("D1" + WON + "05T10:00");
        assertThat(noAmount.figures("2026-10").total(REVENUE, "").noData())
                .isEqualTo(NoData.missing(Entity.DEALS, "amount"));
        assertQuotient(noAmount.figures("2026-10").total(WIN_RATE, ""), "1", "1");
    }

    @Test
    void dealsTakeOwnerAndProductFromThemselvesElseFromTheirLead_andSourceFromTheLead() {
        World.Figures figures = World.plain()
                .owner("ana team=north")
                .owner("luis team=south")
                .lead("L1 created_at=2026-09-01T10:00 owner=luis product=pump source=web segment=big")
                .deal("D1 lead_id=L1 owner=ana" + WON + "05T10:00 amount=100")
                .deal("D2 lead_id=L1 product=valve" + WON + "05T10:00 amount=10")
                .deal("D3 owner=ana" + WON + "05T10:00 amount=1")
                .figures("2026-10");
        assertThat(revenue(figures, Scope.OWNER, "ana")).isEqualTo("101");
        assertThat(revenue(figures, Scope.OWNER, "luis")).isEqualTo("10");
        assertThat(revenue(figures, Scope.TEAM, "north")).isEqualTo("101");
        assertThat(revenue(figures, Scope.PRODUCT, "pump")).isEqualTo("100");
        assertThat(revenue(figures, Scope.PRODUCT, "valve")).isEqualTo("10");
        assertThat(revenue(figures, Scope.PRODUCT, "(none)")).isEqualTo("1");
        assertThat(revenue(figures, Scope.SOURCE, "web")).isEqualTo("110");
        assertThat(revenue(figures, Scope.SEGMENT, "(none)")).isEqualTo("1");
    }

    @Test
    void conditionsLookAtTheDealsOwnColumnElseAtItsLeads() {
        World.Figures figures = World.with("""
                        commitments:
                          - {id: gold, by: sales, measure: revenue, where: {tier: gold}, target: {at-least: 1}}
                          - {id: north, by: sales, measure: revenue, where: {team: north}, target: {at-least: 1}}
                          - {id: web, by: sales, measure: revenue, where: {source: web}, target: {at-least: 1}}
                        """)
                .owner("ana team=north")
                .lead("L1 created_at=2026-09-01T10:00 tier=gold owner=ana source=web")
                .deal("D1 lead_id=L1" + WON + "05T10:00 amount=100")
                .deal("D2 lead_id=L1 tier=iron owner=luis" + WON + "05T10:00 amount=10")
                .deal("D3 tier=Gold" + WON + "05T10:00 amount=1")
                .figures("2026-10");
        assertThat(figures.of(REVENUE, "gold").value()).isEqualByComparingTo("101");
        assertThat(figures.of(REVENUE, "north").value()).isEqualByComparingTo("100");
        assertThat(figures.of(REVENUE, "web").value()).isEqualByComparingTo("110");
    }

    @Test
    void conditionOnTheOwner_isMetByTheDealsOwn() {
        Figure revenue = World.with("""
                        commitments:
                          - {id: anas, by: sales, measure: revenue, where: {owner: ana}, target: {at-least: 1}}
                        """)
                .lead("L1 created_at=2026-09-01T10:00 owner=ana")
                .deal("D1 lead_id=L1 owner=luis" + WON + "05T10:00 amount=100")
                .deal("D2 lead_id=L1" + WON + "05T10:00 amount=10")
                .figures("2026-10")
                .of(REVENUE, "anas");
        assertThat(revenue.value()).isEqualByComparingTo("10");
    }

    @Test
    void teamOfADeal_isKnownByItsOwnOwnerOrByItsLeads_elseNotAtAll() {
        String[] base = {"deal_id", "created_at", "outcome", "closed_at", "amount"};
        assertThat(ofTheNorth(with(base, "owner")).value()).isEqualByComparingTo("10");
        assertThat(ofTheNorth(with(base, "lead_id")).value()).isEqualByComparingTo("10");
        assertThat(ofTheNorth(base).value()).isNull();
        assertThat(ofTheNorth(base).noData()).isEqualTo(NoData.missing(Entity.OWNERS, "team"));
    }

    private static String[] with(String[] columns, String further) {
        return Stream.concat(Arrays.stream(columns), Stream.of(further)).toArray(String[]::new);
    }

    /** The revenue of the northern team, which the lead and the deal belong to where the deals' columns tell so. */
    private static Figure ofTheNorth(String... columns) {
        boolean hasOwner = List.of(columns).contains("owner");
        boolean hasLead = List.of(columns).contains("lead_id");
        return World.with("""
                        commitments:
                          - {id: north, by: sales, measure: revenue, where: {team: north}, target: {at-least: 1}}
                        """)
                .export(Entity.DEALS, columns)
                .owner("ana team=north")
                .lead("L1 created_at=2026-09-01T10:00" + (hasLead ? " owner=ana" : ""))
                .deal("D1" + (hasLead ? " lead_id=L1" : "") + (hasOwner ? " owner=ana" : "") + WON
                        + "05T10:00 amount=10")
                .figures("2026-10")
                .of(REVENUE, "north");
    }

    @Test
    void dealsWithoutLeads_areBrokenDownByWhatTheyTellThemselves() {
        assertThat(scopesOfRevenue("owner")).containsExactly(Scope.TOTAL, Scope.OWNER);
        assertThat(scopesOfRevenue("product")).containsExactly(Scope.TOTAL, Scope.PRODUCT);
        assertThat(scopesOfRevenue("lead_id")).containsExactly(Scope.TOTAL, Scope.SOURCE);
        assertThat(scopesOfRevenue("lost_reason")).containsExactly(Scope.TOTAL);
    }

    private static List<Scope> scopesOfRevenue(String column) {
        return World.plain()
                .export(Entity.DEALS, "deal_id", "created_at", "outcome", "closed_at", "amount", column)
                .export(Entity.LEADS, "lead_id", "created_at", "source")
                .deal("D1" + WON + "05T10:00 amount=10")
                .figures("2026-10")
                .all()
                .stream()
                .filter(figure -> figure.measure() == REVENUE)
                .map(Figure::scope)
                .distinct()
                .toList();
    }

    private static String revenue(World.Figures figures, Scope scope, String value) {
        return String.valueOf(figures.by(REVENUE, "", scope, value).value());
    }

    private static void assertListed(World world, FlawKind kind, String id) {
        Report report = world.report("2026-10");
        assertThat(report.flaws())
                .filteredOn(flaw -> flaw.kind() == kind)
                .singleElement()
                .extracting(Flaw::examples, InstanceOfAssertFactories.LIST)
                .containsExactly(id);
    }

    private static void assertQuotient(Figure figure, String numerator, String denominator) {
        assertThat(figure.numerator()).isEqualByComparingTo(numerator);
        assertThat(figure.denominator()).isEqualByComparingTo(denominator);
    }
}
