package slareport.agreement;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import slareport.agreement.yaml.Unexpected;
import slareport.calendar.Allowance;

/**
 * How allowances are written: {@code 90m}, {@code 1h30m}, {@code 45s} are working time, {@code 24h wall} and {@code 2
 * days} time on the clock on the wall, {@code 3 working days} ends with a day.
 */
final class AllowanceForm {
    private static final int MOST_DAYS = 5 * 366;
    private static final Pattern TIME =
            Pattern.compile("(?=\\d)(?:(\\d{1,9})h ?)?(?:(\\d{1,9})m ?)?(?:(\\d{1,9})s)?( ?wall)?");
    private static final Pattern DAYS = Pattern.compile("0*([1-9]\\d{0,8}) (working )?days?");

    private AllowanceForm() {}

    /** An allowance of any kind. */
    static Allowance allowance(String text) throws Unexpected {
        return read(
                text,
                "an allowance such as 90m, 4h (working time), 24h wall, 2 days (time on the clock)"
                        + " or 3 working days");
    }

    /** An allowance that is a span of time, so not one that ends with a working day. */
    static Allowance span(String text) throws Unexpected {
        String expected = "a span of time such as 90m, 4h (working time), 4h wall or 1 day (time on the clock)";
        Allowance allowance = read(text, expected);
        if (allowance instanceof Allowance.WorkingDays) {
            throw new Unexpected(expected + "; working days are no span");
        }
        return allowance;
    }

    private static Allowance read(String text, String expected) throws Unexpected {
        String line = text.replaceAll("\\s+", " ");
        Allowance allowance = matched(line);
        if (allowance == null) {
            throw new Unexpected(expected);
        }
        if (isOutOfRange(allowance)) {
            throw new Unexpected(expected + ", longer than nothing and no longer than five years");
        }
        return allowance;
    }

    private static @Nullable Allowance matched(String line) {
        Matcher days = DAYS.matcher(line);
        if (days.matches()) {
            int number = Integer.parseInt(days.group(1));
            return days.group(2) == null
                    ? new Allowance.Wall(Duration.ofDays(number))
                    : new Allowance.WorkingDays(number);
        }
        Matcher time = TIME.matcher(line);
        if (!time.matches()) {
            return null;
        }
        Duration span = Duration.ofHours(number(time.group(1)))
                .plusMinutes(number(time.group(2)))
                .plusSeconds(number(time.group(3)));
        return time.group(4) == null ? new Allowance.Working(span) : new Allowance.Wall(span);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static boolean isOutOfRange(Allowance allowance) {
        if (allowance instanceof Allowance.WorkingDays working) {
            return working.days() > MOST_DAYS;
        }
        Duration span = length(allowance);
        return span.isZero() || span.compareTo(Duration.ofDays(MOST_DAYS)) > 0;
    }

    /** The length of an allowance that is a span of time; zero for working days. */
    static Duration length(Allowance allowance) {
        if (allowance instanceof Allowance.Working working) {
            return working.time();
        }
        return allowance instanceof Allowance.Wall wall ? wall.time() : Duration.ZERO;
    }
}
