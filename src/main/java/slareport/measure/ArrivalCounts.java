package slareport.measure;

import java.util.Arrays;
import java.util.stream.IntStream;
import slareport.calendar.WorkingCalendar;
import slareport.journey.Verdict;

/** Counts when clocks started, by the hour of the week. */
final class ArrivalCounts {
    private static final int ARRIVED = 0;
    private static final int DUE = 1;
    private static final int MET = 2;

    private final LocalHours hours;
    private final WorkingCalendar calendar;
    private final long[][] byHour = new long[3][Arrivals.HOURS_A_WEEK];
    private final long[] working = new long[3];
    private long atStartOfDay;

    ArrivalCounts(LocalHours hours, WorkingCalendar calendar) {
        this.hours = hours;
        this.calendar = calendar;
    }

    void add(Verdict verdict) {
        long start = verdict.start();
        int hour = hours.ofWeek(start);
        boolean isWorking = calendar.worked(start, start + 1) > 0;
        count(ARRIVED, hour, isWorking);
        if (verdict.isDue()) {
            count(DUE, hour, isWorking);
        }
        if (verdict.state() == Verdict.State.MET) {
            count(MET, hour, isWorking);
        }
        if (hours.isStartOfDay(start)) {
            atStartOfDay++;
        }
    }

    private void count(int what, int hour, boolean isWorking) {
        byHour[what][hour]++;
        if (isWorking) {
            working[what]++;
        }
    }

    void merge(ArrivalCounts other) {
        for (int what = 0; what < byHour.length; what++) {
            long[] others = other.byHour[what];
            long[] own = byHour[what];
            Arrays.setAll(own, hour -> own[hour] + others[hour]);
        }
        Arrays.setAll(working, what -> working[what] + other.working[what]);
        atStartOfDay += other.atStartOfDay;
    }

    Arrivals arrivals() {
        return new Arrivals(
                IntStream.range(0, Arrivals.HOURS_A_WEEK)
                        .mapToObj(hour -> new Answered(byHour[ARRIVED][hour], byHour[DUE][hour], byHour[MET][hour]))
                        .toList(),
                new Answered(working[ARRIVED], working[DUE], working[MET]),
                atStartOfDay);
    }
}
