package slareport.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import slareport.calendar.EpochMicros;
import slareport.facts.Entity;
import slareport.journey.DailyRow;

/**
 * What happened in the funnel month by month up to as-of, with stages as one version of the agreement defines them, by
 * their number in its order. What happened before 1970 is left out.
 */
public final class FunnelHistory {
    private static final YearMonth FIRST = YearMonth.of(1970, 1);

    private final Sources sources;
    private final WatchedMonths watched;
    private final FunnelCounts counts;
    private final @Nullable Lag[] lagsToNext;
    private final NavigableMap<YearMonth, BigDecimal> visits = new TreeMap<>();

    /** @param lagsToNext by the number of a stage, the lag from it to the next one, null where there is none */
    FunnelHistory(Sources sources, FunnelCounts counts, @Nullable Lag[] lagsToNext) {
        this.sources = sources;
        this.watched = new WatchedMonths(sources);
        this.counts = counts;
        this.lagsToNext = lagsToNext.clone();
        for (DailyRow row : sources.visits().rows()) {
            if (EpochMicros.of(row.date().atStartOfDay(zone()).toInstant()) < sources.asOf()) {
                visits.merge(YearMonth.from(row.date()), row.amount(), BigDecimal::add);
            }
        }
        visits.values().removeIf(number -> number.signum() == 0);
    }

    /** The months that are counted: all up to the one of as-of. */
    static Months months(Sources sources) {
        ZoneId zone = sources.agreement().zone();
        YearMonth last = YearMonth.from(EpochMicros.toInstant(sources.asOf()).atZone(zone));
        return new Months(FIRST, Math.max(1, number(last) + 1), zone, last);
    }

    /** The instant from which on nothing has happened yet. */
    public Instant asOf() {
        return EpochMicros.toInstant(sources.asOf());
    }

    /** The zone of the months. */
    public ZoneId zone() {
        return sources.agreement().zone();
    }

    /** The last month that ended at or before as-of. */
    public YearMonth lastComplete() {
        return YearMonth.from(asOf().atZone(zone())).minusMonths(1);
    }

    /** How many leads entered a stage in a month. */
    public long entered(int stage, YearMonth month) {
        return in(counts.entered(stage), month);
    }

    /** How many of the leads that entered a stage in a month have entered the next one by as-of. */
    public long wentOn(int stage, YearMonth month) {
        return in(counts.wentOn(stage), month);
    }

    /** The month of the first entry at a stage, null without any. */
    public @Nullable YearMonth firstEntry(int stage) {
        return first(counts.entered(stage));
    }

    /** The month from which on it is told how leads that entered a stage went on, null without any. */
    public @Nullable YearMonth firstFollowed(int stage) {
        YearMonth entry = firstEntry(stage);
        long since = Math.max(watched.since(stage), watched.since(stage + 1));
        if (entry == null || since == EpochMicros.NONE) {
            return entry;
        }
        if (since >= sources.asOf()) {
            return null;
        }
        YearMonth whole =
                YearMonth.from(EpochMicros.toInstant(since - 1).atZone(zone())).plusMonths(1);
        return whole.isAfter(entry) ? whole : entry;
    }

    /** How long leads took from a stage to the next one, null when none got there in the twelve months before as-of. */
    public @Nullable Lag lagToNext(int stage) {
        return lagsToNext[stage];
    }

    /** What the exports lack to tell entries at a stage, null when nothing. */
    public @Nullable NoData missing(int stage) {
        return sources.availability().stage(stage);
    }

    /** The visits of each month that had any. */
    public NavigableMap<YearMonth, BigDecimal> visits() {
        return new TreeMap<>(visits);
    }

    /** The month in which the first deal was won, null without any. */
    public @Nullable YearMonth firstWin() {
        return first(counts.won());
    }

    /** How many deals with an amount were won in a month. */
    public long wonDeals(YearMonth month) {
        return in(counts.wonWithAmount(), month);
    }

    /** What was won in a month, in the agreement's currency. */
    public BigDecimal wonAmount(YearMonth month) {
        int number = number(month);
        return number < 0 || number >= counts.amounts().length ? BigDecimal.ZERO : counts.amounts()[number];
    }

    /** What the exports lack to tell won amounts, null when nothing. */
    public @Nullable NoData missingDeals() {
        return sources.availability().of(Entity.DEALS, "outcome", "closed_at", "amount");
    }

    private static long in(long[] counts, YearMonth month) {
        int number = number(month);
        return number < 0 || number >= counts.length ? 0 : counts[number];
    }

    private static @Nullable YearMonth first(long[] counts) {
        for (int month = 0; month < counts.length; month++) {
            if (counts[month] > 0) {
                return FIRST.plusMonths(month);
            }
        }
        return null;
    }

    private static int number(YearMonth month) {
        return (int) FIRST.until(month, ChronoUnit.MONTHS);
    }
}
