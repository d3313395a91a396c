package slareport.journey;

/** What sales decided on a lead. */
public enum Decision {
    ACCEPTED,
    REJECTED,
    UNDECIDED
}
