package slareport.job;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import slareport.guard.Guards;
import slareport.publish.Publication;
import slareport.publish.ReportFile;

/**
 * What one run is to do, checked as far as is possible without reading the exports.
 *
 * @param clock what the clock said when it settled the as-of; empty when the user gave it
 * @param agreementVersion version of the agreement that governs the month
 * @param inputs stands for the inputs: the same inputs have the same one
 * @param fingerprint stands for the inputs and the guards to let pass
 * @param guards what would make the exports doubtful, and what of it is let pass
 * @param out the output folder, which need not exist yet
 * @param files what is published, in the order in which it is put in place
 */
public record Night(
        YearMonth month,
        Instant asOf,
        Optional<Instant> clock,
        String agreementVersion,
        String inputs,
        String fingerprint,
        Exports exports,
        Guards guards,
        Review review,
        Path out,
        List<ReportFile> files) {
    public Night {
        files = List.copyOf(files);
    }

    Publication publication() {
        return new Publication(out, files);
    }
}
