package slareport.cli;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import slareport.failure.UserError;

/** The months that a revision is about, newest first. */
final class MonthRange {
    private static final String TO = "..";

    private MonthRange() {}

    /**
     * The months of a text such as {@code 2026-09} or {@code 2025-11..2026-09}.
     *
     * @throws UserError when it is missing or none
     */
    static List<YearMonth> of(@Nullable String written) {
        if (written == null || written.isBlank()) {
            throw new UserError(
                    UserError.Kind.USAGE, "Missing --month <yyyy-MM>; say which final month is to be published again.");
        }
        int to = written.indexOf(TO);
        try {
            YearMonth first = YearMonth.parse(to < 0 ? written : written.substring(0, to));
            YearMonth last = to < 0 ? first : YearMonth.parse(written.substring(to + TO.length()));
            if (!first.isAfter(last)) {
                return Stream.iterate(last, month -> month.minusMonths(1))
                        .limit(first.until(last, ChronoUnit.MONTHS) + 1)
                        .toList();
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw new UserError(
                UserError.Kind.USAGE,
                "The month '" + written + "' (--month) is neither one, as in 2026-10, nor a range from an earlier to a"
                        + " later one, as in 2026-08..2026-10.");
    }
}
