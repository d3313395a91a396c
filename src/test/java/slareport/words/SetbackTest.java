package slareport.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.measure.Scope;
import slareport.report.Report;

/** Where a promised number or amount fell most since the month before. */
class SetbackTest {
    private static final String SIGNED = """
            commitments:
              - {id: leads, by: marketing, measure: entries, stage: lead, where: {country: MX}, target: {at-least: 9}}
              - {id: few, by: marketing, measure: entries, stage: lead, target: {at-most: 1}}
              - {id: money, by: sales, measure: revenue, target: {at-least: 9000}}
              - {id: visits, by: marketing, measure: visits, target: {at-least: 9000}}
            """;

    @Test
    void largestFall_isNamedWithBothNumbers() {
        Report report = world().report("2026-10");

        // web fell from 3 to 1, fair from 1 to 0; the lead from Chile is not covered
        assertThat(Setback.worst(standing(report, "leads"), report.review()))
                .hasValueSatisfying(worst ->
                        assertThat(worst.toString()).contains("scope=SOURCE", "scopeValue=web", "now=1", "before=3"));
        assertThat(new GapWords(new ReportWords(report)).of(standing(report, "leads")))
                .isEqualTo("Actual: 1; agreed: at least 9. Fell most: source “web”, 1 after 3 the month before.");
    }

    @Test
    void amounts_fallInTheSourceOfTheirLeads() {
        Report report = world().report("2026-10");

        assertThat(Setback.worst(standing(report, "money"), report.review())).hasValueSatisfying(worst -> {
            assertThat(worst.scope()).isEqualTo(Scope.SOURCE);
            assertThat(worst.scopeValue()).isEqualTo("web");
            assertThat(worst.now()).isEqualByComparingTo("0");
            assertThat(worst.before()).isEqualByComparingTo("500");
        });
    }

    @Test
    void visits_fallByTheirOwnSource() {
        Report report = world().report("2026-10");

        assertThat(Setback.worst(standing(report, "visits"), report.review()))
                .hasValueSatisfying(worst -> assertThat(worst.scopeValue()).isEqualTo("fair"));
    }

    @Test
    void upperBounds_nameWhatRose() {
        Report report =
                world().lead("C1 created_at=2026-10-06T00:00 source=mail").report("2026-10");

        assertThat(Setback.worst(standing(report, "few"), report.review()))
                .hasValueSatisfying(worst -> assertThat(worst.scopeValue()).isEqualTo("mail"));
    }

    @Test
    void runningMonth_holdsLessByItself() {
        Report report = world().asOf("2026-10-20T00:00:00Z").report("2026-10");

        assertThat(Setback.worst(standing(report, "leads"), report.review())).isEmpty();
    }

    @Test
    void firstMonthOfTheExports_hasNothingToFallFrom() {
        Report report = World.with(SIGNED)
                .lead("L1 created_at=2026-10-05T00:00 source=web country=MX")
                .report("2026-10");

        assertThat(Setback.worst(standing(report, "leads"), report.review())).isEmpty();
    }

    private static World world() {
        return World.with(SIGNED)
                .visits("2026-09-01 visits=100 source=web")
                .visits("2026-10-01 visits=120 source=web")
                .visits("2026-09-01 visits=30 source=fair")
                .lead("L1 created_at=2026-09-05T00:00 source=web country=MX")
                .lead("L2 created_at=2026-09-06T00:00 source=web country=MX")
                .lead("L3 created_at=2026-09-07T00:00 source=web country=MX")
                .lead("L4 created_at=2026-09-08T00:00 source=fair country=MX")
                .lead("L5 created_at=2026-10-05T00:00 source=web country=MX")
                .lead("L6 created_at=2026-09-09T00:00 source=fair country=CL")
                .lead("L7 created_at=2026-09-09T00:00 source=fair country=CL")
                .lead("L8 created_at=2026-09-09T00:00 source=fair country=CL")
                .deal("D1 lead_id=L1 created_at=2026-09-05T00:00 outcome=won closed_at=2026-09-20T00:00 amount=500")
                .deal("D2 lead_id=L6 created_at=2026-09-05T00:00 outcome=won closed_at=2026-10-20T00:00 amount=70");
    }

    private static Standing standing(Report report, String commitment) {
        return Standing.of(report.review()).stream()
                .filter(standing -> standing.commitment().id().equals(commitment))
                .findFirst()
                .orElseThrow();
    }
}
