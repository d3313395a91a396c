package slareport.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.journey.Coverage;
import slareport.journey.Deal;
import slareport.journey.Journey;

/**
 * All measures that are taken under one version of the agreement, and what they have counted so far. Leads and deals may
 * be split in any way over several programmes of the same version, which are then merged.
 */
final class Programme {
    private final Sources sources;
    private final List<Cells<Journey, ?>> leadCells = new ArrayList<>();
    private final List<Cells<Deal, ?>> dealCells = new ArrayList<>();
    private final List<ResponseWatch> watches = new ArrayList<>();
    private final List<Measured> measured = new ArrayList<>();

    /** @param agreed whether the version's commitments hold in its months */
    Programme(Sources sources, boolean agreed) {
        this.sources = sources;
        new StandingMeasures(sources, this).take();
        if (agreed) {
            new CommitmentMeasures(sources, this).take();
        }
    }

    /** Has a measure on leads counted, and gives its readings by month. */
    <T extends Tally<T>> IntFunction<Breakdown> leads(Measure<Journey, T> measure, Coverage coverage) {
        Cells<Journey, T> cells = new Cells<>(measure, coverage, sources.months(), sources.leadAttributes());
        leadCells.add(cells);
        return cells::in;
    }

    /** Has a measure on deals counted, and gives its readings by month. */
    <T extends Tally<T>> IntFunction<Breakdown> deals(Measure<Deal, T> measure, Coverage coverage) {
        Cells<Deal, T> cells = new Cells<>(measure, coverage, sources.months(), sources.dealAttributes());
        dealCells.add(cells);
        return cells::in;
    }

    /** Has the entries at a stage counted: visits for the stage of visits, leads for all others. */
    IntFunction<Breakdown> entries(int stage, Coverage coverage) {
        String id = sources.agreement().stages().get(stage).id();
        return sources.stages().isOfLeads(stage) ? leads(new Entries(id, stage), coverage) : visits(coverage);
    }

    /** Has visits counted. */
    IntFunction<Breakdown> visits(Coverage coverage) {
        return new VisitCounts(
                sources.facts(), coverage, sources.months(), sources.agreement().zone(), sources.asOf())::in;
    }

    /** Divides entries at one stage by entries at another, in the same month. */
    static IntFunction<Breakdown> conversion(IntFunction<Breakdown> from, IntFunction<Breakdown> to) {
        Reading nobody = Reading.of(BigDecimal.ZERO);
        return month -> Breakdown.combined(
                to.apply(month),
                from.apply(month),
                nobody,
                (into, outOf) -> Reading.quotient(into.valueOrZero(), outOf.valueOrZero()));
    }

    /** Has the responses to one commitment watched lead by lead. */
    void watch(Judged judged) {
        watches.add(new ResponseWatch(judged, sources.months(), sources.facts()));
    }

    /** Registers a measure; the order of registration is the order of the figures. */
    void measured(
            Label label, @Nullable Commitment commitment, @Nullable NoData missing, IntFunction<Breakdown> breakdown) {
        measured.add(new Measured(label, commitment, missing, breakdown));
    }

    void add(Journey journey) {
        for (Cells<Journey, ?> cells : leadCells) {
            cells.add(journey);
        }
        for (ResponseWatch watch : watches) {
            watch.add(journey);
        }
    }

    void add(Deal deal) {
        for (Cells<Deal, ?> cells : dealCells) {
            cells.add(deal);
        }
    }

    void merge(Programme other) {
        for (int i = 0; i < leadCells.size(); i++) {
            merge(leadCells.get(i), other.leadCells.get(i));
        }
        for (int i = 0; i < dealCells.size(); i++) {
            merge(dealCells.get(i), other.dealCells.get(i));
        }
        for (int i = 0; i < watches.size(); i++) {
            watches.get(i).merge(other.watches.get(i));
        }
    }

    @SuppressWarnings("unchecked") // both programmes register the same measures in the same order
    private static <S, T extends Tally<T>> void merge(Cells<S, T> cells, Cells<S, ?> other) {
        cells.merge((Cells<S, T>) other);
    }

    List<Measured> measured() {
        return measured;
    }

    List<ResponseWatch> watches() {
        return watches;
    }
}
