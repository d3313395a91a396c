package slareport.crm;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;

/** Makes patterns from configuration, after checking that they say enough. */
final class DatePatterns {
    /** No two of its parts are alike, so that a pattern which mixes them up is noticed. */
    private static final ZonedDateTime SAMPLE =
            ZonedDateTime.of(LocalDate.of(2026, 11, 25), LocalTime.of(15, 46, 37), ZoneOffset.UTC);

    private DatePatterns() {}

    /** @throws IllegalArgumentException when the pattern is none, or leaves open which day or which hour is meant */
    static DatePattern of(String pattern, Locale locale) {
        FormatterPattern formatter = new FormatterPattern(pattern, locale);
        DateFields read = new DateFields();
        boolean understood;
        try {
            understood = formatter.read(formatter.written(SAMPLE), read);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(e);
        }
        if (!understood || !read.date().equals(SAMPLE.toLocalDate()) || hasHour(pattern) != read.hasTime) {
            throw new IllegalArgumentException(pattern);
        }
        if (read.hasTime && read.microsOfDay / 3_600_000_000L != SAMPLE.getHour()) {
            throw new IllegalArgumentException(pattern);
        }
        return CompiledPattern.of(pattern, locale).orElse(formatter);
    }

    private static boolean hasHour(String pattern) {
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (!quoted && "HhKkmsSaAnN".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
