package slareport.job;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import slareport.guard.Guards;
import slareport.history.Revision;
import slareport.mailing.Correspondence;
import slareport.publish.Publication;
import slareport.publish.ReportFile;

/**
 * What one run is to do, checked as far as is possible without reading the exports.
 *
 * @param months what is reported, the month that the run is about first; more than one only in a revision
 * @param clock what the clock said when it settled the as-of; empty when the user gave it
 * @param revision who revises the months, and why; null for a run, which leaves final months alone
 * @param inputs stands for the inputs: the same inputs have the same one
 * @param fingerprint stands for the inputs and the guards to let pass
 * @param guards what would make the exports doubtful, and what of it is let pass
 * @param out the output folder, which need not exist yet
 * @param files what is published, in the order in which it is put in place
 * @param correspondence who is written to about it
 */
public record Night(
        List<YearMonth> months,
        Instant asOf,
        Optional<Instant> clock,
        @Nullable Revision revision,
        String inputs,
        String fingerprint,
        Exports exports,
        Guards guards,
        Review review,
        Path out,
        List<ReportFile> files,
        Correspondence correspondence) {
    public Night {
        months = List.copyOf(months);
        files = List.copyOf(files);
    }

    /** The month that the run is about. */
    public YearMonth month() {
        return months.get(0);
    }

    /** Version of the agreement that governs the month. */
    String agreementVersion() {
        return review.terms(month()).agreement().version();
    }

    Publication publication() {
        return new Publication(out, files);
    }
}
