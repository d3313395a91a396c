package slareport.workbook;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import slareport.calendar.OpenHours;
import slareport.calendar.WorkingHours;
import slareport.measure.Arrivals;

/** The hours of a day as rows of a table; few leads are told by several hours together, or most cells would be empty. */
final class HourRows {
    /** So many leads to a cell are aimed at. */
    private static final int LEADS_A_CELL = 5;

    private static final int DAYS = DayOfWeek.values().length;
    private static final int MOST_TOGETHER = 4;
    private final WorkingHours hours;
    private final int together;

    /**
     * @param hours the agreed week; single days do not show in a week
     * @param leads how many leads are to be told
     */
    HourRows(WorkingHours hours, long leads) {
        this.hours = hours;
        this.together = IntStream.rangeClosed(1, MOST_TOGETHER)
                .filter(count -> leads * count >= (long) LEADS_A_CELL * DAYS * Arrivals.HOURS_A_DAY)
                .findFirst()
                .orElse(MOST_TOGETHER);
    }

    /**
     * Some hours of every day.
     *
     * @param from first hour, 0 to 23
     * @param end the hour after the last one, 1 to 24
     */
    record Row(int from, int end) {
        /** As on a clock, 09–10. */
        String name() {
            return String.format(Locale.ROOT, "%02d–%02d", from, end);
        }
    }

    /** The rows from the first to the last hour of the day. */
    List<Row> rows() {
        return IntStream.range(0, Arrivals.HOURS_A_DAY / together)
                .mapToObj(row -> new Row(row * together, (row + 1) * together))
                .toList();
    }

    /** Whether there is working time in a row on a weekday. */
    boolean isWorked(DayOfWeek day, Row row) {
        int start = row.from() * 60;
        int end = row.end() * 60;
        return hours.week().getOrDefault(day, List.of()).stream()
                .anyMatch(open -> minute(open.open()) < end && closing(open) > start);
    }

    private static int closing(OpenHours open) {
        return open.close().equals(LocalTime.MIDNIGHT) ? Arrivals.HOURS_A_DAY * 60 : minute(open.close());
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
