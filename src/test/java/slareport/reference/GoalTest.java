package slareport.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal's needs, worked out by hand. */
class GoalTest {
    @TempDir
    private Path folder;

    /** Ten leads a month from January to May, four of which become customers ten days later. */
    @BeforeEach
    void fiveMonthsOfLeads() throws IOException {
        StringBuilder leads = new StringBuilder("lead_id,created_at,customer_at\n");
        StringBuilder deals = new StringBuilder("deal_id,created_at,outcome,closed_at,amount\n");
        for (int month = 1; month <= 5; month++) {
            for (int i = 0; i < 10; i++) {
                String number = month + "-" + i;
                String won = i < 4 ? "2026-0" + month + "-15" : "";
                leads.append("L%s,2026-0%d-05,%s\n".formatted(number, month, won));
                deals.append("D%s,2026-0%d-05,won,2026-0%d-15,%d\n".formatted(number, month, month, 900 + month * 50));
            }
        }
        Files.createDirectories(folder.resolve("exports"));
        Files.writeString(folder.resolve("exports/leads.csv"), leads);
        Files.writeString(folder.resolve("exports/deals.csv"), deals);
        Files.writeString(
                folder.resolve("exports/visits.csv"),
                "date,visits\n2026-02-01,400\n2026-03-01,300\n2026-04-01,300\n2026-06-01,1\n");
    }

    @Test
    void threeMatureMonths_giveTheRatesAndTheirRange() throws IOException {
        // won from February to April: mean 1 050; 105 000 need 100 customers
        // 12 of 30 leads: 0.4 within 0.24590... and 0.57679...: 250 leads, from 174 to 407
        // 30 leads by 1 000 visits: 0.03 within 0.02109... and 0.04250...: 8 334 visits, from 4 094 to 19 295
        assertThat(needs("2026-05-11", "average-deal: measured, history-months: 3"))
                .containsExactly("goal_customer 9 9 9", "goal_lead 21 15 34", "goal_visit 695 342 1608");
    }

    @Test
    void monthThatEndedLessThanTheLagAgo_isNotMature() throws IOException {
        // all conversions take ten days: March is mature from April 11 on, and only then there are three months
        assertThat(needs("2026-04-11", "average-deal: 10500, history-months: 3, estimates: {lead-customer: 100%}"))
                .contains("goal_lead 3 2 4");
        assertThat(needs("2026-04-10", "average-deal: 10500, history-months: 3, estimates: {lead-customer: 100%}"))
                .contains("goal_lead 1 1 1");
    }

    @Test
    void withoutHistoryOrEstimate_theNeedIsUnknownFromThereBack() throws IOException {
        assertThat(needs("2026-03-05", "average-deal: 1050"))
                .containsExactly("goal_customer 9 9 9", "goal_lead   ", "goal_visit   ");
    }

    @Test
    void anotherYear_hasNoNeeds() throws IOException {
        assertThat(needs("2026-05-10", "average-deal: 1050", YearMonth.of(2027, 1)))
                .isEmpty();
    }

    private List<String> needs(String asOf, String goal) throws IOException {
        return needs(asOf, goal, YearMonth.of(2026, 4));
    }

    private List<String> needs(String asOf, String goal, YearMonth month) throws IOException {
        Files.createDirectories(folder.resolve("agreement"));
        Files.writeString(folder.resolve("agreement/1.yml"), """
                effective-from: 2026-01-01
                time-zone: UTC
                currency: EUR
                working-time: {monday-friday: ["09:00-18:00"]}
                stages: [{id: visit}, {id: subscriber}, {id: lead}, {id: customer}]
                commitments: []
                goal: {revenue: 105000, year: 2026, %s}
                """.formatted(goal));
        return new Reference(folder.resolve("agreement"), folder.resolve("exports"), month, asOf)
                .goals().stream()
                        .map(row -> String.join(" ", row.get(2), row.get(9), row.get(11), row.get(12)))
                        .toList();
    }
}
