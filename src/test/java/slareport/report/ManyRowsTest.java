package slareport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.facts.Entity;
import slareport.facts.Flaw;
import slareport.facts.FlawKind;
import slareport.facts.SettledFacts;
import slareport.targets.ExportBeginnings;

/**
 * Enough rows that they are gone through in several ranges: of 4 000 leads one is created in May, the last of all, 999 in
 * September, the others in October; 3 000 have an activity each, 3 000 a deal.
 */
class ManyRowsTest {
    private static World world;

    @BeforeAll
    static void makeWorld() {
        world = World.with("commitments:\n"
                + "  - {id: leads, by: marketing, measure: entries, stage: lead, target: {at-least: 5}}\n"
                + "  - {id: wins, by: sales, measure: win_rate, target: {at-least: 50%}}\n"
                + "  - {id: calls, by: sales, measure: invalid_rejections, target: {at-most: 5%}}\n");
        for (int i = 0; i < 4_000; i++) {
            String created = i < 3_000 ? "2026-10-05T10:00" : i < 3_999 ? "2026-09-05T10:00" : "2026-05-05T10:00";
            // a customer that was none of the stages between
            world.lead("L" + i + " created_at=" + created + (i % 1_000 == 500 ? " customer_at=2026-10-06T10:00" : ""));
        }
        for (int i = 0; i < 3_000; i++) {
            String month = i < 2_999 ? "2026-10" : "2026-06";
            world.touch("L" + i + " at=" + month + "-07T10:00 type=" + (i % 1_000 == 10 ? "fax" : "call"));
            world.deal("D" + i + " created_at=" + month + "-08T10:00 outcome="
                    + (i % 1_000 == 20 ? "lost amount=1 closed_at=" + month + "-07T10:00" : "open"));
        }
    }

    @Test
    void whatIsOdd_isCountedInAllRanges_andItsExamplesStandInTheOrderOfTheRows() {
        List<Flaw> flaws = world.report("2026-10").flaws();

        assertThat(examples(flaws, FlawKind.SKIPPED_STAGE)).containsExactly("L500", "L1500", "L2500", "L3500");
        assertThat(examples(flaws, FlawKind.UNKNOWN_ACTIVITY_TYPE)).containsExactly("L10", "L1010", "L2010");
        assertThat(examples(flaws, FlawKind.CLOSED_BEFORE_CREATION)).containsExactly("D20", "D1020", "D2020");
    }

    @Test
    void holdings_areThoseOfAllRanges() {
        Holdings holdings = world.report("2026-10").holdings();

        assertThat(holdings.leads()).isEqualTo(4_000);
        assertThat(holdings.activities()).isEqualTo(3_000);
        assertThat(holdings.deals()).isEqualTo(3_000);
        assertThat(holdings.first()).isBefore(Instant.parse("2026-05-06T00:00:00Z"));
        assertThat(holdings.last()).isAfter(Instant.parse("2026-10-08T00:00:00Z"));
    }

    @Test
    void rowsOfAMonth_areThoseOfAllRanges() {
        List<YearMonth> months = Stream.iterate(YearMonth.of(2026, 5), month -> month.plusMonths(1))
                .limit(6)
                .toList();
        Map<YearMonth, Map<Entity, Long>> rows =
                new RowsByMonth(settled(), months, month -> world.agreement().zone()).count();

        assertThat(rows.get(YearMonth.of(2026, 10)))
                .containsEntry(Entity.LEADS, 3_000L)
                // three of them closed in it, too
                .containsEntry(Entity.DEALS, 3_002L)
                .containsEntry(Entity.ACTIVITIES, 2_999L);
        assertThat(rows.get(YearMonth.of(2026, 9))).containsEntry(Entity.LEADS, 999L);
        assertThat(rows.get(YearMonth.of(2026, 6)))
                .containsEntry(Entity.DEALS, 1L)
                .containsEntry(Entity.ACTIVITIES, 1L);
        assertThat(rows.get(YearMonth.of(2026, 5))).containsEntry(Entity.LEADS, 1L);
    }

    @Test
    void exports_beginWithTheFirstRowOfAnyRange() {
        assertThat(beginning("leads")).isEqualTo(YearMonth.of(2026, 5));
        assertThat(beginning("wins")).isEqualTo(YearMonth.of(2026, 6));
        assertThat(beginning("calls")).isEqualTo(YearMonth.of(2026, 6));
    }

    private static List<String> examples(List<Flaw> flaws, FlawKind kind) {
        return flaws.stream()
                .filter(flaw -> flaw.kind() == kind)
                .flatMap(flaw -> flaw.examples().stream())
                .toList();
    }

    private static YearMonth beginning(String commitment) {
        ExportBeginnings beginnings = new ExportBeginnings(settled(), world.agreement());
        return Stream.iterate(YearMonth.of(2026, 3), month -> month.plusMonths(1))
                .filter(month -> world.agreement().commitments().stream()
                        .filter(promise -> promise.id().equals(commitment))
                        .allMatch(promise -> beginnings.reach(promise, month)))
                .findFirst()
                .orElseThrow();
    }

    private static SettledFacts settled() {
        return new SettledFacts(world.facts(), world.asOfMicros());
    }
}
