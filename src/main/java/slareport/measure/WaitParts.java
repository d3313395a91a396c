package slareport.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where the waiting time of some leads arose, added up over them.
 *
 * @param leads how many waited
 * @param outsideSeconds time outside working hours
 * @param workingSeconds time within working hours
 * @param assignment how the working time lies to the assignment; null when the export has no such date or the clock
 *     itself starts with it
 */
public record WaitParts(
        long leads,
        BigDecimal outsideSeconds,
        BigDecimal workingSeconds,
        @Nullable Assignment assignment) {

    /**
     * Working time before and after leads were assigned. A lead that was assigned after its wait waited before it all the
     * time, one that was assigned before its clock started waited after it. Of a lead without the date nothing is
     * presumed: its wait is a part of its own.
     *
     * @param beforeSeconds working time before the assignment
     * @param afterSeconds working time after it
     * @param undatedSeconds working time of the leads whose assignment has no date before as-of
     * @param undated how many such leads there are
     */
    public record Assignment(
            BigDecimal beforeSeconds, BigDecimal afterSeconds, BigDecimal undatedSeconds, long undated) {}

    /** The whole time that the leads waited, on the clock on the wall. */
    public BigDecimal wallSeconds() {
        return outsideSeconds.add(workingSeconds);
    }
}
