package slareport.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/** How many leads arrive on which day: steady growth, quiet weekends and holidays, and one month that falls short. */
final class Arrivals {
    private static final double[] BY_MONTH = {.92, 1, 1.04, 1, 1.03, 1, .96, .98, 1, 1.06, 1.03, .72};
    private static final double[] BY_WEEKDAY = {1.05, 1.15, 1.12, 1.08, .95, .42, .3};
    private static final double SHORTFALL = 0.62;

    private final SampleSettings settings;
    private final LocalDate first;
    private final double[] cumulative;

    Arrivals(SampleSettings settings) {
        this.settings = settings;
        this.first = settings.firstMonth().atDay(1);
        int days = (int) (settings.lastMonth().atEndOfMonth().toEpochDay() - first.toEpochDay() + 1);
        this.cumulative = new double[days];
        double sum = 0;
        for (int i = 0; i < days; i++) {
            sum += weight(first.plusDays(i));
            cumulative[i] = sum;
        }
    }

    int days() {
        return cumulative.length;
    }

    LocalDate day(int index) {
        return first.plusDays(index);
    }

    int indexOf(LocalDate date) {
        return (int) (date.toEpochDay() - first.toEpochDay());
    }

    /** The day, by its index, on which the lead of a number arrives; numbers start at 0. */
    int dayOf(long lead) {
        double wanted = (lead + 0.5) / settings.leads() * cumulative[cumulative.length - 1];
        int found = Arrays.binarySearch(cumulative, wanted);
        return found >= 0 ? found : -found - 1;
    }

    /** The share of all leads that arrive on a day. */
    double share(int day) {
        double before = day == 0 ? 0 : cumulative[day - 1];
        return (cumulative[day] - before) / cumulative[cumulative.length - 1];
    }

    private double weight(LocalDate date) {
        YearMonth month = YearMonth.from(date);
        double growth = 1 + 0.25 * (date.toEpochDay() - first.toEpochDay()) / 425;
        double weight = growth
                * BY_MONTH[date.getMonthValue() - 1]
                * BY_WEEKDAY[date.getDayOfWeek().getValue() - 1]
                / date.lengthOfMonth()
                * 30;
        if (OfficeHours.isFree(date)) {
            weight *= 0.4;
        }
        return month.equals(settings.shortMonth()) ? weight * SHORTFALL : weight;
    }
}
