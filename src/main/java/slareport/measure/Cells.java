package slareport.measure;

import slareport.journey.Coverage;

/**
 * Counts a measure over the leads or deals that a commitment covers.
 *
 * @param <S> a journey or a deal
 * @param <T> what the measure is counted with
 */
abstract class Cells<S, T extends Tally<T>> extends Counter<S, Cells<S, T>> {
    private final Coverage coverage;
    private final boolean coversAll;
    private final Attributes<S> attributes;
    private final ScopedTallies<S, T> tallies;

    /** @param coverage which leads or deals count at all */
    Cells(Coverage coverage, Attributes<S> attributes, ScopedTallies<S, T> tallies) {
        this.coverage = coverage;
        this.coversAll = coverage.equals(Coverage.ALL);
        this.attributes = attributes;
        this.tallies = tallies;
    }

    @Override
    void merge(Cells<S, T> other) {
        tallies.merge(other.tallies);
    }

    /** The readings of a month. */
    Breakdown in(int month) {
        return tallies.in(month);
    }

    ScopedTallies<S, T> tallies() {
        return tallies;
    }

    boolean covers(S subject) {
        return coversAll || coverage.test().holds(attributes.number(subject));
    }
}
