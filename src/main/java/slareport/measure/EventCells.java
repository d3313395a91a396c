package slareport.measure;

import slareport.journey.Coverage;

/** Counts a measure whose leads or deals belong to the month of an event. */
final class EventCells<S, T extends Tally<T>> extends Cells<S, T> {
    private final Measure<S, T> measure;
    private final Months months;

    EventCells(Measure<S, T> measure, Coverage coverage, Months months, Attributes<S> attributes) {
        super(coverage, attributes, new ScopedTallies<>(measure::tally, months, attributes));
        this.measure = measure;
        this.months = months;
    }

    @Override
    void add(S subject) {
        int month = months.indexOf(measure.instant(subject));
        if (month != Months.OUTSIDE && covers(subject)) {
            ScopedTallies<S, T> tallies = tallies();
            measure.count(subject, tallies.total(month));
            for (int scope = 0; scope < tallies.scopesIn(month); scope++) {
                measure.count(subject, tallies.scoped(scope, subject));
            }
        }
    }
}
