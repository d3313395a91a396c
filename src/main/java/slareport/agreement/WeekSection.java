package slareport.agreement;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import slareport.agreement.yaml.Nearest;
import slareport.agreement.yaml.YamlMapping;
import slareport.calendar.OpenHours;

/** Reads the weekdays of {@code working-time} with their hours. */
final class WeekSection {
    private static final List<String> OTHER_KEYS = List.of("holidays", "closed", "open");

    private final Map<DayOfWeek, List<OpenHours>> hours = new EnumMap<>(DayOfWeek.class);
    private final Set<DayOfWeek> given = EnumSet.noneOf(DayOfWeek.class);
    private boolean whole = true;

    private WeekSection() {}

    /** The weekdays as far as they could be read; a week without any hours is noted as a mistake. */
    static WeekSection read(YamlMapping section) {
        WeekSection week = new WeekSection();
        for (YamlMapping.Entry entry : section.entries()) {
            if (!OTHER_KEYS.contains(entry.name())) {
                week.readDays(entry);
            }
        }
        if (week.whole && week.hours.isEmpty()) {
            section.refuse("\"working-time\" has no working hours; expected at least one weekday with hours, as in"
                    + " monday-friday: [\"09:00-18:00\"].");
        }
        return week;
    }

    /** Hours by weekday. */
    Map<DayOfWeek, List<OpenHours>> hours() {
        return hours;
    }

    /** Whether everything about the week could be read, so that a weekday without hours is meant to have none. */
    boolean isWhole() {
        return whole;
    }

    private void readDays(YamlMapping.Entry entry) {
        List<DayOfWeek> days = WeekdayForm.days(entry.name());
        if (days.isEmpty()) {
            refuseKey(entry);
            return;
        }
        List<OpenHours> dayHours = HoursForm.day(entry.value());
        whole &= !dayHours.isEmpty()
                || (entry.value().isList() && entry.value().items().isEmpty());
        for (DayOfWeek day : days) {
            if (!given.add(day)) {
                entry.key()
                        .refuse(WeekdayForm.name(day) + " has hours already; expected each weekday once, alone or in a"
                                + " range: join the hours in one list.");
            } else if (!dayHours.isEmpty()) {
                hours.put(day, dayHours);
            }
        }
    }

    private void refuseKey(YamlMapping.Entry entry) {
        whole = false;
        List<String> known = new ArrayList<>(WeekdayForm.NAMES);
        known.addAll(OTHER_KEYS);
        entry.key()
                .refuseAs("a weekday, a range such as monday-friday, or one of: " + String.join(", ", known) + "."
                        + Nearest.question(entry.name(), known));
    }
}
