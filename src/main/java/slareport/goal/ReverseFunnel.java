package slareport.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.Goal;
import slareport.agreement.Stage;
import slareport.calendar.EpochMicros;
import slareport.calendar.WorkingCalendar;
import slareport.measure.FunnelHistory;
import slareport.measure.Lag;

/** Reckons the goal of a year back, from customers to the first stage. */
public final class ReverseFunnel {
    private static final int DECIMALS = 10;
    private static final BigDecimal TWO_DAYS = BigDecimal.valueOf(2 * EpochMicros.PER_DAY);

    private final List<Stage> listed;
    private final Goal goal;
    private final FunnelHistory history;
    private final YearMonth month;
    private final PooledHistory pooled;
    private final YearSoFar soFar;

    /**
     * @param agreement one with a goal for the year of the month
     * @param calendar its working calendar
     * @param month the month of the report, begun before the history's as-of
     */
    public ReverseFunnel(Agreement agreement, WorkingCalendar calendar, FunnelHistory history, YearMonth month) {
        this.listed = agreement.stages();
        this.goal = Objects.requireNonNull(agreement.goal());
        this.history = history;
        this.month = month;
        this.pooled = new PooledHistory(goal, listed, history);
        this.soFar = new YearSoFar(goal, calendar, history, month);
    }

    /** What the goal needs at each stage, and what has come of it. */
    public GoalPlan plan() {
        Provenance deal = pooled.averageDeal();
        Deque<StageNeed> needs = new ArrayDeque<>();
        StageChain chain = StageChain.of(listed);
        Path ahead = new Path(0L, 0L);
        for (int place = chain.stages().size() - 1; place >= 0; place--) {
            int stage = chain.stages().get(place);
            if (needs.isEmpty()) {
                needs.add(need(stage, "", null, new Path(null, 0L), customers(deal)));
                continue;
            }
            StageNeed after = needs.getFirst();
            boolean isVisits = chain.isVisits(place);
            Provenance rate = isVisits ? pooled.visits(stage, chain.stages().get(place + 1)) : pooled.cohorts(stage);
            ahead = ahead.before(isVisits ? null : history.lagToNext(stage));
            needs.addFirst(need(stage, after.stage(), rate, ahead, after.year().before(rate)));
        }
        return new GoalPlan(month, soFar.elapsed(), goal, deal, revenue(), List.copyOf(needs));
    }

    private Need customers(Provenance deal) {
        Ratio amount = deal.ratio();
        return amount == null || !amount.isPositive() ? Need.UNKNOWN : Need.exactly(amount.dividedInto(goal.revenue()));
    }

    private RevenuePath revenue() {
        return new RevenuePath(
                soFar.parts().stream()
                        .map(part -> part.roundedPartOf(goal.revenue()))
                        .toList(),
                soFar.part().roundedPartOf(goal.revenue()),
                history.missingDeals() == null ? soFar.each(history::wonAmount) : List.of());
    }

    private StageNeed need(int stage, String next, @Nullable Provenance rate, Path path, Need year) {
        return new StageNeed(
                listed.get(stage).id(),
                next,
                rate,
                days(path.twiceToNext()),
                days(path.twiceToLast()),
                dueBy(path.twiceToLast()),
                year,
                soFar.parts().stream().map(year::part).toList(),
                year.part(soFar.part()),
                history.missing(stage) == null ? soFar.each(each -> entries(stage, each)) : List.of());
    }

    private BigDecimal entries(int stage, YearMonth each) {
        return listed.get(stage).id().equals(Stage.VISIT)
                ? history.visits().getOrDefault(each, BigDecimal.ZERO)
                : BigDecimal.valueOf(history.entered(stage, each));
    }

    private static @Nullable BigDecimal days(@Nullable Long twiceMicros) {
        return twiceMicros == null
                ? null
                : BigDecimal.valueOf(twiceMicros).divide(TWO_DAYS, DECIMALS, RoundingMode.HALF_EVEN);
    }

    private @Nullable LocalDate dueBy(@Nullable Long twiceMicros) {
        if (twiceMicros == null) {
            return null;
        }
        // on the calendar rather than the clock, so that days ahead and due day agree whatever the clocks do meanwhile;
        // the last microsecond in time, since an instant at midnight belongs to the day after
        long before = twiceMicros / 2 + 1;
        return month.plusMonths(1)
                .atDay(1)
                .atStartOfDay()
                .minus(before, ChronoUnit.MICROS)
                .toLocalDate();
    }

    /**
     * How long leads take, each time twice the median, in microseconds; null where unknown.
     *
     * @param twiceToNext from the stage to the next one
     * @param twiceToLast from the stage to the last one, stage by stage
     */
    private record Path(
            @Nullable Long twiceToNext, @Nullable Long twiceToLast) {
        Path before(@Nullable Lag lag) {
            if (lag == null) {
                return new Path(null, null);
            }
            long twice = lag.twiceMedianMicros();
            return new Path(twice, twiceToLast == null ? null : Math.addExact(twiceToLast, twice));
        }
    }
}
