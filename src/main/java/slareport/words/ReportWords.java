package slareport.words;

import java.time.LocalDate;
import java.time.YearMonth;
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
import slareport.history.History;
import slareport.history.MonthEdition;
import slareport.history.MonthState;
import slareport.measure.CohortMaturity;
import slareport.measure.Figure;
import slareport.measure.MonthReview;
import slareport.measure.NoData;
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

    /** Whether the month is over, and whether it may still change, in words. */
    public String state() {
        if (review().running()) {
            return say("month.running");
        }
        MonthEdition own = history().map(History::edition).orElse(null);
        if (own == null) {
            return say("month.closed");
        }
        if (own.state() == MonthState.PROVISIONAL) {
            return say("month.provisional", texts.day(finalDay(own)));
        }
        return own.isRevised() ? say("month.revised", own.number()) : say("month.final");
    }

    /** The day on which the report of the start of the day is the final one. */
    public LocalDate finalDay(MonthEdition month) {
        return month.finalFrom().atZone(agreement().zone()).toLocalDate();
    }

    /** The month shortly, with a mark when it is provisional or was revised. */
    public String shortMonth(YearMonth month) {
        String mark = edition(month)
                .map(edition -> edition.state() == MonthState.PROVISIONAL ? " *" : edition.isRevised() ? " ↻" : "")
                .orElse("");
        return texts.shortMonth(month) + mark;
    }

    /** What the marks behind months mean; empty when none has one. */
    public Optional<String> marks() {
        return history()
                .filter(history -> Stream.concat(history.earlier().stream(), Stream.of(history.edition()))
                        .anyMatch(edition -> edition.state() == MonthState.PROVISIONAL || edition.isRevised()))
                .map(history -> say("trend.marks"));
    }

    private Optional<MonthEdition> edition(YearMonth month) {
        return history().flatMap(history -> history.of(month));
    }

    private Optional<History> history() {
        return Optional.ofNullable(report.history());
    }

    /** Company, month, state and as-of in one line. */
    public String subtitle() {
        return String.join(
                "  ·  ",
                agreement().company(),
                texts.capitalised(texts.month(review().month())),
                state(),
                say("as.of", texts.moment(asOf())));
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

    /** That a figure of the month is still to grow, and until when; empty when it is not. */
    public String maturing(@Nullable Figure figure) {
        if (figure == null || !review().isMaturing(figure)) {
            return "";
        }
        CohortMaturity maturity = review().maturity(figure.stageFrom(), figure.stageTo());
        LocalDate day = maturity == null ? null : maturityDay(maturity);
        return day == null ? say("note.maturing.unknown") : say("note.maturing", texts.day(day));
    }

    /** The first day whose report finds a cohort mature, null when that is not known. */
    public @Nullable LocalDate maturityDay(CohortMaturity maturity) {
        if (maturity.matureFrom() == null) {
            return null;
        }
        ZonedDateTime from = maturity.matureFrom().atZone(agreement().zone());
        LocalDate day = from.toLocalDate();
        boolean isItsStart = day.atStartOfDay(agreement().zone()).isEqual(from);
        return isItsStart ? day : day.plusDays(1);
    }

    /** Why there is no value. */
    public String reason(NoData noData) {
        return switch (noData.reason()) {
            case EXPORT_MISSING -> say("nodata.export_missing", entity(noData));
            case COLUMN_MISSING -> say("nodata.column_missing", entity(noData), String.valueOf(noData.column()));
            case NOTHING_COUNTED -> say("nodata.nothing_counted");
            case MEDIAN_NOT_REACHED -> say("nodata.median_not_reached");
            case NO_ATTEMPTS_AGREED -> say("nodata.no_attempts_agreed");
            case NOTHING_ELAPSED -> say("nodata.nothing_elapsed");
            case BEFORE_EXPORTS -> say("nodata.before_exports");
            case NOT_WATCHED -> say("nodata.not_watched");
            case STILL_MATURING -> say("nodata.still_maturing");
        };
    }

    /** A commitment of the month's agreement by its id. */
    public Optional<Commitment> commitment(String id) {
        return agreement().commitments().stream()
                .filter(commitment -> commitment.id().equals(id))
                .findFirst();
    }

    /** The unit of a figure, or of a commitment's target when there is no figure. */
    public String unit(@Nullable Figure figure, Commitment commitment) {
        return figure == null ? units.of(commitment.measure()) : figure.unit();
    }

    /** The file that a doubt is about, or the name of what is in several. */
    public String place(Doubt doubt) {
        return Arrays.stream(Entity.values())
                .filter(entity -> entity.code().equals(doubt.place()))
                .findFirst()
                .map(entity -> say("entity." + entity.code()))
                .orElse(doubt.place());
    }

    private String entity(NoData noData) {
        return noData.entity() == null ? "" : say("entity." + noData.entity().code());
    }

    /** Why the month has no commitments to be held against. */
    public String whyNoTargets() {
        return agreement().commitments().isEmpty()
                ? say("summary.no.commitments")
                : say("summary.not.agreed", texts().month(agreement().effectiveFrom()));
    }
}
