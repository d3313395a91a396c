package slareport.measure;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.agreement.Target.Direction;
import slareport.calendar.EpochMicros;

/**
 * Lists the leads or deals of the reported month that one commitment's figure rests on. Each is counted by itself in the
 * way in which all are counted together, so that list and figure cannot disagree.
 *
 * @param <S> a journey or a deal
 * @param <T> what the measure is counted with
 */
final class Tracing<S, T extends Tally<T>> extends Counter<S, Tracing<S, T>> {
    private final Commitment commitment;
    private final String unit;
    private final String rowUnit;
    private final BigDecimal target;
    private final Trace.Selection selection;
    private final ToLongFunction<S> instant;
    private final Supplier<T> empty;
    private final BiConsumer<S, T> count;
    private final RowSource<S> source;
    private final List<Found> found = new ArrayList<>();

    /**
     * A lead or deal, by its number: a row is made only of those that are told.
     *
     * @param own what it came to by itself, in the measure's unit; null for shares, and where there is nothing yet
     */
    record Found(int number, long at, @Nullable BigDecimal own) {}

    /** Knows leads or deals by their numbers. */
    interface RowSource<S> {
        /** The number of a lead or deal. */
        int number(S subject);

        /** The CRM's id of a number. */
        String id(int number);

        /** The row of one that was found. */
        TracedRow row(Found found);
    }

    /**
     * @param unit of the measure
     * @param rowUnit of the values that rows tell
     * @param instant when a lead or deal came to count; NONE when it does not count in the reported month
     * @param empty gives a tally that has counted nothing
     */
    Tracing(
            Commitment commitment,
            String unit,
            String rowUnit,
            YearMonth month,
            ToLongFunction<S> instant,
            Supplier<T> empty,
            BiConsumer<S, T> count,
            RowSource<S> source) {
        this.commitment = commitment;
        this.unit = unit;
        this.rowUnit = rowUnit;
        this.target = commitment.target().in(month);
        this.selection = selection(unit);
        this.instant = instant;
        this.empty = empty;
        this.count = count;
        this.source = source;
    }

    @Override
    void add(S subject) {
        long at = instant.applyAsLong(subject);
        if (at == EpochMicros.NONE) {
            return;
        }
        T alone = empty.get();
        count.accept(subject, alone);
        if (!alone.isEmpty()) {
            BigDecimal own = alone.value();
            if (isSelected(own)) {
                found.add(new Found(source.number(subject), at, isMeasured() ? own : null));
            }
        }
    }

    @Override
    void merge(Tracing<S, T> other) {
        found.addAll(other.found);
    }

    Trace trace() {
        return new Trace(
                commitment.id(),
                selection,
                rowUnit,
                found.size(),
                found.stream()
                        .sorted(Comparator.comparingLong(Found::at).thenComparing(each -> source.id(each.number())))
                        .limit(Trace.MOST_ROWS)
                        .map(source::row)
                        .toList());
    }

    private static Trace.Selection selection(String unit) {
        return switch (unit) {
            case Label.RATIO -> Trace.Selection.AGAINST;
            case Label.DAYS, Label.SECONDS, Label.WORKING_SECONDS -> Trace.Selection.BEYOND;
            default -> Trace.Selection.COUNTED;
        };
    }

    private boolean isMeasured() {
        return !unit.equals(Label.RATIO) && !unit.equals(Label.COUNT);
    }

    private boolean isSelected(@Nullable BigDecimal own) {
        boolean atLeast = commitment.target().direction() == Direction.AT_LEAST;
        return switch (selection) {
            case COUNTED -> true;
            case AGAINST -> own != null && own.signum() == (atLeast ? 0 : 1);
            case BEYOND -> own == null || (atLeast ? own.compareTo(target) < 0 : own.compareTo(target) > 0);
        };
    }
}
