package slareport.reference;

import java.math.BigDecimal;
import java.util.List;

/** The measures of what marketing spends, for one slice. */
record SpendMeasures(Pact pact, Period period, LeadMeasures leads, DealMeasures deals) {

    Cell costPer(Slice slice, String stage) {
        return Cell.ratio(Cell.total(spent(slice)), BigDecimal.valueOf(leads.numberOfEntries(slice, stage)));
    }

    Cell returnOnSpend(Slice slice) {
        BigDecimal spent = Cell.total(spent(slice));
        List<BigDecimal> won = DealMeasures.amounts(deals.won(slice));
        return Cell.ratio(Cell.total(won).subtract(spent), spent, spent.signum() != 0 || !won.isEmpty());
    }

    private List<BigDecimal> spent(Slice slice) {
        return slice.spend().stream()
                .filter(spend -> period.holds(spend.start()) && spend.amount() != null)
                .map(Daily::amount)
                .toList();
    }
}
