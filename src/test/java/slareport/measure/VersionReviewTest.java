package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.agreement.Agreement;
import slareport.facts.SettledFacts;
import slareport.journey.Teams;

/** The figures are the same however the leads are split into parts that are counted apart. */
class VersionReviewTest {
    private static final String COMMITMENTS = """
            decisions: {accepted: [ok], rejected: [no]}
            goal: {revenue: 1000, year: 2026, average-deal: 10}
            commitments:
              - {id: answer, by: sales, measure: first_response, clock-from: created, within: 2h, target: {at-least: 90%}}
              - {id: web, by: sales, measure: first_response, clock-from: mql, within: 1 day, where: {source: s1}, target: {at-least: 90%}}
              - {id: accepted, by: marketing, measure: acceptance, target: {at-least: 80%}}
            """;

    @Test
    void anySplitOfTheLeads_givesTheSameReview() {
        World world = World.with(COMMITMENTS);
        for (int i = 0; i < 60; i++) {
            String created = "2026-10-%02dT%02d:00".formatted(1 + i % 28, i % 24);
            String status = i % 5 == 0 ? "" : i % 3 == 0 ? " status=no" : " status=ok";
            world.lead("L" + i + " created_at=" + created + " source=s" + i % 4 + " owner=o" + i % 3 + status
                    + (i % 2 == 0 ? " mql_at=2026-10-29T10:00" : ""));
            if (i % 3 != 0) {
                world.touch("L" + i + " at=2026-10-%02dT%02d:30".formatted(1 + (i + i % 2) % 28, i % 24));
            }
            world.deal("D" + i + " lead_id=L" + i + " created_at=2026-10-02T10:00 closed_at=2026-10-20T10:00 amount="
                    + i + " outcome=" + (i % 2 == 0 ? "won" : "lost"));
        }
        List<Object> whole = outcome(world, 1);
        for (int parts : new int[] {2, 3, 7, 60, 100}) {
            assertThat(outcome(world, parts)).isEqualTo(whole);
        }
        assertThat(whole.toString()).contains("OVERDUE").contains("LATE");
    }

    private static List<Object> outcome(World world, int parts) {
        Agreement agreement = world.agreement();
        SettledFacts settled = new SettledFacts(world.facts(), world.asOfMicros());
        YearMonth month = YearMonth.parse("2026-10");
        Programme programme = new VersionReview(
                        agreement, true, World.calendar(agreement), settled, new Teams(world.facts()), month, 1, month)
                .counted(parts);
        FigureRows rows = new FigureRows(month, 0, null);
        programme.measured().forEach(rows::add);
        FollowedLeads followed = programme.followed();
        return List.of(
                rows.rows(), programme.waits(), programme.exceptions(), followed.lags(), funnel(followed, agreement));
    }

    /** Entries, how many went on, and what was won, of the month. */
    private static List<Object> funnel(FollowedLeads followed, Agreement agreement) {
        FunnelHistory history = Objects.requireNonNull(followed.history(followed.lags()));
        YearMonth month = YearMonth.parse("2026-10");
        List<Object> counts = new ArrayList<>(List.of(history.wonDeals(month), history.wonAmount(month)));
        for (int stage = 0; stage < agreement.stages().size(); stage++) {
            counts.add(List.of(history.entered(stage, month), history.wentOn(stage, month)));
        }
        return counts;
    }
}
