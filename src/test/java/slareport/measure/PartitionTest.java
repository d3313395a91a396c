package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.agreement.Agreement;
import slareport.facts.SettledFacts;
import slareport.journey.Teams;

/** The figures are the same for any order of leads and deals, and any split into parts that are counted apart. */
class PartitionTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final int LEADS = 40;

    private static final String COMMITMENTS = """
            decisions: {accepted: [ok], rejected: [no], exempt-reasons: [spam], unreachable-reasons: [away]}
            exchange-rates: {USD: 1.1}
            goal: {revenue: 1000, year: 2026, average-deal: 10}
            commitments:
              - {id: answer, by: sales, measure: first_response, clock-from: created, within: 2h, target: {at-least: 90%}}
              - {id: web, by: sales, measure: first_response, clock-from: mql, within: 1 day, where: {source: s1}, target: {at-least: 90%}}
              - {id: tries, by: sales, measure: attempts, clock-from: mql, count: 2, within: 1 day, target: {at-least: 90%}}
              - {id: away, by: sales, measure: invalid_rejections, target: {at-most: 10%}}
              - {id: said, by: sales, measure: feedback, within: 2 working days, target: {at-least: 90%}}
              - {id: fresh, by: sales, measure: fresh, within: 2 days, target: {at-least: 50%}}
              - {id: accepted, by: marketing, measure: acceptance, target: {at-least: 80%}}
            """;

    private static final Sources SOURCES = sources();

    /** All leads, then all deals, in one part. */
    private static final List<Object> WHOLE =
            outcome(programmeOf(IntStream.range(0, items(SOURCES)).boxed().toList()));

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anyOrderAndNestingOfParts_givesTheSameFigures(
            @ForAll @IntRange(min = 1, max = 12) int parts, @ForAll Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, items(SOURCES)).boxed().toList());
        Collections.shuffle(order, random);
        List<List<Integer>> itemsOfParts = new ArrayList<>();
        IntStream.range(0, parts).forEach(part -> itemsOfParts.add(new ArrayList<>()));
        order.forEach(item -> itemsOfParts.get(random.nextInt(parts)).add(item));

        List<Programme> counted = new ArrayList<>(
                itemsOfParts.stream().map(PartitionTest::programmeOf).toList());
        while (counted.size() > 1) {
            Programme merged = counted.remove(random.nextInt(counted.size()));
            counted.get(random.nextInt(counted.size())).merge(merged);
        }
        assertThat(outcome(counted.get(0))).isEqualTo(WHOLE);
    }

    @Test
    void leadsAndDealsCountedOneByOne_makeTheSameFigures() {
        Programme whole = programmeOf(List.of());
        IntStream.range(0, items(SOURCES)).forEach(item -> whole.merge(programmeOf(List.of(item))));
        assertThat(outcome(whole)).isEqualTo(WHOLE);
    }

    @Test
    void partsCountedAtATime_takeEveryLeadAndDealOnce() {
        SettledFacts settled = SOURCES.settled();
        VersionReview review = new VersionReview(
                SOURCES.agreement(), true, SOURCES.calendar(), settled, new Teams(SOURCES.facts()), MONTH, 1, MONTH);
        assertThat(outcome(review.counted(1))).isEqualTo(WHOLE);
        assertThat(outcome(review.counted(7))).isEqualTo(WHOLE);
    }

    private static Sources sources() {
        World world = World.with(COMMITMENTS);
        for (int i = 0; i < LEADS; i++) {
            String created = "2026-10-%02dT%02d:00".formatted(1 + i % 28, i % 24);
            String status = i % 5 == 0 ? "" : i % 3 == 0 ? " status=no" : " status=ok";
            String rejected = i % 6 == 0
                    ? " rejected_at=2026-10-30T10:00 rejection_reason=" + (i % 12 == 0 ? "away" : "spam")
                    : "";
            world.lead("L" + i + " created_at=" + created + " source=s" + i % 4 + " owner=o" + i % 3 + status + rejected
                    + (i % 2 == 0 ? " mql_at=2026-10-29T10:00" : ""));
            if (i % 3 != 0) {
                world.touch("L" + i + " at=2026-10-%02dT%02d:30".formatted(1 + (i + i % 2) % 28, i % 24));
                world.touch("L" + i + " at=2026-10-30T%02d:30".formatted(i % 24));
            }
            world.deal("D" + i + " lead_id=L" + i % 30
                    + " created_at=2026-10-02T10:00 closed_at=2026-10-20T%02d:00 amount=".formatted(i % 24)
                    + i + ".01 outcome=" + (i % 4 == 0 ? "open" : i % 3 == 0 ? "lost" : "won") + " currency="
                    + (i % 2 == 0 ? "USD" : "EUR"));
        }
        Agreement agreement = world.agreement();
        SettledFacts settled = new SettledFacts(world.facts(), world.asOfMicros());
        return Sources.of(
                agreement,
                World.calendar(agreement),
                settled,
                new Teams(world.facts()),
                new Months(MONTH, 1, agreement.zone(), MONTH));
    }

    private static int items(Sources sources) {
        return sources.settled().leadNumbers() + sources.facts().deals().size();
    }

    /** What comes of some leads and, numbered after all leads, deals. */
    private static Programme programmeOf(List<Integer> items) {
        Programme programme = new Programme(SOURCES, true);
        int leads = SOURCES.settled().leadNumbers();
        for (int item : items) {
            if (item < leads) {
                programme.add(SOURCES.journeys().read(item));
            } else {
                programme.add(SOURCES.deals().read(item - leads));
            }
        }
        return programme;
    }

    private static List<Object> outcome(Programme programme) {
        FigureRows rows = new FigureRows(MONTH, 0, null, new WatchedMonths(SOURCES));
        programme.measured().forEach(rows::add);
        FollowedLeads followed = programme.followed();
        return List.of(
                rows.rows(),
                programme.waits(),
                programme.details(),
                programme.exceptions(),
                followed.lags(),
                funnel(followed));
    }

    /** Entries, how many went on, and what was won, of the month; and when for the first time. */
    private static List<Object> funnel(FollowedLeads followed) {
        FunnelHistory history = Objects.requireNonNull(followed.history(followed.lags()));
        List<Object> counts = new ArrayList<>(
                List.of(history.wonDeals(MONTH), history.wonAmount(MONTH), String.valueOf(history.firstWin())));
        for (int stage = 0; stage < SOURCES.agreement().stages().size(); stage++) {
            counts.add(List.of(history.entered(stage, MONTH), history.wentOn(stage, MONTH)));
        }
        return counts;
    }
}
