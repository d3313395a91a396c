package slareport.measure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import slareport.journey.Deal;

/** Money won, and the different leads that it came from; deals without a lead count one each. */
final class CustomerTally implements Tally<CustomerTally> {
    private BigDecimal sum = BigDecimal.ZERO;
    private final Set<Integer> leads = new HashSet<>();
    private long dealsWithoutLead;

    void add(Deal deal, BigDecimal amount) {
        sum = sum.add(amount);
        if (deal.lead() < 0) {
            dealsWithoutLead++;
        } else {
            leads.add(deal.lead());
        }
    }

    @Override
    public void merge(CustomerTally other) {
        sum = sum.add(other.sum);
        leads.addAll(other.leads);
        dealsWithoutLead += other.dealsWithoutLead;
    }

    @Override
    public boolean isEmpty() {
        return customers() == 0;
    }

    @Override
    public Reading read() {
        return Reading.quotient(sum, BigDecimal.valueOf(customers()));
    }

    private long customers() {
        return leads.size() + dealsWithoutLead;
    }
}
