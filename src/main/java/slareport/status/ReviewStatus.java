package slareport.status;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import slareport.targets.DeepReview;

/**
 * When the targets are to be reviewed in depth.
 *
 * @param inForceSince first month of the version that is in force
 * @param everyMonths time between two reviews
 * @param dueSince the last date that has come without a newer version; null while the first is still ahead
 * @param next the next date after today
 */
public record ReviewStatus(
        YearMonth inForceSince, long everyMonths, @Nullable LocalDate dueSince, LocalDate next) {
    static @Nullable ReviewStatus of(@Nullable DeepReview review) {
        return review == null
                ? null
                : new ReviewStatus(
                        review.inForceSince(), review.every().toTotalMonths(), review.due(), review.coming());
    }
}
