package slareport.measure;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;

/** Turns what was measured in one month into rows of figures. */
final class FigureRows {
    private final YearMonth month;
    private final int number;
    private final @Nullable Elapsed elapsed;
    private final WatchedMonths watched;
    private final List<Figure> rows = new ArrayList<>();

    /**
     * @param number the month's number
     * @param elapsed how much of the month has passed, null when it has ended
     * @param watched for which months sightings can stand in for dates
     */
    FigureRows(YearMonth month, int number, @Nullable Elapsed elapsed, WatchedMonths watched) {
        this.month = month;
        this.number = number;
        this.elapsed = elapsed;
        this.watched = watched;
    }

    /** Adds the rows of one measure: its total, then each scope value. */
    void add(Measured measured) {
        NoData missing = Availability.first(measured.missing(), watched.missing(measured.label(), number));
        if (missing != null) {
            total(measured, Reading.none(missing));
            return;
        }
        Breakdown breakdown = measured.breakdown().apply(number);
        total(measured, breakdown.total());
        breakdown
                .scopes()
                .forEach((scope, values) ->
                        values.forEach((value, reading) -> rows.add(row(measured, scope, value, reading, null, null))));
    }

    /** All rows so far. */
    List<Figure> rows() {
        return rows;
    }

    private void total(Measured measured, Reading reading) {
        Commitment commitment = measured.commitment();
        if (commitment == null || !measured.isPromised()) {
            rows.add(row(measured, Scope.TOTAL, "", reading, null, null));
            return;
        }
        BigDecimal target = commitment.target().in(month);
        Standing standing = Standing.of(
                measured.label().measure(), reading, commitment.target().direction(), target, elapsed);
        rows.add(row(measured, Scope.TOTAL, "", reading, target, standing));
    }

    private Figure row(
            Measured measured,
            Scope scope,
            String scopeValue,
            Reading reading,
            @Nullable BigDecimal target,
            @Nullable Standing standing) {
        Label label = measured.label();
        Commitment commitment = measured.commitment();
        return new Figure(
                month,
                label.measure(),
                label.stageFrom(),
                label.stageTo(),
                scope,
                scopeValue,
                reading.numerator(),
                reading.denominator(),
                reading.value(),
                label.unit(),
                reading.low(),
                reading.high(),
                commitment == null ? "" : commitment.id(),
                target,
                standing == null ? null : standing.attainment(),
                status(reading, standing),
                standing == null ? null : standing.projection(),
                noData(reading, standing));
    }

    private static @Nullable Status status(Reading reading, @Nullable Standing standing) {
        if (standing != null) {
            return standing.status();
        }
        return reading.value() == null ? Status.NO_DATA : null;
    }

    private static @Nullable NoData noData(Reading reading, @Nullable Standing standing) {
        boolean cannotProject = reading.value() != null && standing != null && standing.status() == Status.NO_DATA;
        return cannotProject ? NoData.NOTHING_ELAPSED : reading.noData();
    }
}
