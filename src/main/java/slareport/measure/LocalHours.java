package slareport.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.stream.LongStream;
import slareport.calendar.EpochMicros;

/** Tells the local hour of the instants of one month, fast enough to be asked for every lead. */
final class LocalHours {
    private static final long HOUR = 3_600 * EpochMicros.PER_SECOND;

    /** Epoch day 0 was a Thursday; weekdays are counted from Monday, which is 0. */
    private static final int WEEKDAY_OF_EPOCH = 3;

    private final long[] since;
    private final long[] offsets;
    private final long[] dayStarts;

    LocalHours(YearMonth month, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        Instant start = startOf(month.atDay(1), zone);
        Instant end = startOf(month.plusMonths(1).atDay(1), zone);
        LongStream.Builder changes = LongStream.builder().add(EpochMicros.of(start));
        LongStream.Builder shifts = LongStream.builder().add(offset(rules, start));
        ZoneOffsetTransition change = rules.nextTransition(start);
        while (change != null && change.getInstant().isBefore(end)) {
            changes.add(EpochMicros.of(change.getInstant()));
            shifts.add(offset(rules, change.getInstant()));
            change = rules.nextTransition(change.getInstant());
        }
        this.since = changes.build().toArray();
        this.offsets = shifts.build().toArray();
        this.dayStarts = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .mapToLong(day -> EpochMicros.of(startOf(day, zone)))
                .toArray();
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static long offset(ZoneRules rules, Instant instant) {
        return rules.getOffset(instant).getTotalSeconds() * EpochMicros.PER_SECOND;
    }

    /** The hour of the week, 0 for Monday 0 to 1 o'clock, of an instant of the month in epoch microseconds. */
    int ofWeek(long instant) {
        int place = since.length - 1;
        while (place > 0 && instant < since[place]) {
            place--;
        }
        long local = instant + offsets[place];
        int weekday = (int) Math.floorMod(Math.floorDiv(local, EpochMicros.PER_DAY) + WEEKDAY_OF_EPOCH, 7L);
        return weekday * Arrivals.HOURS_A_DAY + (int) (Math.floorMod(local, EpochMicros.PER_DAY) / HOUR);
    }

    /** Whether an instant is the first one of a day of the month. */
    boolean isStartOfDay(long instant) {
        return Arrays.binarySearch(dayStarts, instant) >= 0;
    }
}
