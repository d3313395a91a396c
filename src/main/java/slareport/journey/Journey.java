package slareport.journey;

import slareport.calendar.EpochMicros;

/**
 * What happened to one lead up to the as-of instant. All instants are epoch microseconds, {@link EpochMicros#NONE} where
 * there is none.
 *
 * @param touches when the lead was touched, in order
 * @param connections those touches at which somebody was reached, in order
 */
@SuppressWarnings("ArrayRecordComponent") // read through its methods, never compared
public record Journey(
        int lead,
        long createdAt,
        long assignedAt,
        long[] entries,
        Decision decision,
        long decidedAt,
        Reason reason,
        long[] touches,
        long[] connections) {

    /** What the reason of a rejection says. */
    public enum Reason {
        /** Sales gave none, or has not rejected the lead. */
        NONE,
        /** The lead could not be reached. */
        UNREACHABLE,
        /** It excuses sales from responding. */
        EXEMPT,
        /** It could not be reached, and that excuses sales. */
        UNREACHABLE_AND_EXEMPT,
        /** Anything else. */
        OTHER;

        /** Whether it says that the lead could not be reached. */
        public boolean isUnreachable() {
            return this == UNREACHABLE || this == UNREACHABLE_AND_EXEMPT;
        }

        /** Whether it excuses sales from responding. */
        public boolean isExempt() {
            return this == EXEMPT || this == UNREACHABLE_AND_EXEMPT;
        }
    }

    /** When the lead entered a stage. */
    public long entry(int stage) {
        return stage == StageMap.NONE ? EpochMicros.NONE : entries[stage];
    }

    /** Whether the lead entered a stage. */
    public boolean entered(int stage) {
        return entry(stage) != EpochMicros.NONE;
    }

    /** The first touch at or after an instant. */
    public long firstTouchFrom(long start) {
        for (long touch : touches) {
            if (touch >= start) {
                return touch;
            }
        }
        return EpochMicros.NONE;
    }
}
