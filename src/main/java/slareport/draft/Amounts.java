package slareport.draft;

import java.math.BigDecimal;
import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.facts.SpendRow;
import slareport.facts.VisitRow;

/** What the numbers of an entity add up to. */
final class Amounts {
    private Amounts() {}

    /** The sum over all rows, whatever their currency; zero for an entity without numbers. */
    static BigDecimal sum(Entity entity, CrmFacts facts) {
        return switch (entity) {
            case DEALS -> deals(facts);
            case SPEND -> facts.spend().stream().map(SpendRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            case VISITS ->
                BigDecimal.valueOf(
                        facts.visits().stream().mapToLong(VisitRow::visits).sum());
            default -> BigDecimal.ZERO;
        };
    }

    private static BigDecimal deals(CrmFacts facts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int deal = 0; deal < facts.deals().size(); deal++) {
            BigDecimal amount = facts.deals().amount(deal);
            sum = amount == null ? sum : sum.add(amount);
        }
        return sum;
    }
}
