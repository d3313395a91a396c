package slareport.measure;

/**
 * How some leads were answered.
 *
 * @param arrived how many they are
 * @param due those of whom it can be said whether they were answered in time
 * @param met those that were
 */
public record Answered(long arrived, long due, long met) {
    /** No lead at all. */
    public static final Answered NOBODY = new Answered(0, 0, 0);

    /** These leads and others. */
    public Answered plus(Answered other) {
        return new Answered(arrived + other.arrived, due + other.due, met + other.met);
    }

    /** These leads without some of them. */
    public Answered minus(Answered some) {
        return new Answered(arrived - some.arrived, due - some.due, met - some.met);
    }
}
