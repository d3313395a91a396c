package slareport.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import slareport.journey.Coverage;

/** Counts a measure of how things stood at the end of each month. */
final class SnapshotCells<S, T extends Tally<T>> extends Cells<S, T> {
    private final List<BiConsumer<S, T>> counts = new ArrayList<>();

    SnapshotCells(
            SnapshotMeasure<S, T> measure, Coverage coverage, Months months, Attributes<S> attributes, long asOf) {
        super(coverage, attributes, new ScopedTallies<>(measure::tally, months, attributes));
        for (int month = 0; month < months.size(); month++) {
            Snapshot snapshot = months.snapshot(month, asOf);
            counts.add((subject, tally) -> measure.count(subject, snapshot, tally));
        }
    }

    @Override
    void add(S subject) {
        if (covers(subject)) {
            for (int month = 0; month < counts.size(); month++) {
                tallies().add(subject, month, counts.get(month));
            }
        }
    }
}
