package slareport.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to understand the dates of an export.
 *
 * @param patterns all forms that dates can have in it; the first that fits a date reads it
 * @param locale language tag of month names, null where there are none
 */
record DateReading(List<String> patterns, @Nullable String locale) {
    private static final List<String> SEPARATORS = List.of("-", "/", ".");
    private static final List<String> TIMES = List.of(
            "",
            " HH:mm",
            " HH:mm:ss",
            " H:mm",
            " H:mm:ss",
            " h:mm a",
            " h:mm:ss a",
            ", HH:mm",
            ", HH:mm:ss",
            ", h:mm a",
            ", h:mm:ss a");
    private static final List<String> NAMED = List.of(
            "d MMM yyyy",
            "d MMM, yyyy",
            "MMM d, yyyy",
            "d-MMM-yyyy",
            "d-MMM-yy",
            "d/MMM/yyyy",
            "d MMMM yyyy",
            "MMMM d, yyyy",
            "d 'de' MMMM 'de' yyyy",
            "d 'de' MMM 'de' yyyy");

    DateReading {
        patterns = List.copyOf(patterns);
    }

    /** The orders of three numbers that people write. */
    static List<DateReading> ofNumbers() {
        return List.of(
                numbers("dd?MM?yyyy", "d?M?yyyy", "dd?MM?yy", "d?M?yy"),
                numbers("MM?dd?yyyy", "M?d?yyyy", "MM?dd?yy", "M?d?yy"),
                numbers("yy?MM?dd", "yy?M?d"));
    }

    /** Dates with the names of months. */
    static List<DateReading> ofNames() {
        return List.of(named("en"), named("es"), named("pt-BR"));
    }

    private static DateReading numbers(String... shapes) {
        List<String> patterns = new ArrayList<>();
        for (String separator : SEPARATORS) {
            for (String shape : shapes) {
                TIMES.forEach(time -> patterns.add(shape.replace("?", separator) + time));
            }
        }
        return new DateReading(patterns, null);
    }

    private static DateReading named(String locale) {
        List<String> patterns = new ArrayList<>();
        NAMED.forEach(shape -> TIMES.forEach(time -> patterns.add(shape + time)));
        return new DateReading(patterns, locale);
    }
}
