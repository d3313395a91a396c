package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import slareport.World;

/** Which leads and deals are listed behind a commitment that does not judge them one by one. */
class TraceTest {
    private static final String SIGNED = """
            buyer-profile: {name: Anyone in Mexico, all: [{column: country, in: [MX]}]}
            decisions: {accepted: [ok], rejected: [no], unreachable-reasons: [away]}
            commitments:
              - {id: leads, by: marketing, measure: entries, stage: lead, target: {at-least: 9}}
              - {id: fit, by: marketing, measure: fit, where: {source: web}, target: {at-least: 90%}}
              - {id: accepted, by: marketing, measure: acceptance, target: {at-least: 90%}}
              - {id: onward, by: sales, measure: conversion_cohort, from: mql, to: sql, target: {at-least: 90%}}
              - {id: month, by: both, measure: conversion_period, from: mql, to: sql, target: {at-least: 90%}}
              - {id: tries, by: sales, measure: attempts, clock-from: mql, count: 1, within: 1 day, target: {at-least: 90%}}
              - {id: away, by: sales, measure: invalid_rejections, target: {at-most: 10%}}
              - {id: never, by: sales, measure: never_contacted, clock-from: mql, within: 1 day, target: {at-most: 10%}}
              - {id: median, by: sales, measure: response_median, clock-from: mql, within: 1 day, target: {at-most: 1h}}
              - {id: fresh, by: sales, measure: fresh, within: 2 days, target: {at-least: 90%}}
              - {id: won, by: sales, measure: win_rate, target: {at-least: 90%}}
              - {id: won-value, by: sales, measure: win_rate_value, target: {at-least: 90%}}
              - {id: money, by: both, measure: revenue, target: {at-least: 9000}}
              - {id: cycle, by: sales, measure: sales_cycle, target: {at-most: 5 days}}
              - {id: cost, by: marketing, measure: cost_per, stage: mql, target: {at-most: 1}}
              - {id: return, by: marketing, measure: return_on_spend, target: {at-least: 1}}
              - {id: speed, by: sales, measure: velocity, target: {at-least: 1}}
            """;

    private final World world = World.with(SIGNED)
            .spend("2026-10-01 amount=50")
            .lead("L1 created_at=2026-10-01T00:00 mql_at=2026-10-02T00:00 sql_at=2026-10-03T00:00 source=web country=MX"
                    + " owner=ana status=ok")
            .lead("L2 created_at=2026-10-01T00:00 mql_at=2026-10-04T00:00 source=web country=CL owner=luz status=no"
                    + " rejected_at=2026-10-20T00:00 rejection_reason=away")
            .lead("L3 created_at=2026-10-05T00:00 mql_at=2026-10-05T00:00 source=fair country=CL status=no"
                    + " rejected_at=2026-10-20T00:00 rejection_reason=small")
            .lead("L4 created_at=2026-09-30T00:00 mql_at=2026-09-30T00:00 sql_at=2026-10-30T00:00 source=web")
            .touch("L1 at=2026-10-02T00:30")
            .touch("L3 at=2026-10-05T06:00")
            .lead("L5 created_at=2026-09-01T00:00 mql_at=2026-09-01T00:00 sql_at=2026-09-02T00:00 owner=luz")
            .deal("D1 lead_id=L1 created_at=2026-10-03T00:00 outcome=won closed_at=2026-10-13T00:00 amount=300")
            .deal("D2 lead_id=L5 created_at=2026-10-01T00:00 outcome=lost closed_at=2026-10-21T00:00 amount=100"
                    + " lost_reason=price")
            .deal("D3 created_at=2026-10-07T00:00 outcome=won closed_at=2026-10-09T00:00 amount=20")
            .deal("D4 lead_id=L5 created_at=2026-10-20T00:00")
            .deal("D5 created_at=2026-09-07T00:00 outcome=lost closed_at=2026-09-09T00:00 amount=7");

