package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.agreement.MeasureCode;

/** A commitment on each measure that is taken without one too, over what came from the web. */
class EveryMeasureAgreedTest {
    private static final String AGREED = """
            buyer-profile: {name: Anyone in Mexico, all: [{column: country, in: [MX]}]}
            commitments:
              - {id: visits, by: marketing, measure: visits, where: {source: web}, target: {at-least: 1}}
              - {id: visitors, by: marketing, measure: entries, stage: visit, where: {source: web}, target: {at-least: 1}}
              - {id: from-visit, by: marketing, measure: conversion_period, from: visit, to: lead, where: {source: web}, target: {at-least: 1%}}
              - {id: from-lead, by: marketing, measure: conversion_period, from: lead, to: mql, where: {source: web}, target: {at-least: 1%}}
              - {id: fit, by: marketing, measure: fit, where: {source: web}, target: {at-least: 1%}}
              - {id: median, by: sales, measure: response_median, clock-from: created, within: 1 day, where: {source: web}, target: {at-most: 7h}}
              - {id: never, by: sales, measure: never_contacted, clock-from: created, within: 1 day, where: {source: web}, target: {at-most: 10%}}
              - {id: win, by: sales, measure: win_rate, where: {source: web}, target: {at-least: 1%}}
              - {id: win-value, by: sales, measure: win_rate_value, where: {source: web}, target: {at-least: 1%}}
              - {id: deal, by: sales, measure: deal_value, where: {source: web}, target: {at-least: 1}}
              - {id: cycle, by: sales, measure: sales_cycle, where: {source: web}, target: {at-most: 90 days}}
              - {id: revenue, by: sales, measure: revenue, where: {source: web}, target: {at-least: 1}}
              - {id: velocity, by: sales, measure: velocity, where: {source: web}, target: {at-least: 1}}
              - {id: customer, by: sales, measure: customer_value, where: {source: web}, target: {at-least: 1}}
              - {id: lead-cycle, by: both, measure: lead_cycle, where: {source: web}, target: {at-most: 90 days}}
              - {id: per-lead, by: both, measure: revenue_per_lead, where: {source: web}, target: {at-least: 1}}
              - {id: cost, by: marketing, measure: cost_per, stage: mql, where: {source: web}, target: {at-most: 100}}
              - {id: return, by: marketing, measure: return_on_spend, where: {source: web}, target: {at-least: 1}}
            """;

    private final World.Figures figures = World.with(AGREED)
            .visits("2026-10-01 visits=100 source=web")
            .visits("2026-10-01 visits=40 source=fair")
            .spend("2026-10-01 amount=50 source=web")
            .spend("2026-10-01 amount=900 source=fair")
            .lead("L1 created_at=2026-10-01T00:00 mql_at=2026-10-01T00:00 source=web country=MX")
            .lead("L2 created_at=2026-10-01T00:00 mql_at=2026-10-01T00:00 source=web country=CL")
            .lead("L3 created_at=2026-10-01T00:00 mql_at=2026-10-01T00:00 source=fair country=MX")
            .touch("L1 at=2026-10-01T06:00")
            .deal("D1 lead_id=L1 created_at=2026-10-01T00:00 outcome=won closed_at=2026-10-11T00:00 amount=300")
            .deal("D2 lead_id=L2 created_at=2026-10-01T00:00 outcome=lost closed_at=2026-10-21T00:00 amount=100")
            .deal("D3 lead_id=L3 created_at=2026-10-01T00:00 outcome=won closed_at=2026-10-05T00:00 amount=1000")
            .deal("D4 lead_id=L2 created_at=2026-10-20T00:00")
            .figures("2026-10");

    @Test
    void visitsAndEntries() {
        assertValue(MeasureCode.VISITS, "visits", "100");
        assertValue(MeasureCode.ENTRIES, "visitors", "100");
    }

    @Test
    void conversionsOfTheMonth() {
        // 2 leads of 100 visits, and both of them MQLs
        assertValue(MeasureCode.CONVERSION_PERIOD, "from-visit", "0.02");
        assertValue(MeasureCode.CONVERSION_PERIOD, "from-lead", "1");
        assertValue(MeasureCode.FIT, "fit", "0.5");
    }

    @Test
    void answers() {
        // L1 waited six hours, L2 for ever
        assertValue(MeasureCode.RESPONSE_MEDIAN, "median", "21600");
        assertValue(MeasureCode.NEVER_CONTACTED, "never", "0.5");
    }

    @Test
    void deals() {
        assertValue(MeasureCode.WIN_RATE, "win", "0.5");
        assertValue(MeasureCode.WIN_RATE_VALUE, "win-value", "0.75");
        assertValue(MeasureCode.DEAL_VALUE, "deal", "300");
        assertValue(MeasureCode.SALES_CYCLE, "cycle", "10");
        assertValue(MeasureCode.REVENUE, "revenue", "300");
        assertValue(MeasureCode.CUSTOMER_VALUE, "customer", "300");
        // one open deal × 0.5 × 300 ÷ 10 days
        assertValue(MeasureCode.VELOCITY, "velocity", "15");
    }

    @Test
    void leadsAndMoney() {
        assertValue(MeasureCode.LEAD_CYCLE, "lead-cycle", "10");
        assertValue(MeasureCode.REVENUE_PER_LEAD, "per-lead", "150");
        assertValue(MeasureCode.COST_PER, "cost", "25");
        assertValue(MeasureCode.RETURN_ON_SPEND, "return", "5");
    }

    @Test
    void ownCriteriaOfAStage() {
        World.Figures qualified = World.withStages("""
                        stages:
                          - {id: lead}
                          - {id: mql, criteria: {all: [{column: score, at-least: 60}]}}
                        commitments:
                          - {id: good, by: marketing, measure: qualified, stage: mql, where: {source: web}, target: {at-least: 1%}}
                        """)
                .lead("L1 created_at=2026-10-01T00:00 mql_at=2026-10-01T00:00 source=web score=60")
                .lead("L2 created_at=2026-10-01T00:00 mql_at=2026-10-01T00:00 source=web score=59")
                .lead("L3 created_at=2026-10-01T00:00 mql_at=2026-10-01T00:00 source=fair score=99")
                .figures("2026-10");
        assertThat(qualified.of(MeasureCode.QUALIFIED, "good").value()).isEqualByComparingTo("0.5");
    }

    @Test
    void visitsOfACommitment_areThoseOfItsSourceOrCampaign() {
        World.Figures visited = World.with("""
                        commitments:
                          - {id: web, by: marketing, measure: visits, where: {source: web}, target: {at-least: 1}}
                          - {id: autumn, by: marketing, measure: visits, where: {campaign: autumn}, target: {at-least: 1}}
                        """)
                .visits("2026-10-01 visits=1 source=mail campaign=autumn")
                .visits("2026-10-01 visits=20 source=web campaign=spring")
                .visits("2026-10-02 visits=300 source=Web campaign=Autumn")
                .figures("2026-10");
        assertThat(visited.of(MeasureCode.VISITS, "web").value()).isEqualByComparingTo("320");
        assertThat(visited.of(MeasureCode.VISITS, "autumn").value()).isEqualByComparingTo("301");
    }

    private void assertValue(MeasureCode measure, String commitment, String value) {
        assertThat(figures.of(measure, commitment).value()).as(commitment).isEqualByComparingTo(value);
    }
}
