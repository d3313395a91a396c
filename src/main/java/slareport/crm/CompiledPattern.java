package slareport.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import slareport.facts.Slice;
import slareport.facts.WordCodes;

/**
 * A pattern of the letters that CRMs use ({@code d M y H h m s S a X}), taken apart once so that millions of values are
 * read without a formatter. As many digits as letters are expected, one or two for a single letter.
 */
final class CompiledPattern implements DatePattern {
    private static final int CENTURY = 2000;

    /** One piece of the pattern; an apostrophe stands for literal text. */
    private record Part(char letter, int count, String literal) {}

    private final Part[] parts;
    private final WordCodes months;
    private final Slice letters = new Slice();
    private final Cursor cursor = new Cursor();
    private int hour;
    private int hourOfHalf;
    private int minute;
    private int second;
    private int micros;
    private boolean timeRead;

    private CompiledPattern(List<Part> parts, MonthNames months) {
        this.parts = parts.toArray(Part[]::new);
        this.months = new WordCodes(months::number);
    }

    /** The pattern, or empty when it has letters that only a formatter knows. */
    static Optional<DatePattern> of(String pattern, Locale locale) {
        List<Part> parts = new ArrayList<>();
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            int end = i + 1;
            if (c == '\'') {
                end = pattern.indexOf('\'', end) + 1;
                if (end == 0 || end == i + 2) {
                    return Optional.empty();
                }
                parts.add(new Part('\'', 0, pattern.substring(i + 1, end - 1)));
            } else if (isLetter(c)) {
                while (end < pattern.length() && pattern.charAt(end) == c) {
                    end++;
                }
                // a half of the day means something only for an hour that was read before it
                if (!isKnown(c, end - i) || (c == 'a' && parts.stream().noneMatch(part -> part.letter() == 'h'))) {
                    return Optional.empty();
                }
                parts.add(new Part(c, end - i, ""));
            } else if ("[]{}#".indexOf(c) >= 0) {
                return Optional.empty();
            } else {
                parts.add(new Part('\'', 0, String.valueOf(c)));
            }
            i = end;
        }
        return Optional.of(new CompiledPattern(parts, new MonthNames(locale)));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isKnown(char letter, int count) {
        return switch (letter) {
            case 'y', 'u' -> count == 2 || count == 4;
            case 'M', 'L' -> count <= 4;
            case 'd', 'H', 'h', 'm', 's' -> count <= 2;
            case 'S' -> count <= 9;
            case 'a' -> count == 1;
            case 'X', 'x' -> count <= 3;
            default -> false;
        };
    }

    @Override
    public boolean read(Slice text, DateFields into) {
        into.clear();
        cursor.start(text);
        hour = -1;
        hourOfHalf = -1;
        minute = 0;
        second = 0;
        micros = 0;
        timeRead = false;
        for (Part part : parts) {
            if (!read(part, into)) {
                return false;
            }
        }
        if (!cursor.atEnd() || !into.isDate()) {
            return false;
        }
        return !timeRead || into.setTime(hour, minute, second, micros);
    }

    private boolean read(Part part, DateFields into) {
        return switch (part.letter()) {
            case '\'' -> readLiteral(part.literal());
            case 'y', 'u' -> {
                int year = cursor.number(part.count(), part.count());
                into.year = part.count() == 2 && year >= 0 ? CENTURY + year : year;
                yield year >= 0;
            }
            case 'M', 'L' -> (into.month = part.count() > 2 ? monthName() : digits(part)) > 0;
            case 'd' -> (into.day = digits(part)) > 0;
            case 'X', 'x' -> (into.offsetSeconds = cursor.offsetSeconds()) != DateFields.NO_OFFSET;
            default -> readTime(part);
        };
    }

    private boolean readTime(Part part) {
        timeRead = true;
        return switch (part.letter()) {
            case 'H' -> (hour = digits(part)) >= 0;
            case 'h' -> (hour = hourOfHalf = digits(part)) >= 0;
            case 'm' -> (minute = digits(part)) >= 0;
            case 's' -> (second = digits(part)) >= 0;
            case 'S' -> (micros = cursor.fractionMicros()) >= 0;
            default -> (hour = cursor.hourOfHalfDay(hourOfHalf)) >= 0;
        };
    }

    private int digits(Part part) {
        return cursor.number(part.count(), 2);
    }

    private int monthName() {
        cursor.letters(letters);
        int month = months.code(letters);
        cursor.accept('.');
        return month;
    }

    /** A blank in the pattern is any run of blanks in the text, since exports put no-break spaces there. */
    private boolean readLiteral(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            if (literal.charAt(i) == ' ') {
                if (!Blanks.isBlank(cursor.peek())) {
                    return false;
                }
                cursor.skipBlanks();
            } else if (!cursor.accept(literal.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
