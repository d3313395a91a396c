package slareport.mailing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    /** The one with a word; empty when there is none. */
    public static Optional<Cadence> of(String code) {
        return Arrays.stream(values())
                .filter(cadence -> cadence.code.equals(code))
                .findFirst();
    }

    /** The words of all. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Cadence::code).toList();
    }
}
