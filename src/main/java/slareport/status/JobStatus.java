package slareport.status;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreements;
import slareport.ledger.LedgerLook;
import slareport.ledger.Outcome;
import slareport.ledger.PastRun;
import slareport.publish.PublishedFile;
import slareport.targets.DeepReview;

/**
 * What the job has done lately and what is coming.
 *
 * @param lookedAt when this was found out
 * @param timeZone the agreement's, in which people are told the times; UTC without an agreement
 * @param unread half a sentence on why the ledger could not be read, null when it could
 * @param runs the last ones, newest first
 * @param months the published months that stand, newest first
 * @param mails those that wait, then the last ones that do not, newest first each
 * @param review when the targets are to be reviewed; null without an agreement, and when it does not say how often
 */
public record JobStatus(
        Instant lookedAt,
        ZoneId timeZone,
        @Nullable String unread,
        List<RunStatus> runs,
        List<MonthStatus> months,
        List<MailStatus> mails,
        @Nullable ReviewStatus review) {
    public JobStatus {
        runs = List.copyOf(runs);
        months = List.copyOf(months);
        mails = List.copyOf(mails);
    }

    /** Puts together what the ledger, the output folders and the agreement say; the agreement may be missing. */
    public static JobStatus of(LedgerLook ledger, @Nullable Agreements agreements, Instant now) {
        ZoneId zone = agreements == null ? ZoneOffset.UTC : zone(agreements, now);
        return new JobStatus(
                now,
                zone,
                ledger.unread(),
                runs(ledger.runs()),
                ledger.months().stream().map(MonthStatus::of).toList(),
                ledger.mails().stream().map(MailStatus::of).toList(),
                agreements == null
                        ? null
                        : ReviewStatus.of(DeepReview.on(now.atZone(zone).toLocalDate(), agreements)));
    }

    private static ZoneId zone(Agreements agreements, Instant now) {
        return agreements.governing(YearMonth.from(now.atZone(ZoneOffset.UTC))).zone();
    }

    private static List<RunStatus> runs(List<PastRun> newestFirst) {
        Set<String> replaced = new HashSet<>();
        List<RunStatus> runs = new ArrayList<>();
        for (PastRun run : newestFirst) {
            List<FileStatus> files = new ArrayList<>();
            for (PublishedFile file : run.outcome() == Outcome.PUBLISHED ? run.files() : List.<PublishedFile>of()) {
                boolean isNewest = replaced.add(run.out() + "\n" + file.name());
                files.add(new FileStatus(
                        file.name(), isNewest ? FileState.of(file, folder(run.out())) : FileState.REPLACED));
            }
            runs.add(RunStatus.of(run, files));
        }
        return runs;
    }

    /** A shared ledger may know folders of another system. */
    private static Path folder(String out) {
        try {
            return Path.of(out);
        } catch (InvalidPathException e) {
            return Path.of("");
        }
    }
}
