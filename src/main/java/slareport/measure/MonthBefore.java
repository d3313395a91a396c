package slareport.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.journey.Coverage;
import slareport.journey.DailyRows;
import slareport.journey.Deal;
import slareport.journey.Journey;

/**
 * What numbers and amounts that were promised came to in the month before the reported one, by scope: beside it, a
 * shortfall shows where it arose. Shares need none of it, since their parts are compared with the whole.
 */
final class MonthBefore {
    private final Sources sources;
    private final Programme programme;
    private final @Nullable Months months;
    private final List<Measured> measured = new ArrayList<>();

    MonthBefore(Sources sources, Programme programme) {
        this.sources = sources;
        this.programme = programme;
        this.months = sources.months().before(sources.agreement().zone());
    }

    /** Has leads counted in the month before. */
    <T extends Tally<T>> void leads(Commitment commitment, Measure<Journey, T> measure, Coverage coverage) {
        if (months != null) {
            take(
                    measure.label(),
                    commitment,
                    programme.count(new EventCells<>(measure, coverage, months, sources.leadAttributes())));
        }
    }

    /** Has deals counted in the month before. */
    <T extends Tally<T>> void deals(Commitment commitment, Measure<Deal, T> measure, Coverage coverage) {
        if (months != null) {
            take(
                    measure.label(),
                    commitment,
                    programme.countDeals(new EventCells<>(measure, coverage, months, sources.dealAttributes())));
        }
    }

    /** Has the days of the month before added up. */
    void daily(Commitment commitment, Label label, DailyRows rows, Coverage coverage) {
        if (months != null) {
            take(
                    label,
                    commitment,
                    new DailySums(rows, coverage, months, sources.agreement().zone(), sources.asOf())::in);
        }
    }

    /** The figures by scope, of the commitments in the order of the agreement. */
    List<Figure> figures() {
        if (months == null) {
            return List.of();
        }
        int number = months.reportedNumber();
        FigureRows rows = new FigureRows(months.month(number), number, null, new WatchedMonths(sources));
        measured.forEach(rows::add);
        return rows.rows().stream()
                .filter(figure -> figure.scope() != Scope.TOTAL)
                .toList();
    }

    private void take(Label label, Commitment commitment, IntFunction<Breakdown> breakdown) {
        measured.add(new Measured(label, commitment, null, breakdown));
    }
}
