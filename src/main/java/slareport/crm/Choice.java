package slareport.crm;

/** Which of two readings the rows of a file speak for, each with the first line that does. */
final class Choice<T> {
    private final T one;
    private final T other;
    private long lineOfOne;
    private long lineOfOther;

    Choice(T one, T other) {
        this.one = one;
        this.other = other;
    }

    /** A row that can be read in one way only. */
    void speaksFor(T reading, long line) {
        if (reading.equals(one)) {
            lineOfOne = lineOfOne == 0 ? line : lineOfOne;
        } else {
            lineOfOther = lineOfOther == 0 ? line : lineOfOther;
        }
    }

    boolean isContradictory() {
        return lineOfOne > 0 && lineOfOther > 0;
    }

    boolean isOpen() {
        return lineOfOne == 0 && lineOfOther == 0;
    }

    /** The reading that all rows agree on; to be asked for only when they do. */
    T settled() {
        return lineOfOne > 0 ? one : other;
    }

    /** The lines that contradict each other. */
    String lines() {
        return "lines " + Math.min(lineOfOne, lineOfOther) + " and " + Math.max(lineOfOne, lineOfOther);
    }
}
