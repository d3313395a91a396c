package slareport.cli;

import java.time.Period;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import slareport.failure.UserError;

/**
 * The settings under {@code sla.retention}, as they are written; null where nothing was set.
 *
 * @param leads how long lead ids are kept after the as-of of their report, such as {@code 400 days}
 */
record RetentionSettings(@Nullable String leads) {
    private static final Period USUAL = Period.ofDays(400);
    private static final Pattern FORM = Pattern.compile("(\\d{1,5})\\s*(d|days?|months?)");

    /**
     * How long lead ids are kept.
     *
     * @throws UserError when it is written in no known form
     */
    Period keepLeads() {
        if (leads == null) {
            return USUAL;
        }
        Matcher written = FORM.matcher(leads.strip().toLowerCase(Locale.ROOT));
        int count = written.matches() ? Integer.parseInt(written.group(1)) : 0;
        if (count == 0) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "sla.retention.leads is \"" + leads + "\"; expected a time such as 400 days, 400d or 13 months.");
        }
        return written.group(2).startsWith("m") ? Period.ofMonths(count) : Period.ofDays(count);
    }
}