    @Test
    void sharesThatShouldBeLarge_listWhoIsMissingInThem() {
        assertThat(leads("fit")).containsExactly("L2");
        assertThat(leads("accepted")).containsExactly("L2", "L3");
        assertThat(leads("onward")).containsExactly("L2", "L3");
        assertThat(deals("won")).containsExactly("D2");
        assertThat(deals("won-value")).containsExactly("D2");
        // nobody ever touched the lead of D4 in the two days before November
        assertThat(deals("fresh")).containsExactly("D4");
        assertThat(trace("fit").selection()).isEqualTo(Trace.Selection.AGAINST);
    }

    @Test
    void sharesThatShouldBeSmall_listWhoIsInThem() {
        assertThat(leads("away")).containsExactly("L2");
        assertThat(leads("never")).containsExactly("L2");
    }

    @Test
    void middleOnes_listWhoTookLongerOrIsNotDone() {
        // L2 was never touched, L3 after six hours
        assertThat(trace("median").rows())
                .extracting(
                        TracedRow::leadId,
                        row -> row.value() == null ? null : row.value().intValue())
                .containsExactly(tuple("L2", null), tuple("L3", 21_600));
        assertThat(trace("cycle").rows())
                .extracting(TracedRow::dealId, row -> row.value().intValue())
                .containsExactly(tuple("D1", 10));
        assertThat(trace("cycle").unit()).isEqualTo("days");
    }

    @Test
    void countsAndSums_listAllThatCount() {
        assertThat(leads("leads")).containsExactly("L1", "L2", "L3");
        assertThat(leads("month")).containsExactly("L1", "L4");
        assertThat(leads("cost")).containsExactly("L1", "L2", "L3");
        assertThat(deals("money")).containsExactly("D3", "D1");
        assertThat(deals("return")).containsExactly("D3", "D1");
        assertThat(trace("money").unit()).isEqualTo("EUR");
    }

    @Test
    void rowsTellWhoAndWhy() {
        TracedRow rejected = trace("accepted").rows().get(0);
        assertThat(rejected)
                .returns("luz", TracedRow::owner)
                .returns("web", TracedRow::source)
                .returns("away", TracedRow::reason)
                .returns("", TracedRow::dealId)
                .returns(java.time.Instant.parse("2026-10-04T00:00:00Z"), TracedRow::at);
        TracedRow lost = trace("won").rows().get(0);
        assertThat(lost)
                .returns("L5", TracedRow::leadId)
                .returns("luz", TracedRow::owner)
                .returns("price", TracedRow::reason)
                .returns("100", row -> row.value().toPlainString());
    }

    @Test
    void leadByLeadPromisesAndFactors_haveNoList() {
        assertThat(traces()).extracting(Trace::commitment).doesNotContain("tries", "speed");
    }

    @Test
    void longLists_areCutAndSayHowLongTheyAre() {
        World crowd = World.with(
                "commitments:\n  - {id: leads, by: marketing, measure: entries, stage: lead, target: {at-least: 9}}\n");
        IntStream.range(0, Trace.MOST_ROWS + 3).forEach(i -> crowd.lead("L" + i + " created_at=2026-10-01T00:00"));
        Trace trace = crowd.report("2026-10").review().details().traces().get(0);
        assertThat(trace.all()).isEqualTo(Trace.MOST_ROWS + 3);
        assertThat(trace.rows()).hasSize(Trace.MOST_ROWS);
    }

    private List<Trace> traces() {
        return world.report("2026-10").review().details().traces();
    }

    private Trace trace(String commitment) {
        return traces().stream()
                .filter(trace -> trace.commitment().equals(commitment))
                .findFirst()
                .orElseThrow();
    }

    private List<String> leads(String commitment) {
        return trace(commitment).rows().stream().map(TracedRow::leadId).toList();
    }

    private List<String> deals(String commitment) {
        return trace(commitment).rows().stream().map(TracedRow::dealId).toList();
    }
}
