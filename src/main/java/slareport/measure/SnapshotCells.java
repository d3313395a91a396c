package slareport.measure;

import slareport.journey.Coverage;

/** Counts a measure of how things stood at the end of each month. */
final class SnapshotCells<S, T extends Tally<T>> extends Cells<S, T> {
    private final SnapshotMeasure<S, T> measure;
    private final Months months;
    private final long asOf;

    SnapshotCells(
            SnapshotMeasure<S, T> measure, Coverage coverage, Months months, Attributes<S> attributes, long asOf) {
        super(coverage, attributes, new ScopedTallies<>(measure::tally, months, attributes));
        this.measure = measure;
        this.months = months;
        this.asOf = asOf;
    }

    @Override
    void add(S subject) {
        if (covers(subject)) {
            for (int month = 0; month < months.size(); month++) {
                Snapshot snapshot = months.snapshot(month, asOf);
                tallies().add(subject, month, tally -> measure.count(subject, snapshot, tally));
            }
        }
    }
}
