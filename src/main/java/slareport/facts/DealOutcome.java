package slareport.facts;

/** How a deal ended, or that it has not. */
public enum DealOutcome {
    OPEN,
    WON,
    LOST
}
