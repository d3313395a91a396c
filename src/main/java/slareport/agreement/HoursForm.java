package slareport.agreement;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import slareport.agreement.yaml.Unexpected;
import slareport.agreement.yaml.YamlValue;
import slareport.calendar.OpenHours;

/** How the hours of a day are written: a list of {@code "09:00-14:00"}, where {@code 24:00} closes with the day. */
final class HoursForm {
    private static final String EXPECTED = "hours such as \"09:00-18:00\"";
    private static final String TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d";
    private static final Pattern HOURS = Pattern.compile("(" + TIME + ")\\s*-\\s*(" + TIME + "|24:00)");

    private HoursForm() {}

    /** The hours of a list, from early to late; hours that overlap others are noted as mistakes and left out. */
    static List<OpenHours> day(YamlValue list) {
        if (!list.isList()) {
            list.refuseAs("a list of hours, as in [\"09:00-14:00\", \"15:00-18:00\"]");
            return List.of();
        }
        List<OpenHours> day = new ArrayList<>();
        for (YamlValue item : list.items()) {
            item.as(HoursForm::hours).ifPresent(hours -> {
                if (day.stream().anyMatch(other -> overlap(other, hours))) {
                    item.refuseAs("hours that do not overlap the others of the day");
                } else {
                    day.add(hours);
                }
            });
        }
        day.sort(Comparator.comparing(OpenHours::open));
        return List.copyOf(day);
    }

    private static OpenHours hours(String text) throws Unexpected {
        Matcher matcher = HOURS.matcher(text);
        if (!matcher.matches()) {
            throw new Unexpected(EXPECTED + ", two times of two digits each, the second at most 24:00");
        }
        LocalTime open = LocalTime.parse(matcher.group(1));
        boolean untilMidnight = matcher.group(2).equals("24:00");
        LocalTime close = untilMidnight ? LocalTime.MIDNIGHT : LocalTime.parse(matcher.group(2));
        if (!untilMidnight && !open.isBefore(close)) {
            throw new Unexpected(EXPECTED
                    + " that open before they close; hours past midnight end with 24:00 and begin anew the next day");
        }
        return new OpenHours(open, close);
    }

    private static boolean overlap(OpenHours one, OpenHours other) {
        return one.open().toSecondOfDay() < closeSecond(other) && other.open().toSecondOfDay() < closeSecond(one);
    }

    private static int closeSecond(OpenHours hours) {
        return hours.close().equals(LocalTime.MIDNIGHT) ? 86_400 : hours.close().toSecondOfDay();
    }
}
