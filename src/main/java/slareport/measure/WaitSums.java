package slareport.measure;

import slareport.calendar.EpochMicros;
import slareport.calendar.WorkingCalendar;

/** Adds up where waiting time arose. */
final class WaitSums {
    private final WorkingCalendar calendar;
    private final boolean isAssignmentTold;
    private final SpanSum outside = new SpanSum();
    private final SpanSum working = new SpanSum();
    private final SpanSum before = new SpanSum();
    private final SpanSum after = new SpanSum();
    private final SpanSum undatedWait = new SpanSum();
    private long leads;
    private long undated;

    /** @param isAssignmentTold whether the assignment can divide the wait */
    WaitSums(WorkingCalendar calendar, boolean isAssignmentTold) {
        this.calendar = calendar;
        this.isAssignmentTold = isAssignmentTold;
    }

    /** Adds one lead's wait; instants are epoch microseconds, {@code assigned} is NONE where it has no date. */
    void add(long start, long end, long assigned) {
        long worked = calendar.worked(start, end);
        leads++;
        outside.add(end - start - worked);
        working.add(worked);
        if (assigned == EpochMicros.NONE) {
            undated++;
            undatedWait.add(worked);
            return;
        }
        long handedOver = Math.max(start, Math.min(end, assigned));
        long workedBefore = calendar.worked(start, handedOver);
        before.add(workedBefore);
        after.add(worked - workedBefore);
    }

    void merge(WaitSums other) {
        leads += other.leads;
        undated += other.undated;
        outside.merge(other.outside);
        working.merge(other.working);
        before.merge(other.before);
        after.merge(other.after);
        undatedWait.merge(other.undatedWait);
    }

    WaitParts parts() {
        return new WaitParts(
                leads,
                outside.inSeconds(),
                working.inSeconds(),
                isAssignmentTold
                        ? new WaitParts.Assignment(
                                before.inSeconds(), after.inSeconds(), undatedWait.inSeconds(), undated)
                        : null);
    }
}
