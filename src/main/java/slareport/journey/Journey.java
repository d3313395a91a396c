package slareport.journey;

import slareport.calendar.EpochMicros;

/**
 * What happened to one lead up to the as-of instant. All instants are epoch microseconds, {@link EpochMicros#NONE} where
 * there is none.
 */
@SuppressWarnings("ArrayRecordComponent") // read through its methods, never compared
public record Journey(
        int lead,
        long createdAt,
        long assignedAt,
        long[] entries,
        Decision decision,
        long decidedAt,
        boolean exemptReason,
        long[] touches) {

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
