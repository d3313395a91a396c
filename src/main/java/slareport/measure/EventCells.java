package slareport.measure;

import java.util.function.BiConsumer;
import slareport.calendar.EpochMicros;
import slareport.journey.Coverage;

/** Counts a measure whose leads or deals belong to the month of an event. */
final class EventCells<S, T extends Tally<T>> extends Cells<S, T> {
    private final Measure<S, T> measure;
    private final BiConsumer<S, T> count;
    private final Months months;

    EventCells(Measure<S, T> measure, Coverage coverage, Months months, Attributes<S> attributes) {
        super(coverage, attributes, new ScopedTallies<>(measure::tally, months, attributes));
        this.measure = measure;
        this.count = measure::count;
        this.months = months;
    }

    @Override
    void add(S subject) {
        long instant = measure.instant(subject);
        int month = instant == EpochMicros.NONE ? Months.OUTSIDE : months.indexOf(instant);
        if (month != Months.OUTSIDE && covers(subject)) {
            tallies().add(subject, month, count);
        }
    }
}
