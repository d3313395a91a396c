package slareport.agreement.yaml;

/** A text is not what its key asks for; the message says what was expected, as the end of a sentence. */
public final class Unexpected extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param expected what should stand there, as in {@code a date such as 2026-07-01}
     */
    public Unexpected(String expected) {
        super(expected, null, false, false);
    }

    /** What should stand there. */
    public String expected() {
        return String.valueOf(getMessage());
    }
}
