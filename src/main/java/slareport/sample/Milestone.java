package slareport.sample;

import static slareport.sample.LocalSecond.NEVER;

import java.util.function.Predicate;

/** How far a lead must have come for a trap to be set in its story. */
enum Milestone {
    /** A lead that marketing never handed over. */
    PLAIN(0, lead -> !lead.reachedMql() && lead.subscriber == NEVER),
    /** Handed over to sales, and touched. */
    TOUCHED(20, lead -> lead.reachedMql() && lead.isTouched()),
    /** Handed over on the day it arrived, a Sunday on which no salesperson works. */
    HANDED_OVER_AT_ONCE(
            20,
            lead -> lead.reachedMql()
                    && lead.subscriber == NEVER
                    && lead.isTouched()
                    && LocalSecond.date(lead.mql).equals(LocalSecond.date(lead.created))),
    /** Handed over, and left lying. */
    UNANSWERED(30, lead -> lead.reachedMql() && !lead.isTouched() && lead.rejected == NEVER),
    /** Qualified by sales, without a deal. */
    QUALIFIED(60, lead -> lead.reachedSql() && lead.deals.isEmpty()),
    /** Bought once, and has no other deal. */
    BOUGHT(150, lead -> lead.deals.size() == 1 && lead.deals.get(0).isWon());

    private final int daysNeeded;
    private final Predicate<Lead> reached;

    Milestone(int daysNeeded, Predicate<Lead> reached) {
        this.daysNeeded = daysNeeded;
        this.reached = reached;
    }

    /** How long before the end a lead must arrive to come this far without hurry. */
    int daysNeeded() {
        return daysNeeded;
    }

    boolean isReachedBy(Lead lead) {
        return reached.test(lead);
    }
}
