package slareport.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;

/** Tells when the moments of a made-up world are. */
record Almanac(ZoneId zone, YearMonth month, List<Promise> clocks, Instant asOf) {
    /** Some are openings and closings, some exist on no day on which clocks leap over them, or twice. */
    static final List<String> TIMES = List.of(
            "10:00",
            "00:00",
            "09:00",
            "14:00",
            "18:00",
            "12:34:56.789012",
            "23:30",
            "23:59:59.999999",
            "00:30",
            "01:30",
            "02:30");

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

    /** How one moment is written; a local time or a date may well say another instant. */
    enum Style {
        UTC,
        LOCAL,
        OFFSET,
        DATE,
        /** A quarter past two on that day, which may not exist or exist twice; the same after midnight. */
        NIGHT,
        MIDNIGHT,
        MONTH
    }

    /** The instant of a moment for a lead whose columns are at these instants. */
    Instant instant(Moment moment, Map<String, Instant> lead) {
        Instant anchor = switch (moment.anchor()) {
            case DAY -> day(moment);
            case MONTH_START -> Period.first(month, zone);
            case MONTH_END -> Period.first(month.plusMonths(1), zone);
            case CLOCK_CHANGE -> clockChange();
            case AS_OF -> asOf;
            case START -> start(clock(moment), lead);
            case DEADLINE -> deadline(clock(moment), lead);
        };
        return anchor.plus(moment.shift());
    }

    /** The same for moments some months before. */
    Almanac monthsBefore(int months) {
        return new Almanac(zone, month.minusMonths(months), clocks, asOf);
    }

    String written(Instant instant, Style style) {
        return switch (style) {
            case UTC -> instant.toString();
            case OFFSET -> instant.atZone(ZoneId.of("Asia/Tokyo")).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            case LOCAL -> LOCAL.format(instant.atZone(zone));
            case DATE -> instant.atZone(zone).toLocalDate().toString();
            case NIGHT -> instant.atZone(zone).toLocalDate() + "T02:15:00";
            case MIDNIGHT -> instant.atZone(zone).toLocalDate() + "T00:15";
            case MONTH -> YearMonth.from(instant.atZone(zone)).toString();
        };
    }

    private Instant day(Moment moment) {
        LocalDate day = month.atDay(1).plusDays(moment.number());
        return day.atTime(LocalTime.parse(TIMES.get(moment.time())))
                .atZone(zone)
                .toInstant();
    }

    /** The next time at which the clocks are put forward or back, if that is soon. */
    private Instant clockChange() {
        Instant start = Period.first(month, zone);
        ZoneOffsetTransition next = zone.getRules().nextTransition(start);
        boolean isSoon = next != null && next.getInstant().isBefore(Period.first(month.plusMonths(2), zone));
        return isSoon ? next.getInstant() : start;
    }

    private Promise clock(Moment moment) {
        return clocks.isEmpty() ? null : clocks.get(Math.floorMod(moment.number(), clocks.size()));
    }

    private Instant start(Promise promise, Map<String, Instant> lead) {
        Instant created = lead.getOrDefault("created", Period.first(month, zone));
        return promise == null ? created : lead.getOrDefault(promise.clock(), created);
    }

    private Instant deadline(Promise promise, Map<String, Instant> lead) {
        Instant start = start(promise, lead);
        return promise == null ? start : promise.within().deadline(start);
    }
}
