package slareport.crm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import slareport.calendar.EpochMicros;
import slareport.facts.RejectReason;

/**
 * A column of dates or timestamps.
 *
 * @param place its field, or -1 where the file does not have it
 */
record DateCell(String column, int place, DateReader reader, DayPreciseDates dayPrecise) {
    /** Epoch microseconds, NONE where nothing is filled in. */
    long read(String[] fields) throws RowRejected {
        String text = place < 0 ? "" : Blanks.stripped(fields[place]);
        if (text.isEmpty()) {
            return EpochMicros.NONE;
        }
        long micros = reader.micros(text);
        if (micros == DateReader.UNREADABLE) {
            throw new RowRejected(column, RejectReason.UNREADABLE_DATE);
        }
        if (reader.wasDay()) {
            dayPrecise.note(column);
        }
        return micros;
    }

    /** As {@link #read}, for a column that must be filled in. */
    long readRequired(String[] fields) throws RowRejected {
        long micros = read(fields);
        if (micros == EpochMicros.NONE) {
            throw new RowRejected(column, RejectReason.MISSING_VALUE);
        }
        return micros;
    }

    /** The day as it is written; it must be filled in. */
    LocalDate readDay(String[] fields) throws RowRejected {
        return checked(reader.day(filledIn(fields)));
    }

    /** The day as it is written, or the first of the month where only a month is; it must be filled in. */
    LocalDate readDayOrMonth(String[] fields) throws RowRejected {
        return checked(reader.dayOrMonth(filledIn(fields)));
    }

    private String filledIn(String[] fields) throws RowRejected {
        String text = place < 0 ? "" : Blanks.stripped(fields[place]);
        if (text.isEmpty()) {
            throw new RowRejected(column, RejectReason.MISSING_VALUE);
        }
        return text;
    }

    private LocalDate checked(@Nullable LocalDate day) throws RowRejected {
        if (day == null) {
            throw new RowRejected(column, RejectReason.UNREADABLE_DATE);
        }
        return day;
    }
}
