package slareport.sample;

import static slareport.sample.LocalSecond.NEVER;

/** How far a lead must have come for a trap to be set in its story. */
enum Milestone {
    /** A lead that marketing never handed over. */
    PLAIN(0),
    /** Handed over to sales, and touched. */
    TOUCHED(20),
    /** Touched, and handed over on the very day of its arrival. */
    HANDED_OVER_AT_ONCE(20),
    /** Handed over, and left lying. */
    UNANSWERED(30),
    /** Qualified by sales, without a deal. */
    QUALIFIED(60),
    /** Bought once, and has no other deal. */
    BOUGHT(150);

    private final int daysNeeded;

    Milestone(int daysNeeded) {
        this.daysNeeded = daysNeeded;
    }

    /** How long before the end a lead must arrive to come this far without hurry. */
    int daysNeeded() {
        return daysNeeded;
    }

    boolean isReachedBy(Lead lead) {
        boolean touched = lead.reachedMql() && lead.isTouched();
        return switch (this) {
            case PLAIN -> !lead.reachedMql() && lead.subscriber == NEVER;
            case TOUCHED -> touched;
            case HANDED_OVER_AT_ONCE ->
                touched
                        && lead.subscriber == NEVER
                        && LocalSecond.date(lead.mql).equals(LocalSecond.date(lead.created));
            case UNANSWERED -> lead.reachedMql() && !touched && lead.rejected == NEVER;
            case QUALIFIED -> lead.reachedSql() && lead.deals.isEmpty();
            case BOUGHT -> lead.deals.size() == 1 && lead.deals.get(0).isWon();
        };
    }
}
