package slareport.crm;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.calendar.EpochMicros;
import slareport.facts.Slice;

/**
 * Reads dates and timestamps of one file: by the configured patterns, then as ISO-8601, and, where no pattern is
 * configured, with day and month in the order that the file itself settles. For use by one thread.
 */
final class DateReader {
    /** Stands for a text that is no date. */
    static final long UNREADABLE = Long.MAX_VALUE;

    private static final int ISO = -1;
    private static final int DAY_FIRST = -2;
    private static final int MONTH_FIRST = -3;
    /** Forms from here on are patterns of the CRM, those below the configured ones. */
    private static final int FURTHER = 1_000;

    private final DatePattern[] patterns;
    private final DatePattern[] further;
    private final LocalTimes localTimes;
    private final FileEvidence evidence;
    private final IsoTimestamp iso = new IsoTimestamp();
    private final CommonDates common = new CommonDates();
    private final DateFields fields = new DateFields();
    private int form;
    /** The order that holds in this file, as far as it had to be asked for. */
    private int orderForm = DAY_FIRST;

    DateReader(ValueFormat format, FileEvidence evidence) {
        this.patterns = format.patterns().toArray(DatePattern[]::new);
        this.further = format.further().toArray(DatePattern[]::new);
        this.localTimes = new LocalTimes(format.zone());
        this.evidence = evidence;
    }

    /** The instant of a stripped text in epoch microseconds; a bare date is the start of its local day. */
    long micros(Slice text) {
        if (patterns.length == 0 && iso.read(text)) {
            form = ISO;
            fields.hasTime = iso.hasTime();
            return iso.isUtc()
                    ? iso.epochDay() * EpochMicros.PER_DAY + iso.microsOfDay()
                    : localTimes.micros(iso.epochDay(), iso.microsOfDay());
        }
        return readDate(text) ? instant() : UNREADABLE;
    }

    /**
     * How the date read last is written: as ISO-8601, or by which pattern.
     *
     * @param configured the texts of the configured patterns
     * @param ofCrm the texts of the CRM's patterns, each of which was made for several languages
     */
    String form(List<String> configured, List<String> ofCrm) {
        if (form >= FURTHER) {
            return ofCrm.get((form - FURTHER) * ofCrm.size() / further.length);
        }
        return switch (form) {
            case ISO -> "ISO-8601";
            case DAY_FIRST -> "d/M/yyyy";
            case MONTH_FIRST -> "M/d/yyyy";
            default -> configured.get(form);
        };
    }

    /** Whether the instant read last was written as a bare date. */
    boolean wasDay() {
        return !fields.hasTime;
    }

    /** The day of a stripped text as it is written, whatever its zone, or null. */
    @Nullable LocalDate day(Slice text) {
        return readDate(text) ? fields.date() : null;
    }

    /** As {@link #day}; a month such as {@code 2026-07} stands for its first day. */
    @Nullable LocalDate dayOrMonth(Slice text) {
        if (!readBy(patterns, text, 0) && readCommon(text) == CommonDates.Shape.MONTH) {
            fields.day = 1;
            return fields.isDate() ? fields.date() : null;
        }
        return day(text);
    }

    private boolean readDate(Slice text) {
        if (readBy(patterns, text, 0)) {
            return true;
        }
        form = ISO;
        return (readCommon(text) == CommonDates.Shape.DATE && fields.isDate()) || readBy(further, text, FURTHER);
    }

    private boolean readBy(DatePattern[] tried, Slice text, int firstForm) {
        for (int i = 0; i < tried.length; i++) {
            if (tried[i].read(text, fields)) {
                form = firstForm + i;
                return true;
            }
        }
        return false;
    }

    private CommonDates.Shape readCommon(Slice text) {
        CommonDates.Shape shape = common.read(text, fields);
        if (shape == CommonDates.Shape.TWO_PARTS) {
            return patterns.length == 0 && orderParts() ? CommonDates.Shape.DATE : CommonDates.Shape.NONE;
        }
        if (shape == CommonDates.Shape.SHORT_YEAR && patterns.length == 0 && fields.month > 0 && fields.day > 0) {
            throw evidence.shortYear();
        }
        return shape;
    }

    /** Puts day and month in their places; false when they make no date either way round. */
    private boolean orderParts() {
        int first = fields.day;
        int second = fields.month;
        boolean dayFirst = DayOrder.DAY_FIRST.allows(first, second, fields.year);
        boolean monthFirst = DayOrder.MONTH_FIRST.allows(first, second, fields.year);
        if (!dayFirst && !monthFirst) {
            return false;
        }
        if (first == second) {
            form = orderForm;
            return true;
        }
        DayOrder order = evidence.dayOrder();
        orderForm = order == DayOrder.MONTH_FIRST ? MONTH_FIRST : DAY_FIRST;
        form = orderForm;
        if (order == DayOrder.MONTH_FIRST) {
            fields.day = second;
            fields.month = first;
        }
        return true;
    }

    private long instant() {
        int day = IsoTimestamp.epochDay(fields.year, fields.month, fields.day);
        if (fields.offsetSeconds == DateFields.NO_OFFSET) {
            return localTimes.micros(day, fields.microsOfDay);
        }
        return day * EpochMicros.PER_DAY + fields.microsOfDay - fields.offsetSeconds * EpochMicros.PER_SECOND;
    }
}
