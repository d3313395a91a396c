package slareport.workbook;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import slareport.calendar.OpenHours;
import slareport.calendar.WorkingHours;
import slareport.measure.Arrivals;

/** The hours of a day as rows of a table: working hours one by one, quiet ones together. */
final class HourRows {
    private static final int MOST_QUIET_HOURS = 4;
    private final WorkingHours hours;

    /** @param hours the agreed week; single days do not show in a week */
    HourRows(WorkingHours hours) {
        this.hours = hours;
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
            return "%02d–%02d".formatted(from, end);
        }
    }

    /** The rows from the first to the last hour of the day. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int from = 0;
        while (from < Arrivals.HOURS_A_DAY) {
            int end = from + 1;
            while (!isWorked(from, end) && end < Arrivals.HOURS_A_DAY && end - from < MOST_QUIET_HOURS
                    && !isWorked(end, end + 1)) {
                end++;
            }
            rows.add(new Row(from, end));
            from = end;
        }
        return rows;
    }

    /** Whether there is working time in a row on a weekday. */
    boolean isWorked(DayOfWeek day, Row row) {
        return isWorked(day, row.from(), row.end());
    }

    private boolean isWorked(int from, int end) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (isWorked(day, from, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWorked(DayOfWeek day, int from, int end) {
        int start = from * 60;
        int stop = end * 60;
        return hours.week().getOrDefault(day, List.of()).stream()
                .anyMatch(open -> minute(open.open()) < stop && closing(open) > start);
    }

    private static int closing(OpenHours open) {
        return open.close().equals(LocalTime.MIDNIGHT) ? Arrivals.HOURS_A_DAY * 60 : minute(open.close());
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
