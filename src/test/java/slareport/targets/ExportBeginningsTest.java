package slareport.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slareport.World;
import slareport.facts.Entity;
import slareport.facts.SettledFacts;

/** Leads begin in May, deals in June, activities in July, visits in August and spend in September. */
class ExportBeginningsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "entries, stage: lead | 2026-05",
                "entries, stage: visit | 2026-08",
                "conversion_period, from: visit, to: lead | 2026-08",
                "conversion_cohort, from: lead, to: customer | 2026-05",
                "acceptance | 2026-05",
                "feedback, within: 2h | 2026-05",
                "lead_cycle | 2026-05",
                "first_response, clock-from: created, within: 2h | 2026-07",
                "never_contacted, clock-from: mql, within: 2h | 2026-07",
                "attempts, clock-from: created, count: 2, within: 2h | 2026-07",
                "invalid_rejections | 2026-07",
                "fresh, within: 2h | 2026-07",
                "win_rate | 2026-06",
                "velocity | 2026-06",
                "revenue_per_lead | 2026-06",
                "cost_per, stage: lead | 2026-09",
                "return_on_spend | 2026-09",
                "visits | 2026-08",
            })
    void commitmentCounts_onceAllItsExportsHaveBegun(String promise, YearMonth begin) {
        World world = promising(promise)
                .lead("A created_at=2026-05-31T23:59")
                .deal("D created_at=2026-06-01T00:00")
                .touch("A at=2026-07-15T10:00")
                .visits("2026-08-01 visits=1")
                .spend("2026-09-30 amount=1");

        Stream.iterate(YearMonth.of(2026, 3), month -> month.plusMonths(1))
                .limit(8)
                .forEach(month ->
                        assertThat(reaches(world, month)).as(month.toString()).isEqualTo(!month.isBefore(begin)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"revenue | true", "cost_per, stage: lead | false", "entries, stage: lead | false"})
    void exportThatIsNotThere_isNoMatter(String promise, boolean beforeTheLeads) {
        World world = promising(promise).lead("A created_at=2026-05-10T10:00");

        assertThat(reaches(world, YearMonth.of(2026, 5))).isTrue();
        assertThat(reaches(world, YearMonth.of(2026, 4))).isEqualTo(beforeTheLeads);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "entries, stage: lead | 2026-05",
                "entries, stage: mql | 2026-07",
                "entries, stage: sql | 2026-05",
                "conversion_cohort, from: lead, to: mql | 2026-07",
                "entries, stage: customer | 2026-05",
            })
    void stageThatOnlyChangesDate_countsOnceTheyHaveBegun(String promise, YearMonth begin) {
        World world = promising(promise)
                .export(Entity.LEADS, "lead_id", "created_at", "sql_at")
                .lead("A created_at=2026-05-31T23:59")
                .deal("D lead_id=A created_at=2026-06-01T00:00")
                .change("A stage=mql at=2026-08-01")
                .change("A stage=lead at=2026-07-31");

        assertThat(reaches(world, begin)).isTrue();
        assertThat(reaches(world, begin.minusMonths(1))).isFalse();
    }

    private static World promising(String promise) {
        String target =
                promise.matches("(entries|visits|velocity|revenue|revenue_per_lead|cost_per)\\b.*") ? "5" : "50%";
        String limit = promise.startsWith("lead_cycle") ? "5 days" : target;
        return World.with(
                "commitments:\n  - {id: it, by: both, measure: " + promise + ", target: {at-least: " + limit + "}}\n");
    }

    private static boolean reaches(World world, YearMonth month) {
        return new ExportBeginnings(new SettledFacts(world.facts(), world.asOfMicros()), world.agreement())
                .reach(world.agreement().commitments().get(0), month);
    }
}
