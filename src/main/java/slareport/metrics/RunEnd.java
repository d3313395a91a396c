package slareport.metrics;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import slareport.report.Report;

/**
 * How a run ended, as far as somebody watches over it.
 *
 * @param at when it ended
 * @param took from its start to its end
 * @param exitCode of the process
 * @param mailsWaiting mails that are composed and not delivered yet, null when the run did not look
 * @param report the report of the run's own month, null when the run published none
 */
public record RunEnd(
        Instant at,
        Duration took,
        int exitCode,
        @Nullable Integer mailsWaiting,
        @Nullable Report report) {
    private static final int PUBLISHED = 0;
    private static final int PUBLISHED_NOT_DELIVERED = 5;

    /** Whether the report is up to date now, whatever became of its mails. */
    boolean leftTheReportUpToDate() {
        return exitCode == PUBLISHED || exitCode == PUBLISHED_NOT_DELIVERED;
    }

    /** Whether nothing of what runs before it told holds any longer: all of that is told anew. */
    boolean tellsAll() {
        return leftTheReportUpToDate() && report != null && mailsWaiting != null;
    }
}
