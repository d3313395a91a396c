package slareport.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The working time of some years in a row, laid out for fast answers; immutable. */
final class WorkingSpans {
    private final int firstYear;
    private final List<SpansOfYear> years;
    private final long[] opens;

    /** Working time before each span, and in the last place that of all spans. */
    private final long[] workedBefore;

    private final long[] dayStarts;
    private final long[] dayEnds;

    WorkingSpans(int firstYear, List<SpansOfYear> years) {
        this.firstYear = firstYear;
        this.years = List.copyOf(years);
        this.opens = joined(spans -> spans.opens);
        this.workedBefore = cumulated(opens, joined(spans -> spans.closes));
        this.dayStarts = joined(spans -> spans.dayStarts);
        this.dayEnds = joined(spans -> spans.dayEnds);
    }

    private long[] joined(Function<SpansOfYear, long[]> part) {
        return years.stream().map(part).flatMapToLong(Arrays::stream).toArray();
    }

    private static long[] cumulated(long[] opens, long[] closes) {
        long[] before = new long[opens.length + 1];
        for (int i = 0; i < opens.length; i++) {
            before[i + 1] = before[i] + closes[i] - opens[i];
        }
        return before;
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return firstYear + years.size() - 1;
    }

    boolean holds(int year) {
        return year >= firstYear && year <= lastYear();
    }

    SpansOfYear year(int year) {
        return years.get(year - firstYear);
    }

    /** The first instant after these years. */
    long end() {
        return years.get(years.size() - 1).end;
    }

    /** Whether working time is known at both instants. */
    boolean cover(long earliest, long latest) {
        return years.get(0).start <= earliest && latest <= end();
    }

    /** Working time from the start of these years up to an instant in them. */
    long workedUntil(long instant) {
        int span = lastAtMost(opens, instant);
        if (span < 0) {
            return 0;
        }
        long length = workedBefore[span + 1] - workedBefore[span];
        return workedBefore[span] + Math.min(instant - opens[span], length);
    }

    /**
     * The last instant at which no more than {@code worked} has been worked, or {@link EpochMicros#NONE} when that lies
     * after these years. Time used up exactly at a closing lasts until the next opening.
     */
    long lastInstantWith(long worked) {
        if (worked >= workedBefore[opens.length]) {
            return EpochMicros.NONE;
        }
        int span = lastAtMost(workedBefore, worked);
        return opens[span] + (worked - workedBefore[span]);
    }

    /**
     * The last instant of the {@code count}-th date with working hours that begins after an instant, or
     * {@link EpochMicros#NONE} when that lies after these years.
     */
    long endOfDayAfter(long instant, int count) {
        long day = lastAtMost(dayStarts, instant) + (long) count;
        return day < dayEnds.length ? dayEnds[(int) day] - 1 : EpochMicros.NONE;
    }

    /** The place of the last of the ascending values that is not above {@code bound}, or -1. */
    private static int lastAtMost(long[] values, long bound) {
        int place = Arrays.binarySearch(values, bound);
        return place >= 0 ? place : -place - 2;
    }
}
