package slareport.agreement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import slareport.agreement.yaml.YamlMapping;
import slareport.agreement.yaml.YamlValue;
import slareport.calendar.HolidayRegion;
import slareport.calendar.OpenHours;
import slareport.calendar.WorkingHours;

/** Reads {@code working-time}: the week, the public holidays, and single days that are free or worked. */
final class WorkingTimeSection {
    private final WeekSection week;
    private final Set<LocalDate> closed = new HashSet<>();
    private final Map<LocalDate, List<OpenHours>> open = new HashMap<>();

    private WorkingTimeSection(WeekSection week) {
        this.week = week;
    }

    /**
     * The working hours as far as they could be read.
     *
     * @param knownRegions whose public holidays are known
     */
    static WorkingHours read(YamlMapping section, Predicate<HolidayRegion> knownRegions) {
        WorkingTimeSection days = new WorkingTimeSection(WeekSection.read(section));
        Optional<HolidayRegion> holidays =
                section.optional("holidays").flatMap(value -> value.as(new HolidayRegionForm(knownRegions)));
        section.optional("closed").ifPresent(list -> list.items().forEach(days::readClosed));
        section.optional("open").ifPresent(list -> list.items().forEach(days::readOpen));
        return new WorkingHours(days.week.hours(), holidays.orElse(null), days.closed, days.open);
    }

    private void readClosed(YamlValue item) {
        item.as(DateForms::day).ifPresent(date -> {
            if (!closed.add(date)) {
                item.refuse("the day " + date + " is listed twice under \"closed\"; delete one of the two.");
            }
        });
    }

    private void readOpen(YamlValue item) {
        if (item.isMapping()) {
            item.mapping().ifPresent(this::readOpenWithHours);
        } else {
            item.as(DateForms::day).ifPresent(date -> add(item, date, usualHours(item, date)));
        }
    }

    private void readOpenWithHours(YamlMapping mapping) {
        for (YamlMapping.Entry entry : mapping.entries()) {
            List<OpenHours> hours = HoursForm.day(entry.value());
            if (entry.value().isList() && entry.value().items().isEmpty()) {
                entry.value()
                        .refuse(
                                "the open day " + entry.name()
                                        + " has no hours; write them, as in [\"09:00-13:00\"], or list the day under \"closed\".");
            }
            entry.key().as(DateForms::day).ifPresent(date -> add(entry.key(), date, hours));
        }
    }

    private List<OpenHours> usualHours(YamlValue item, LocalDate date) {
        List<OpenHours> hours = week.hours().getOrDefault(date.getDayOfWeek(), List.of());
        if (hours.isEmpty() && week.isWhole()) {
            item.refuse("the open day " + date + " is a " + WeekdayForm.name(date.getDayOfWeek())
                    + ", which has no hours of its own; write them, as in {" + date + ": [\"09:00-13:00\"]}.");
        }
        return hours;
    }

    private void add(YamlValue where, LocalDate date, List<OpenHours> hours) {
        if (open.putIfAbsent(date, hours) != null) {
            where.refuse("the day " + date + " is listed twice under \"open\"; delete one of the two.");
        }
        if (closed.contains(date)) {
            where.refuse("the day " + date + " is both \"closed\" and \"open\"; delete it from one of the two.");
        }
    }
}
