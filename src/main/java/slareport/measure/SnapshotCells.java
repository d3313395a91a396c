package slareport.measure;

import java.util.List;
import java.util.stream.IntStream;
import slareport.journey.Coverage;

/** Counts a measure of how things stood at the end of each month. */
final class SnapshotCells<S, T extends Tally<T>> extends Cells<S, T> {
    private final SnapshotMeasure<S, T> measure;
    private final List<Snapshot> snapshots;

    SnapshotCells(
            SnapshotMeasure<S, T> measure, Coverage coverage, Months months, Attributes<S> attributes, long asOf) {
        super(coverage, attributes, new ScopedTallies<>(measure::tally, months, attributes));
        this.measure = measure;
        this.snapshots = IntStream.range(0, months.size())
                .mapToObj(month -> months.snapshot(month, asOf))
                .toList();
    }

    @Override
    void add(S subject) {
        if (covers(subject)) {
            for (int month = 0; month < snapshots.size(); month++) {
                Snapshot snapshot = snapshots.get(month);
                tallies().add(subject, month, (deal, tally) -> measure.count(deal, snapshot, tally));
            }
        }
    }
}
