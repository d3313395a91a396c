package slareport.check;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.crm.EntityReading;
import slareport.crm.ExportPart;
import slareport.crm.FileProfile;
import slareport.crm.InputFile;
import slareport.crm.RejectLog;
import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.facts.Reconciliation;
import slareport.facts.RejectedRow;
import slareport.failure.UserError;
import slareport.guard.Doubt;
import slareport.guard.Guard;
import slareport.guard.Guards;
import slareport.job.Exports;
import slareport.job.Scrutiny;
import slareport.measure.Figure;
import slareport.measure.MonthReview;
import slareport.measure.NoData;
import slareport.measure.Scope;
import slareport.report.Report;

/** Reads everything as a run does, publishes nothing, and goes on where a run would stop. */
public final class ExportCheck {
    private static final int FIRST_LINES = 3;

    private final Exports exports;
    private final Guards guards;
    private final Scrutiny scrutiny;
    private final BiFunction<CrmFacts, List<RejectedRow>, Report> review;
    private final Set<String> refusals = new LinkedHashSet<>();
    /** The words for what could not be read to its end. */
    private final Set<String> unread = new HashSet<>();

    /**
     * @param guards those of {@code exports}, which let everything pass
     * @param scrutiny looks at the exports as a whole, with the same guards
     * @param review makes the report of the month to look at
     */
    public ExportCheck(
            Exports exports, Guards guards, Scrutiny scrutiny, BiFunction<CrmFacts, List<RejectedRow>, Report> review) {
        this.exports = exports;
        this.guards = guards;
        this.scrutiny = scrutiny;
        this.review = review;
    }

    /** What was found. */
    public CheckResult look(YearMonth month, Instant asOf) {
        CrmFacts facts = exports.emptyFacts();
        RejectLog rejects = new RejectLog();
        goOn(scrutiny::beforeReading);
        for (Entity entity : exports.entities()) {
            int before = refusals.size();
            goOn(() -> read(entity, facts, rejects));
            if (refusals.size() > before) {
                unread.add(entity.code());
            }
        }
        goOn(() -> scrutiny.afterReading(facts.files()));
        Report report = review.apply(facts, rejects.rows());
        List<FileFinding> files = new ArrayList<>();
        for (InputFile input : exports.files()) {
            FileProfile profile = profile(input);
            if (profile != null) {
                files.add(new FileFinding(
                        profile, rowsOf(input, report.reconciliations()), rejectsOf(input, rejects.rows())));
            }
        }
        guards.letPass().stream()
                .filter(doubt -> !isAboutUnread(doubt))
                .forEach(doubt -> refusals.add(doubt.refusal()));
        return new CheckResult(
                month, asOf, files, exports.notRead(), commitments(report.review()), List.copyOf(refusals), null);
    }

    /** Of an export that could not be read to its end nobody knows how many rows it has. */
    private boolean isAboutUnread(Doubt doubt) {
        return doubt.guard() == Guard.ROWS && unread.contains(doubt.place());
    }

    private void read(Entity entity, CrmFacts facts, RejectLog rejects) {
        try (EntityReading reading = exports.open(entity, facts, rejects)) {
            for (ExportPart part = reading.next(); part != null; part = reading.next()) {
                part.keep();
            }
        }
    }

    private void goOn(Runnable part) {
        try {
            part.run();
        } catch (UserError e) {
            refuse(e);
        }
    }

    /** What is wrong with the inputs; anything else ends the check, as it would a run. */
    private void refuse(UserError error) {
        if (error.kind() != UserError.Kind.INPUTS) {
            throw error;
        }
        refusals.addAll(error.sentences());
    }

    private @Nullable FileProfile profile(InputFile input) {
        try {
            return exports.profile(input).withoutFreeWords();
        } catch (UserError e) {
            refuse(e);
            return null;
        }
    }

    private static @Nullable Reconciliation rowsOf(InputFile input, List<Reconciliation> files) {
        return files.stream()
                .filter(file -> file.entity() == input.entity() && file.file().equals(input.name()))
                .findFirst()
                .orElse(null);
    }

    private static List<RejectFinding> rejectsOf(InputFile input, List<RejectedRow> rejects) {
        Map<String, List<RejectedRow>> byCause = new LinkedHashMap<>();
        for (RejectedRow row : rejects) {
            if (row.entity() == input.entity() && row.file().equals(input.name())) {
                byCause.computeIfAbsent(row.reason() + " " + row.column(), unused -> new ArrayList<>())
                        .add(row);
            }
        }
        return byCause.values().stream()
                .map(rows -> new RejectFinding(
                        rows.get(0).reason().code(),
                        rows.get(0).column(),
                        rows.size(),
                        rows.stream().limit(FIRST_LINES).map(RejectedRow::line).toList()))
                .toList();
    }

    private static List<CommitmentFinding> commitments(MonthReview review) {
        List<CommitmentFinding> findings = new ArrayList<>();
        for (Commitment commitment : review.agreement().commitments()) {
            findings.add(new CommitmentFinding(
                    commitment.id(),
                    commitment.by().name().toLowerCase(Locale.ROOT),
                    commitment.measure().code(),
                    missing(commitment, review)));
        }
        return findings;
    }

    private static @Nullable String missing(Commitment commitment, MonthReview review) {
        for (Figure figure : review.figures()) {
            NoData reason = figure.noData();
            boolean isOwn = figure.commitment().equals(commitment.id())
                    && figure.measure() == commitment.measure()
                    && figure.scope() == Scope.TOTAL;
            if (isOwn && reason != null && reason.entity() != null) {
                return reason.entity().code() + (reason.column() == null ? "" : "." + reason.column());
            }
        }
        return null;
    }
}
