package slareport.agreement;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How weekdays are written: {@code saturday}, or a range such as {@code monday-friday} or {@code sunday-thursday}. */
final class WeekdayForm {
    /** All weekdays as they are written, for sentences that list what is known. */
    static final List<String> NAMES =
            List.of(DayOfWeek.values()).stream().map(WeekdayForm::name).toList();

    private WeekdayForm() {}

    /** A weekday as it is written. */
    static String name(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /** The days of a weekday or a range, empty when the text is neither. */
    static List<DayOfWeek> days(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length == 1) {
            return day(ends[0]).map(List::of).orElse(List.of());
        }
        Optional<DayOfWeek> first = day(ends[0]);
        Optional<DayOfWeek> last = day(ends[1]);
        if (ends.length > 2 || first.isEmpty() || last.isEmpty() || first.equals(last)) {
            return List.of();
        }
        List<DayOfWeek> days = new ArrayList<>(List.of(first.get()));
        while (days.get(days.size() - 1) != last.get()) {
            days.add(days.get(days.size() - 1).plus(1));
        }
        return List.copyOf(days);
    }

    private static Optional<DayOfWeek> day(String name) {
        int index = NAMES.indexOf(name.strip());
        return index < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(index + 1));
    }
}
