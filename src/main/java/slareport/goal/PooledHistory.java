package slareport.goal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Goal;
import slareport.agreement.Stage;
import slareport.goal.Provenance.Agreed;
import slareport.goal.Provenance.Measured;
import slareport.goal.Provenance.Unknown;
import slareport.measure.FunnelHistory;
import slareport.measure.Lag;
import slareport.measure.NoData;

/** Takes rates and the average deal from the last months that can be relied on, else from the agreement's estimates. */
final class PooledHistory {
    private final Goal goal;
    private final List<Stage> stages;
    private final FunnelHistory history;

    /** @param stages the stages of the agreement, whose numbers the history uses */
    PooledHistory(Goal goal, List<Stage> stages, FunnelHistory history) {
        this.goal = goal;
        this.stages = stages;
        this.history = history;
    }

    /** The share of a stage's leads that goes on to the next stage, over the last mature months. */
    Provenance cohorts(int stage) {
        BigDecimal estimate = estimate(stage, stage + 1);
        NoData missing = missing(stage, stage + 1);
        if (missing != null) {
            return estimated(estimate, Shortage.exports(missing));
        }
        Lag lag = history.lagToNext(stage);
        if (lag == null) {
            return estimated(estimate, Shortage.noConversions());
        }
        Pool pool = Pool.of(
                Pool.months(goal.historyMonths(), history.firstFollowed(stage), lastMature(lag)),
                month -> BigDecimal.valueOf(history.wentOn(stage, month)),
                month -> BigDecimal.valueOf(history.entered(stage, month)));
        return share(pool, estimate);
    }

    /** The entries at a stage by the visits, over the last complete months that had visits. */
    Provenance visits(int visit, int stage) {
        BigDecimal estimate = estimate(visit, stage);
        NoData missing = missing(visit, stage);
        if (missing != null) {
            return estimated(estimate, Shortage.exports(missing));
        }
        List<YearMonth> complete = List.copyOf(
                history.visits().headMap(history.lastComplete(), true).keySet());
        int most = Math.min(complete.size(), goal.historyMonths());
        Pool pool = Pool.of(
                complete.subList(complete.size() - most, complete.size()),
                month -> BigDecimal.valueOf(history.entered(stage, month)),
                month -> history.visits().getOrDefault(month, BigDecimal.ZERO));
        return share(pool, estimate);
    }

    /** The mean amount of the deals won in the last complete months, unless one is agreed. */
    Provenance averageDeal() {
        if (goal.averageDeal() != null) {
            return new Agreed(goal.averageDeal(), null);
        }
        NoData missing = history.missingDeals();
        if (missing != null) {
            return estimated(goal.estimatedDeal(), Shortage.exports(missing));
        }
        Pool pool = Pool.of(
                Pool.months(goal.historyMonths(), history.firstWin(), history.lastComplete()),
                history::wonAmount,
                month -> BigDecimal.valueOf(history.wonDeals(month)));
        Shortage shortage = pool.shortage();
        return shortage != null
                ? estimated(goal.estimatedDeal(), shortage)
                : new Measured(pool.numerator(), pool.cases(), null, null, pool.first(), pool.last());
    }

    private static Provenance share(Pool pool, @Nullable BigDecimal estimate) {
        Shortage shortage = pool.shortage();
        return shortage != null
                ? estimated(estimate, shortage)
                : Measured.share(pool.numerator(), pool.cases(), pool.first(), pool.last());
    }

    private static Provenance estimated(@Nullable BigDecimal estimate, Shortage shortage) {
        return estimate == null ? new Unknown(shortage) : new Agreed(estimate, shortage);
    }

    /** The last month whose leads have had the time that nine in ten need. */
    private YearMonth lastMature(Lag lag) {
        YearMonth month = history.lastComplete();
        while (lag.matureFrom(month.plusMonths(1)
                        .atDay(1)
                        .atStartOfDay(history.zone())
                        .toInstant())
                .isAfter(history.asOf())) {
            month = month.minusMonths(1);
        }
        return month;
    }

    private @Nullable NoData missing(int from, int to) {
        NoData missing = history.missing(from);
        return missing != null ? missing : history.missing(to);
    }

    private @Nullable BigDecimal estimate(int from, int to) {
        return goal.estimates().get(stages.get(from).id() + "-" + stages.get(to).id());
    }
}
