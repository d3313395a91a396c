package slareport.words;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.Commitment;
import slareport.agreement.Language;
import slareport.facts.Entity;
import slareport.guard.Doubt;
import slareport.measure.MonthReview;
import slareport.measure.Scope;
import slareport.measure.Status;
import slareport.report.Report;

/** A report in the words of one language: what its sheets and mails say about it. */
public class ReportWords {
    private final Report report;
    private final Texts texts;
    private final Units units;
    private final StageWords stages;
    private final CommitmentWords commitments;
    private final Figures figures;
    private final @Nullable Figures lastMonth;

    /** The report in the language of its agreement. */
    public ReportWords(Report report) {
        this(report, report.review().agreement().language());
    }

    /** The report in a language; numbers and dates as in the country of the agreement. */
    public ReportWords(Report report, Language language) {
        this.report = report;
        this.texts = Texts.of(report.review().agreement(), language);
        this.units = new Units(texts, report.review().agreement().currency());
        this.stages = new StageWords(report.review().agreement());
        this.commitments = new CommitmentWords(texts, stages, units);
        this.figures = new Figures(report.review().figures());
        this.lastMonth = report.earlier().stream()
                .filter(earlier ->
                        earlier.month().equals(report.review().month().minusMonths(1)))
                .findFirst()
                .map(earlier -> new Figures(earlier.figures()))
                .orElse(null);
    }

    public Report report() {
        return report;
    }

    public MonthReview review() {
        return report.review();
    }

    public Agreement agreement() {
        return report.review().agreement();
    }

    public Texts texts() {
        return texts;
    }

    public Units units() {
        return units;
    }

    public StageWords stages() {
        return stages;
    }

    public CommitmentWords commitments() {
        return commitments;
    }

    /** The figures of the month. */
    public Figures figures() {
        return figures;
    }

    /** The months before and the month itself, oldest first. */
    public List<MonthReview> months() {
        return Stream.concat(report.earlier().stream(), Stream.of(review())).toList();
    }

    /** The figures of the month before, null when they are not known. */
    public @Nullable Figures lastMonth() {
        return lastMonth;
    }

    public String say(String key, Object... gaps) {
        return texts.say(key, gaps);
    }

    /** The as-of instant on the clock of the agreement's zone. */
    public ZonedDateTime asOf() {
        return review().asOf().atZone(agreement().zone());
    }

    /** A scope value as people read it. */
    public String scopeValue(Scope scope, String value) {
        if (value.equals(Scope.NONE)) {
            return say("scope.none");
        }
        return scope == Scope.OWNER ? owner(value) : value;
    }

    /** A person's name, the key where nobody knows it. */
    public String owner(String key) {
        return report.ownerNames().getOrDefault(key, key);
    }

    /** A commitment of the month's agreement in a few words; its id where the agreement has none like it. */
    public String shortly(String commitment) {
        return commitment(commitment).map(commitments::shortly).orElse(commitment);
    }

    /** The name of a scope, as in source. */
    public String scope(Scope scope) {
        return say("scope." + scope.code());
    }

    /** The word for a status. */
    public String status(Status status) {
        return say("status." + status.code());
    }

    /** The sign and word for how a commitment stands. */
    public String status(Standing standing) {
        return standing.isMaturing()
                ? Palette.MATURING + " " + say("status.maturing")
                : Palette.symbol(standing.status()) + " " + status(standing.status());
    }

    /** A commitment of the month's agreement by its id. */
    public Optional<Commitment> commitment(String id) {
        return agreement().commitments().stream()
                .filter(commitment -> commitment.id().equals(id))
                .findFirst();
    }

    /** The file that a doubt is about, or the name of what is in several. */
    public String place(Doubt doubt) {
        return Arrays.stream(Entity.values())
                .filter(entity -> entity.code().equals(doubt.place()))
                .findFirst()
                .map(entity -> say("entity." + entity.code()))
                .orElse(doubt.place());
    }

    /** Why the month has no commitments to be held against. */
    public String whyNoTargets() {
        return agreement().commitments().isEmpty()
                ? say("summary.no.commitments")
                : say("summary.not.agreed", texts().month(agreement().effectiveFrom()));
    }
}
