package slareport.reference;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long something may take, as an agreement writes it: {@code 4h}, {@code 24h wall}, {@code 3 working days}. */
record Allowance(String text, WorkingHours hours) {
    private static final Pattern TIME = Pattern.compile("(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?");

    /** Whether it runs on nights and holidays, too. */
    boolean isWall() {
        return text.endsWith(" wall") || text.matches("\\d+ days?");
    }

    /** The last instant in time for a clock that starts at an instant. */
    Instant deadline(Instant start) {
        if (text.contains("working day")) {
            return hours.endOfWorkingDay(start, Long.parseLong(text.split(" ")[0]));
        }
        return isWall() ? start.plus(length()) : hours.deadline(start, length());
    }

    /** Whether at least this long has passed between two instants. */
    boolean liesBetween(Instant from, Instant to) {
        Duration passed = isWall() ? Duration.between(from, to) : hours.between(from, to);
        return passed.compareTo(length()) >= 0;
    }

    /** Its length, of working time or on the wall; working days have none. */
    Duration length() {
        String[] words = text.split(" ");
        if (words.length == 2 && words[1].startsWith("day")) {
            return Duration.ofSeconds(86_400 * Long.parseLong(words[0]));
        }
        Matcher time = TIME.matcher(words[0]);
        if (!time.matches()) {
            throw new IllegalArgumentException("an allowance that this implementation does not know: " + text);
        }
        return Duration.ofHours(number(time.group(1)))
                .plusMinutes(number(time.group(2)))
                .plusSeconds(number(time.group(3)));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
