package slareport.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import slareport.failure.UserError;
import slareport.publish.PublishedFile;

/** Looks into the ledger for what was published, before anything is started that a run needs. */
public final class PublishedRuns {
    /** While a run counts as running, it is dead and there is something to settle, so that no run is to be found. */
    private static final String RUN = "select run_id, finished from run where report_month = ? and as_of = ?"
            + " and fingerprint = ? and out_folder = ? and outcome = ?"
            + " and exists (select 1 from edition where edition.run_id = run.run_id and standing"
            + " and edition.report_month = run.report_month)"
            // what was published since, it may not know of
            + " and not exists (select 1 from edition later where later.run_id > run.run_id and later.published is not null)"
            + " and not exists (select 1 from run other where other.outcome = ?) order by run_id desc";

    private static final String FILES = "select file_name, sha256 from published_file where run_id = ?";

    private PublishedRuns() {}

    /**
     * The published run over these inputs whose figures are those that the ledger holds; empty when there is none, and
     * when the ledger's file cannot be read, which the run that follows will tell.
     *
     * @throws UserError when another run holds the lock, or when a database server cannot be worked with
     */
    public static Optional<PublishedRun> find(
            LedgerAddress address, YearMonth month, Instant asOf, String fingerprint, String out) {
        return LedgerGlance.at(address, Optional.empty(), ledger -> find(ledger, month, asOf, fingerprint, out));
    }

    private static Optional<PublishedRun> find(
            Connection ledger, YearMonth month, Instant asOf, String fingerprint, String out) throws SQLException {
        try (PreparedStatement query = ledger.prepareStatement(RUN)) {
            query.setString(1, month.toString());
            query.setObject(2, SqlTime.of(asOf));
            query.setString(3, fingerprint);
            query.setString(4, out);
            query.setString(5, Outcome.PUBLISHED.code());
            query.setString(6, Outcome.RUNNING.code());
            try (ResultSet run = query.executeQuery()) {
                if (!run.next()) {
                    return Optional.empty();
                }
                List<PublishedFile> files = files(ledger, run.getLong(1));
                OffsetDateTime finished = run.getObject(2, OffsetDateTime.class);
                // a run whose place another one has taken has none left
                return files.isEmpty() || finished == null
                        ? Optional.empty()
                        : Optional.of(new PublishedRun(finished.toInstant(), files));
            }
        }
    }

    private static List<PublishedFile> files(Connection ledger, long run) throws SQLException {
        List<PublishedFile> files = new ArrayList<>();
        try (PreparedStatement query = ledger.prepareStatement(FILES)) {
            query.setLong(1, run);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    files.add(new PublishedFile(rows.getString(1), rows.getString(2)));
                }
            }
        }
        return files;
    }
}
