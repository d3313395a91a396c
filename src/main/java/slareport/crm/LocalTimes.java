package slareport.crm;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import slareport.calendar.EpochMicros;

/**
 * Turns local times of one zone into instants. In a spring gap a time moves forward by the gap, in an overlap the earlier
 * offset holds. The offset of each day is remembered. For use by one thread.
 */
final class LocalTimes {
    private static final long FIRST_DAY =
            LocalDate.of(DateFields.FIRST_YEAR, 1, 1).toEpochDay();
    private static final long LAST_DAY =
            LocalDate.of(DateFields.LAST_YEAR, 12, 31).toEpochDay();
    private static final int UNKNOWN = Integer.MIN_VALUE;
    private static final int CHANGES = Integer.MAX_VALUE;

    private final ZoneId zone;
    private final ZoneRules rules;
    private final int[] offsetSeconds = new int[(int) (LAST_DAY - FIRST_DAY + 1)];

    LocalTimes(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
        Arrays.fill(offsetSeconds, UNKNOWN);
    }

    /** The instant, in epoch microseconds, of a time on a day (since 1970) within the years of {@link DateFields}. */
    long micros(long day, long microsOfDay) {
        int offset = offsetSeconds[(int) (day - FIRST_DAY)];
        if (offset == UNKNOWN) {
            offset = offsetOf(LocalDate.ofEpochDay(day));
            offsetSeconds[(int) (day - FIRST_DAY)] = offset;
        }
        if (offset == CHANGES) {
            LocalTime time = LocalTime.ofNanoOfDay(microsOfDay * 1_000);
            return EpochMicros.of(
                    LocalDate.ofEpochDay(day).atTime(time).atZone(zone).toInstant());
        }
        return day * EpochMicros.PER_DAY + microsOfDay - offset * EpochMicros.PER_SECOND;
    }

    private int offsetOf(LocalDate date) {
        LocalDateTime start = date.atStartOfDay();
        if (rules.getValidOffsets(start).size() != 1) {
            return CHANGES;
        }
        ZoneOffset offset = rules.getOffset(start);
        ZoneOffsetTransition change = rules.nextTransition(start.toInstant(offset));
        boolean staysAllDay = change == null
                || !change.getInstant().isBefore(start.plusDays(1).toInstant(offset));
        return staysAllDay ? offset.getTotalSeconds() : CHANGES;
    }
}
