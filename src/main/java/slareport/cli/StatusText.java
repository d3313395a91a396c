package slareport.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import slareport.history.MonthState;
import slareport.ledger.Outcome;
import slareport.status.FileState;
import slareport.status.FileStatus;
import slareport.status.JobStatus;
import slareport.status.MailStatus;
import slareport.status.MonthStatus;
import slareport.status.ReviewStatus;
import slareport.status.RunStatus;

/** Tells people what the job has done lately. */
final class StatusText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private final List<String> lines = new ArrayList<>();
    private final ZoneId zone;

    private StatusText(ZoneId zone) {
        this.zone = zone;
    }

    /** The lines. */
    static List<String> of(JobStatus status) {
        StatusText text = new StatusText(status.timeZone());
        if (status.unread() != null) {
            text.lines.add("The ledger was not read: " + status.unread() + ".");
        } else if (status.runs().isEmpty()) {
            text.lines.add("Nothing was run yet over this database (sla.database, or the folder var beside sla.out).");
        }
        status.runs().forEach(text::addRun);
        text.addMonths(status.months());
        text.addMails(status.mails());
        text.addReview(status.review());
        return text.lines;
    }

    private void addRun(RunStatus run) {
        lines.add("#" + run.run() + " " + run.outcome().code() + ", started " + time(run.started()) + end(run));
        Instant asOf = run.asOf();
        if (run.month() != null && asOf != null) {
            add("month", run.month() + " as of " + time(asOf) + ", agreement " + run.agreementVersion());
        }
        if (run.outcome() == Outcome.PUBLISHED) {
            add("into", run.out());
            add("files", files(run.files()));
            if (run.exceptions() != null) {
                add("late", run.exceptions() + (run.exceptions() == 1 ? " lead" : " leads") + " in its exceptions");
            }
        }
        if (run.outcome() == Outcome.KEPT) {
            add("why", "the month is final, so that it stays as it was published");
        }
        run.letPass().forEach(doubt -> add("let pass", doubt.guard() + ": " + doubt.found()));
        run.messages().forEach(message -> add("why", message));
        lines.add("");
    }

    private String end(RunStatus run) {
        Instant ended = run.ended();
        if (ended != null) {
            // a run that died has the time when it was found dead
            return run.outcome() == Outcome.DIED
                    ? ", found dead " + time(ended)
                    : ", ended " + time(ended) + " after " + run.seconds() + " s";
        }
        return run.outcome() == Outcome.DIED ? "; the next run settles what it left" : "";
    }

    private static String files(List<FileStatus> files) {
        if (files.isEmpty()) {
            return "replaced by a later run, or too long ago to tell";
        }
        if (files.stream().allMatch(file -> file.state() == FileState.STANDS)) {
            return files.stream().map(FileStatus::name).collect(Collectors.joining(", ")) + ": as written";
        }
        List<String> parts = new ArrayList<>();
        for (FileState state : FileState.values()) {
            List<String> names = files.stream()
                    .filter(file -> file.state() == state)
                    .map(FileStatus::name)
                    .toList();
            if (!names.isEmpty()) {
                parts.add(
                        switch (state) {
                            case STANDS -> String.join(", ", names) + ": as written";
                            case REPLACED ->
                                names.size() + (names.size() == 1 ? " file" : " files") + " replaced by a later run";
                            case CHANGED -> String.join(", ", names) + ": CHANGED since";
                            case MISSING -> String.join(", ", names) + ": MISSING";
                        });
            }
        }
        return String.join("; ", parts);
    }

    private void addMonths(List<MonthStatus> months) {
        for (MonthStatus month : months) {
            String state = month.state() == MonthState.FINAL
                    ? "final"
                    : "provisional, final in reports as of " + time(month.finalFrom()) + " or later";
            String revision = month.revisedBy() == null
                    ? ""
                    : "; revision " + month.revision() + " by " + month.revisedBy() + ": " + month.revisedWhy();
            lines.add(month.month() + " " + state + "; as of " + time(month.asOf()) + revision);
        }
        if (!months.isEmpty()) {
            lines.add("");
        }
    }

    private void addMails(List<MailStatus> mails) {
        lines.addAll(new MailStatusText(this::time).lines(mails));
        if (!mails.isEmpty()) {
            lines.add("");
        }
    }

    private void addReview(@Nullable ReviewStatus review) {
        if (review == null) {
            return;
        }
        if (review.dueSince() != null) {
            lines.add("A deep review of the targets is due since " + review.dueSince() + ".");
        }
        lines.add("The next deep review of the targets is on " + review.next() + " (every " + review.everyMonths()
                + (review.everyMonths() == 1 ? " month" : " months") + " since " + review.inForceSince() + ").");
    }

    private void add(String what, String text) {
        lines.add("    " + what + " ".repeat(Math.max(1, 10 - what.length())) + text);
    }

    private String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }
}
