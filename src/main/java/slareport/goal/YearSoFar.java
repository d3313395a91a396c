package slareport.goal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import slareport.agreement.Goal;
import slareport.calendar.EpochMicros;
import slareport.calendar.WorkingCalendar;
import slareport.measure.FunnelHistory;

/** How far the goal's year has come by the end of a month, or by as-of while the month runs. */
final class YearSoFar {
    private final FunnelHistory history;
    private final YearMonth month;
    private final Seasons seasons;
    private final Ratio part;
    private final BigDecimal elapsed;

    YearSoFar(Goal goal, WorkingCalendar calendar, FunnelHistory history, YearMonth month) {
        this.history = history;
        this.month = month;
        this.seasons = new Seasons(goal.seasonality());
        long asOf = EpochMicros.of(history.asOf());
        long start = startOf(month);
        long end = startOf(month.plusMonths(1));
        boolean isOver = asOf >= end;
        long worked = isOver ? 1 : calendar.worked(start, asOf);
        long whole = isOver ? 1 : calendar.worked(start, end);
        this.part = seasons.until(month.getMonthValue(), worked, whole);
        this.elapsed = whole == 0
                ? BigDecimal.ZERO
                : new Ratio(BigDecimal.valueOf(worked), BigDecimal.valueOf(whole)).precise();
    }

    /** The part of the month's working time that has passed, 1 once the month is over. */
    BigDecimal elapsed() {
        return elapsed;
    }

    /** The part of the year's need that is to be there by now. */
    Ratio part() {
        return part;
    }

    /** The parts of the twelve months, January first. */
    List<Ratio> parts() {
        return IntStream.rangeClosed(1, seasons.weights().size())
                .mapToObj(seasons::month)
                .toList();
    }

    /** An amount for each month so far, January first. */
    List<BigDecimal> each(Function<YearMonth, BigDecimal> amount) {
        return IntStream.rangeClosed(1, month.getMonthValue())
                .mapToObj(number -> amount.apply(month.withMonth(number)))
                .toList();
    }

    /** First instant of a month, in epoch microseconds. */
    long startOf(YearMonth of) {
        return EpochMicros.of(of.atDay(1).atStartOfDay(history.zone()).toInstant());
    }
}
