package slareport.crm;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import slareport.facts.Slice;

/** A pattern read by the formatter of the platform, which knows every letter but takes its time. */
final class FormatterPattern implements DatePattern {
    private final DateTimeFormatter formatter;

    /** @throws IllegalArgumentException when it is no pattern */
    FormatterPattern(String pattern, Locale locale) {
        this.formatter = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** A moment as this pattern writes it. */
    String written(TemporalAccessor moment) {
        return formatter.format(moment);
    }

    @Override
    public boolean read(Slice text, DateFields into) {
        return read(text.toString(), into);
    }

    boolean read(String text, DateFields into) {
        ParsePosition position = new ParsePosition(0);
        // cheaper than an exception where several patterns are tried
        if (formatter.parseUnresolved(text, position) == null || position.getIndex() < text.length()) {
            return false;
        }
        TemporalAccessor parsed = resolved(text);
        LocalDate date = parsed == null ? null : parsed.query(TemporalQueries.localDate());
        if (parsed == null || date == null) {
            return false;
        }
        into.clear();
        into.year = date.getYear();
        into.month = date.getMonthValue();
        into.day = date.getDayOfMonth();
        LocalTime time = parsed.query(TemporalQueries.localTime());
        if (time != null) {
            into.hasTime = true;
            into.microsOfDay = time.toNanoOfDay() / 1_000;
        }
        if (parsed.isSupported(ChronoField.OFFSET_SECONDS)) {
            into.offsetSeconds = parsed.get(ChronoField.OFFSET_SECONDS);
        } else if (parsed.isSupported(ChronoField.INSTANT_SECONDS)) {
            long local = date.toEpochDay() * 86_400L + into.microsOfDay / 1_000_000;
            into.offsetSeconds = (int) (local - parsed.getLong(ChronoField.INSTANT_SECONDS));
        }
        return into.isDate();
    }

    private @Nullable TemporalAccessor resolved(String text) {
        try {
            return formatter.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
