package slareport.reference;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the last months say about conversions and deals, if they say enough. */
record History(Pact pact, Journeys facts, Period period, int length) {
    private static final int ENOUGH_MONTHS = 3;
    private static final long ENOUGH_CASES = 30;

    /** The pooled cohort conversion from one stage to the next of the goal. */
    Optional<Cell> conversion(String from, String to) {
        Maturity maturity = new Maturity(facts.leads, from, to, period);
        List<Instant> entries = facts.leads.stream()
                .map(lead -> lead.entries().get(from))
                .filter(entry -> entry != null)
                .toList();
        List<Period> months = lastMonths(entries, maturity::isMature);
        List<Lead> cases = facts.leads.stream()
                .filter(lead -> isIn(months, lead.entries().get(from)))
                .toList();
        long hits =
                cases.stream().filter(lead -> lead.entries().containsKey(to)).count();
        return months.size() < ENOUGH_MONTHS || cases.size() < ENOUGH_CASES
                ? Optional.empty()
                : Optional.of(Cell.share(hits, cases.size()));
    }

    /** The entries at {@code lead} by the visits of the months that had any; more entries than visits are no share. */
    Optional<Cell> leadsByVisits() {
        List<Daily> visits = facts.visits.stream()
                .filter(visit -> visit.amount().signum() > 0)
                .toList();
        List<Period> months = lastMonths(
                visits.stream().map(Daily::start).toList(),
                month -> visits.stream()
                        .anyMatch(visit ->
                                Period.of(month, pact.zone, period.asOf()).holds(visit.start())));
        long cases = visits.stream()
                .filter(visit -> isIn(months, visit.start()))
                .mapToLong(visit -> visit.amount().longValueExact())
                .sum();
        long hits = facts.leads.stream()
                .filter(lead -> isIn(months, lead.entries().get("lead")))
                .count();
        if (!facts.knowLeads || months.size() < ENOUGH_MONTHS || cases < ENOUGH_CASES) {
            return Optional.empty();
        }
        boolean isShare = hits <= cases;
        return Optional.of(
                isShare ? Cell.share(hits, cases) : Cell.ratio(BigDecimal.valueOf(hits), BigDecimal.valueOf(cases)));
    }

    /** The mean amount of the deals won. */
    Optional<Quotient> averageDeal() {
        List<Deal> won = facts.deals.stream().filter(Deal::isWon).toList();
        List<Period> months = lastMonths(won.stream().map(Deal::closed).toList(), month -> true);
        List<BigDecimal> amounts = DealMeasures.amounts(
                won.stream().filter(deal -> isIn(months, deal.closed())).toList());
        return months.size() < ENOUGH_MONTHS || amounts.size() < ENOUGH_CASES
                ? Optional.empty()
                : Optional.of(Cell.mean(amounts, amounts.size()).value());
    }

    /** Of the complete months since the first of the events, the last few that meet a condition. */
    private List<Period> lastMonths(List<Instant> events, Predicate<YearMonth> condition) {
        List<Period> months = new ArrayList<>();
        Optional<YearMonth> first =
                events.stream().sorted().findFirst().map(event -> YearMonth.from(event.atZone(pact.zone)));
        YearMonth month = YearMonth.from(period.asOf().atZone(pact.zone)).minusMonths(1);
        while (first.isPresent() && !month.isBefore(first.get()) && months.size() < length) {
            if (condition.test(month)) {
                months.add(Period.of(month, pact.zone, period.asOf()));
            }
            month = month.minusMonths(1);
        }
        return months;
    }

    private static boolean isIn(List<Period> months, Instant instant) {
        return months.stream().anyMatch(month -> month.holds(instant));
    }
}
