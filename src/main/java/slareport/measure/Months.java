package slareport.measure;

import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import slareport.calendar.EpochMicros;

/** Consecutive months of one time zone, numbered from 0. */
final class Months {
    /** Not one of the months. */
    static final int OUTSIDE = -1;

    private final YearMonth first;
    private final long[] starts;
    private final long[] startsTwoBefore;
    private final YearMonth reported;
    private final int reportedNumber;

    /**
     * @param count how many months there are, at least 1
     * @param reported the month that the report is about, which may lie outside
     */
    Months(YearMonth first, int count, ZoneId zone, YearMonth reported) {
        this.first = first;
        this.reported = reported;
        this.reportedNumber = (int) first.until(reported, ChronoUnit.MONTHS);
        this.starts = new long[count + 1];
        this.startsTwoBefore = new long[count];
        for (int month = 0; month <= count; month++) {
            starts[month] = startOf(first.plusMonths(month), zone);
        }
        for (int month = 0; month < count; month++) {
            startsTwoBefore[month] = startOf(first.plusMonths(month - 2L), zone);
        }
    }

    private static long startOf(YearMonth month, ZoneId zone) {
        return EpochMicros.of(month.atDay(1).atStartOfDay(zone).toInstant());
    }

    int size() {
        return starts.length - 1;
    }

    YearMonth month(int number) {
        return first.plusMonths(number);
    }

    /** The month as it is seen from its end, or from as-of while it runs. */
    Snapshot snapshot(int number, long asOf) {
        return new Snapshot(startsTwoBefore[number], end(number), Math.min(end(number), asOf));
    }

    /** The reported month as {@link #snapshot} sees it, null when it is not one of them. */
    @Nullable Snapshot reportedSnapshot(long asOf) {
        return holdsReported() ? snapshot(reportedNumber, asOf) : null;
    }

    /** Whether an instant lies in the month that the report is about. */
    boolean isInReported(long instant) {
        int month = indexOf(instant);
        return month != OUTSIDE && isReported(month);
    }

    /** Whether a month is the one that the report is about. */
    boolean isReported(int number) {
        return number == reportedNumber;
    }

    /** The same months, with the one before as what the report is about; null when not both are among them. */
    @Nullable Months before(ZoneId zone) {
        return reportedNumber > 0 && holdsReported() ? new Months(first, size(), zone, reported.minusMonths(1)) : null;
    }

    /** The month that the report is about. */
    YearMonth reported() {
        return reported;
    }

    /** The number of the month that the report is about, which means nothing when that lies outside. */
    int reportedNumber() {
        return reportedNumber;
    }

    /** Whether the month that the report is about is one of them. */
    boolean holdsReported() {
        return !reported.isBefore(first) && reported.isBefore(month(size()));
    }

    /** First instant of a month, in epoch microseconds. */
    long start(int number) {
        return starts[number];
    }

    /** First instant after a month, in epoch microseconds. */
    long end(int number) {
        return starts[number + 1];
    }

    /** The number of the month that holds an instant, or {@link #OUTSIDE}; NONE lies in no month. */
    int indexOf(long instant) {
        if (instant < starts[0] || instant >= starts[starts.length - 1]) {
            return OUTSIDE;
        }
        int month = starts.length - 2;
        while (instant < starts[month]) {
            month--;
        }
        return month;
    }
}
