package slareport.reference;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The measures that count deals, for one slice. */
record DealMeasures(Pact pact, Period period, Map<String, Lead> leads) {

    static DealMeasures of(Pact pact, Period period, List<Lead> leads) {
        Map<String, Lead> byId = new HashMap<>();
        leads.forEach(lead -> byId.put(lead.id(), lead));
        return new DealMeasures(pact, period, byId);
    }

    Cell winRate(Slice slice) {
        return Cell.share(won(slice).size(), closed(slice).size());
    }

    Cell winRateValue(Slice slice) {
        List<BigDecimal> closed = amounts(closed(slice));
        return Cell.ratio(Cell.total(amounts(won(slice))), Cell.total(closed), !closed.isEmpty());
    }

    Cell dealValue(Slice slice) {
        List<BigDecimal> amounts = amounts(won(slice));
        return Cell.mean(amounts, amounts.size());
    }

    Cell revenue(Slice slice) {
        return Cell.sum(amounts(won(slice)));
    }

    Cell salesCycle(Slice slice) {
        return Cell.medianDays(cycles(won(slice)));
    }

    Cell customerValue(Slice slice) {
        List<Deal> won =
                won(slice).stream().filter(deal -> deal.amount() != null).toList();
        Set<String> customers = won.stream()
                .map(deal -> leads.containsKey(deal.leadId()) ? "lead " + deal.leadId() : "deal " + deal.id())
                .collect(Collectors.toSet());
        return Cell.mean(amounts(won), customers.size());
    }

    Cell fresh(Slice slice, Promise promise) {
        List<Deal> open = open(slice);
        return Cell.share(open.stream().filter(deal -> isFresh(deal, promise)).count(), open.size());
    }

    private boolean isFresh(Deal deal, Promise promise) {
        return Optional.ofNullable(leads.get(deal.leadId()))
                .flatMap(lead -> lead.lastTouchBefore(period.last()))
                .filter(touch -> !promise.within().deadline(touch).isBefore(period.last()))
                .isPresent();
    }

    /** Open deals × win rate × mean deal value ÷ median cycle in days, the last three over three months. */
    Cell velocity(Slice slice) {
        DealMeasures threeMonths = new DealMeasures(pact, period.withTheTwoBefore(), leads);
        Cell rate = threeMonths.winRate(slice);
        Cell value = threeMonths.dealValue(slice);
        Cell cycle = threeMonths.salesCycle(slice);
        List<Deal> open = open(slice);
        boolean isKnown = rate.value() != null
                && value.value() != null
                && cycle.value() != null
                && !cycle.value().isZero();
        Quotient velocity = !isKnown
                ? null
                : Quotient.of(open.size(), 1)
                        .times(rate.value())
                        .times(value.value())
                        .dividedBy(cycle.value());
        return new Cell(!open.isEmpty() || rate.counted(), null, null, velocity, null);
    }

    private List<Deal> open(Slice slice) {
        return slice.deals().stream()
                .filter(deal -> deal.isOpenAt(period.last()))
                .toList();
    }

    List<Deal> closed(Slice slice) {
        return slice.deals().stream()
                .filter(deal -> period.holds(deal.closed()))
                .toList();
    }

    List<Deal> won(Slice slice) {
        return closed(slice).stream().filter(Deal::isWon).toList();
    }

    static List<BigDecimal> amounts(List<Deal> deals) {
        return deals.stream().map(Deal::amount).filter(amount -> amount != null).toList();
    }

    private static List<Long> cycles(List<Deal> deals) {
        return deals.stream()
                .filter(deal -> !deal.closed().isBefore(deal.created()))
                .map(deal -> Period.micros(deal.created(), deal.closed()))
                .toList();
    }
}
