package slareport.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Reads ISO-8601 dates and times; one without an offset is local to the zone. */
final class Time {
    private Time() {}

    static Instant instant(String text, ZoneId zone) {
        if (text.length() == 10) {
            return LocalDate.parse(text).atStartOfDay(zone).toInstant();
        }
        if (text.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)")) {
            return OffsetDateTime.parse(text).toInstant();
        }
        // java.time moves a time in a gap on by the gap and takes the earlier offset in an overlap
        return LocalDateTime.parse(text).atZone(zone).toInstant();
    }
}
