package slareport.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import slareport.calendar.HolidayRegion;
import slareport.calendar.OpenHours;
import slareport.calendar.WorkingHours;

/** Working time in words. */
public final class ScheduleWords {
    private final Texts texts;

    public ScheduleWords(Texts texts) {
        this.texts = texts;
    }

    /** A sentence each for weekdays of the same hours, holidays, closed and open days; never empty. */
    public List<String> of(WorkingHours hours) {
        List<String> sentences = new ArrayList<>();
        DayOfWeek first = null;
        for (DayOfWeek day : DayOfWeek.values()) {
            List<OpenHours> open = hours.week().get(day);
            if (open == null) {
                continue;
            }
            first = first == null ? day : first;
            boolean goesOn = day != DayOfWeek.SUNDAY && open.equals(hours.week().get(day.plus(1)));
            if (!goesOn) {
                sentences.add(texts.capitalised(days(first, day)) + ": " + hours(open));
                first = null;
            }
        }
        if (sentences.isEmpty()) {
            sentences.add(texts.say("schedule.none"));
        }
        HolidayRegion region = hours.holidays();
        if (region != null) {
            sentences.add(texts.say("schedule.holidays", country(region)));
        }
        if (!hours.closed().isEmpty()) {
            sentences.add(texts.say(
                    "schedule.closed", dates(hours.closed().stream().sorted().toList())));
        }
        hours.open().keySet().stream()
                .sorted()
                .forEach(day -> sentences.add(texts.say(
                        "schedule.open", texts.day(day), hours(hours.open().getOrDefault(day, List.of())))));
        return sentences;
    }

    private String days(DayOfWeek first, DayOfWeek last) {
        return first == last ? name(first) : texts.say("schedule.days", name(first), name(last));
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, texts.locale());
    }

    private String hours(List<OpenHours> hours) {
        return texts.all(hours.stream()
                .map(open -> time(open.open()) + "–"
                        + (open.close().equals(LocalTime.MIDNIGHT) ? "24:00" : time(open.close())))
                .toList());
    }

    private static String time(LocalTime time) {
        return time.toString();
    }

    private String country(HolidayRegion region) {
        String country =
                new Locale.Builder().setRegion(region.country()).build().getDisplayCountry(texts.locale());
        @Nullable String part = region.region();
        return part == null ? country : country + " (" + part.toUpperCase(Locale.ROOT) + ")";
    }

    private String dates(List<LocalDate> dates) {
        return texts.all(dates.stream().map(texts::day).toList());
    }
}
