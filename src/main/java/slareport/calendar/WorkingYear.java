package slareport.calendar;

import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** One local year of working time, as instants: what was agreed in local time once clock changes are accounted for. */
final class WorkingYear {
    private final ZoneId zone;
    private final WorkingHours hours;
    private final Set<LocalDate> holidays;
    private final LongStream.Builder opens = LongStream.builder();
    private final LongStream.Builder closes = LongStream.builder();
    private final LongStream.Builder dayStarts = LongStream.builder();
    private final LongStream.Builder dayEnds = LongStream.builder();

    private WorkingYear(ZoneId zone, WorkingHours hours, Set<LocalDate> holidays) {
        this.zone = zone;
        this.hours = hours;
        this.holidays = holidays;
    }

    /** Works out a year. */
    static SpansOfYear of(int year, ZoneId zone, WorkingHours hours, Set<LocalDate> holidays) {
        return new WorkingYear(zone, hours, holidays).spans(year);
    }

    /** The first instant of a local date, which is not always midnight. */
    static long startOf(LocalDate date, ZoneId zone) {
        return EpochMicros.of(date.atStartOfDay(zone).toInstant());
    }

    private SpansOfYear spans(int year) {
        LocalDate date = LocalDate.of(year, 1, 1);
        long newYear = startOf(date, zone);
        long dayStart = newYear;
        while (date.getYear() == year) {
            long dayEnd = startOf(date.plusDays(1), zone);
            addDay(date, dayStart, dayEnd);
            dayStart = dayEnd;
            date = date.plusDays(1);
        }
        return new SpansOfYear(
                newYear,
                dayStart,
                opens.build().toArray(),
                closes.build().toArray(),
                dayStarts.build().toArray(),
                dayEnds.build().toArray());
    }

    private void addDay(LocalDate date, long dayStart, long dayEnd) {
        long workedUntil = dayStart;
        for (Span span : spansOn(date, dayEnd)) {
            // a clock change can push hours into each other: no instant counts twice
            long open = Math.max(span.open, workedUntil);
            if (open < span.close) {
                opens.add(open);
                closes.add(span.close);
                workedUntil = span.close;
            }
        }
        if (workedUntil > dayStart) {
            dayStarts.add(dayStart);
            dayEnds.add(dayEnd);
        }
    }

    private List<Span> spansOn(LocalDate date, long dayEnd) {
        List<Span> spans = new ArrayList<>();
        for (OpenHours agreed : hoursOn(date)) {
            long open = instant(date, agreed.open());
            long close = agreed.close().equals(LocalTime.MIDNIGHT) ? dayEnd : instant(date, agreed.close());
            // hours of a date that a zone skipped altogether would land on the next one
            spans.add(new Span(open, Math.min(close, dayEnd)));
        }
        spans.sort(comparingLong(Span::open));
        return spans;
    }

    private List<OpenHours> hoursOn(LocalDate date) {
        List<OpenHours> open = hours.open().get(date);
        if (open != null) {
            return open;
        }
        if (hours.closed().contains(date) || holidays.contains(date)) {
            return List.of();
        }
        return hours.week().getOrDefault(date.getDayOfWeek(), List.of());
    }

    /** A local time in a gap moves forward by the gap, in an overlap the earlier offset holds. */
    private long instant(LocalDate date, LocalTime time) {
        return EpochMicros.of(ZonedDateTime.of(date, time, zone).toInstant());
    }

    private record Span(long open, long close) {}
}
