package slareport.targets;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.Agreements;

/**
 * When the targets are to be reviewed in depth. A version that comes into force is what such a review leads to, so the
 * dates are counted from the start of the version that is in force.
 *
 * @param inForceSince first month of that version
 * @param every time between two reviews, in months
 * @param due the last date that has come without a newer version; null while the first is still ahead
 * @param coming the next date after today
 */
public record DeepReview(
        YearMonth inForceSince, Period every, @Nullable LocalDate due, LocalDate coming) {

    /**
     * The reviews as they stand on a day.
     *
     * @param today local date of the as-of instant
     * @return null when no version is in force yet, or when it does not say how often targets are reviewed
     */
    public static @Nullable DeepReview on(LocalDate today, Agreements agreements) {
        YearMonth now = YearMonth.from(today);
        Agreement inForce = agreements.governing(now);
        Period every = inForce.reviewEvery();
        if (every == null || !agreements.isAgreed(now)) {
            return null;
        }
        YearMonth since = inForce.effectiveFrom();
        long months = every.toTotalMonths();
        // all dates are the first of a month, so that one has come as soon as its month has begun
        long past = since.until(now, ChronoUnit.MONTHS) / months;
        return new DeepReview(
                since,
                every,
                past == 0 ? null : since.plusMonths(past * months).atDay(1),
                since.plusMonths((past + 1) * months).atDay(1));
    }

    /** Whether a date has come, today included, and no newer version since. */
    public boolean isDue() {
        return due != null;
    }
}
