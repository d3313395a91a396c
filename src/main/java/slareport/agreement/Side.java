package slareport.agreement;

/** Who makes a commitment. */
public enum Side {
    MARKETING,
    SALES,
    BOTH
}
