package slareport.mailing;

/** What occasions a mail to a list. */
public enum Cadence {
    /** A month is final, or was revised. */
    MONTHLY("monthly"),
    /** A week has begun: the month to date. */
    WEEKLY("weekly"),
    /** A night has passed: the month to date. */
    NIGHTLY("nightly"),
    /** A commitment turned at risk or missed since the last mail. */
    ON_BREACH("on-breach");

    private final String code;

    Cadence(String code) {
        this.code = code;
    }

    /** The word for it in configuration, ledger and messages. */
    public String code() {
        return code;
    }
}
