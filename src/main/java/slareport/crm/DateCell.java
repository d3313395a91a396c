package slareport.crm;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.calendar.EpochMicros;
import slareport.facts.RejectReason;
import slareport.facts.Slice;

/** A column of dates or timestamps. */
final class DateCell {
    private final String column;
    /** Its first field, or -1 where the file does not have it. */
    private final int place;

    private final List<Integer> places;
    private final boolean isChosen;
    private final DateReader reader;
    private final DayPreciseDates dayPrecise;
    private final Slice slice = new Slice();

    /** @param places all its fields, of which the first that is filled in holds */
    DateCell(String column, List<Integer> places, DateReader reader, DayPreciseDates dayPrecise) {
        this.column = column;
        this.place = places.isEmpty() ? -1 : places.get(0);
        this.places = places;
        this.isChosen = places.size() > 1;
        this.reader = reader;
        this.dayPrecise = dayPrecise;
    }

    /** Epoch microseconds, NONE where nothing is filled in. */
    long read(RowBlock row) throws RowRejected {
        if (place < 0) {
            return EpochMicros.NONE;
        }
        find(row);
        if (slice.isEmpty()) {
            return EpochMicros.NONE;
        }
        long micros = reader.micros(slice);
        if (micros == DateReader.UNREADABLE) {
            throw new RowRejected(column, RejectReason.UNREADABLE_DATE);
        }
        if (reader.wasDay()) {
            dayPrecise.note(column);
        }
        return micros;
    }

    /** As {@link #read}, for a column that must be filled in. */
    long readRequired(RowBlock row) throws RowRejected {
        long micros = read(row);
        if (micros == EpochMicros.NONE) {
            throw new RowRejected(column, RejectReason.MISSING_VALUE);
        }
        return micros;
    }

    /** The day as it is written; it must be filled in. */
    LocalDate readDay(RowBlock row) throws RowRejected {
        return checked(reader.day(filledIn(row)));
    }

    /** The day as it is written, or the first of the month where only a month is; it must be filled in. */
    LocalDate readDayOrMonth(RowBlock row) throws RowRejected {
        return checked(reader.dayOrMonth(filledIn(row)));
    }

    private void find(RowBlock row) {
        row.field(place, slice);
        if (isChosen && slice.isEmpty()) {
            findFirst(row, places, slice);
        }
    }

    /** Lays the slice over the first of several fields that is filled in, or over the last. */
    static void findFirst(RowBlock row, List<Integer> places, Slice slice) {
        row.field(places.get(0), slice);
        for (int i = 1; i < places.size() && slice.isEmpty(); i++) {
            row.field(places.get(i), slice);
        }
    }

    private Slice filledIn(RowBlock row) throws RowRejected {
        if (place >= 0) {
            find(row);
        }
        if (slice.isEmpty()) {
            throw new RowRejected(column, RejectReason.MISSING_VALUE);
        }
        return slice;
    }

    private LocalDate checked(@Nullable LocalDate day) throws RowRejected {
        if (day == null) {
            throw new RowRejected(column, RejectReason.UNREADABLE_DATE);
        }
        return day;
    }
}
