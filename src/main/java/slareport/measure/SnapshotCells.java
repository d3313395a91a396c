package slareport.measure;

import java.util.Arrays;
import slareport.journey.Coverage;

/** Counts a measure of how things stood at the end of each month. */
final class SnapshotCells<S, T extends Tally<T>> extends Cells<S, T> {
    private final SnapshotMeasure<S, T> measure;
    private final Snapshot[] snapshots;

    SnapshotCells(
            SnapshotMeasure<S, T> measure, Coverage coverage, Months months, Attributes<S> attributes, long asOf) {
        super(coverage, attributes, new ScopedTallies<>(measure::tally, months, attributes));
        this.measure = measure;
        this.snapshots = new Snapshot[months.size()];
        Arrays.setAll(snapshots, month -> months.snapshot(month, asOf));
    }

    @Override
    void add(S subject) {
        if (!covers(subject)) {
            return;
        }
        ScopedTallies<S, T> tallies = tallies();
        for (int month = 0; month < snapshots.length; month++) {
            Snapshot snapshot = snapshots[month];
            measure.count(subject, snapshot, tallies.total(month));
            for (int scope = 0; scope < tallies.scopesIn(month); scope++) {
                measure.count(subject, snapshot, tallies.scoped(scope, subject));
            }
        }
    }
}
