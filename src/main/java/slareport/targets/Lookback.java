package slareport.targets;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The six months whose results targets are held against: the last ones that were over at as-of.
 *
 * @param first the oldest of them
 */
public record Lookback(YearMonth first) {
    private static final int MONTHS = 6;

    /**
     * The six months up to the reported one, or up to the one before it while that still runs.
     *
     * @param asOf after the start of the reported month
     * @param zone in which months begin and end
     */
    public static Lookback of(YearMonth reported, Instant asOf, ZoneId zone) {
        Instant end = reported.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        YearMonth last = asOf.isBefore(end) ? reported.minusMonths(1) : reported;
        return new Lookback(last.minusMonths(MONTHS - 1));
    }

    /** The months, oldest first. */
    public List<YearMonth> months() {
        return IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
    }
}
