package slareport.workbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.Commitment;
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

/** What all sheets of one workbook share: the report, the words of its language and the looks. */
final class Edition {
    private final Report report;
    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final Texts texts;
    private final Units units;
    private final StageWords stages;
    private final CommitmentWords commitments;
    private final Figures figures;
    private final @Nullable Figures lastMonth;

    Edition(Report report, XSSFWorkbook workbook) {
        this.report = report;
        this.workbook = workbook;
        this.styles = new Styles(workbook);
        this.texts = Texts.of(agreement());
        this.units = new Units(texts, agreement().currency());
        this.stages = new StageWords(agreement());
        this.commitments = new CommitmentWords(texts, stages, units);
        this.figures = new Figures(review().figures());
        this.lastMonth = report.earlier().stream()
                .filter(earlier -> earlier.month().equals(review().month().minusMonths(1)))
                .findFirst()
                .map(earlier -> new Figures(earlier.figures()))
                .orElse(null);
    }

    Report report() {
        return report;
    }

    MonthReview review() {
        return report.review();
    }

    Agreement agreement() {
        return report.review().agreement();
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    Styles styles() {
        return styles;
    }

    Texts texts() {
        return texts;
    }

    Units units() {
        return units;
    }

    StageWords stages() {
        return stages;
    }

    CommitmentWords commitments() {
        return commitments;
    }

    /** The figures of the month. */
    Figures figures() {
        return figures;
    }

    /** The months before and the month itself, oldest first. */
    List<MonthReview> months() {
        return Stream.concat(report.earlier().stream(), Stream.of(review())).toList();
    }

    /** All sheets but the first one, in their order. */
    List<SheetName> sheets() {
        return Stream.of(SheetName.values())
                .filter(name -> name != SheetName.SUMMARY && (name != SheetName.PLAN || report.goal() != null))
                .toList();
    }

    /** The figures of the month before, null when they are not known. */
    @Nullable Figures lastMonth() {
        return lastMonth;
    }

    String say(String key, Object... gaps) {
        return texts.say(key, gaps);
    }

    /** The words above a chart. */
    Charts.Title chartTitle(String key, Object... gaps) {
        String title = say(key, gaps);
        return new Charts.Title(title, say("chart.description", title), texts.locale());
    }

    /** The as-of instant on the clock of the agreement's zone. */
    ZonedDateTime asOf() {
        return review().asOf().atZone(agreement().zone());
    }

    /** Whether the month is over, and whether it may still change, in words. */
    String state() {
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
    LocalDate finalDay(MonthEdition month) {
        return month.finalFrom().atZone(agreement().zone()).toLocalDate();
    }

    /** The month shortly, with a mark when it is provisional or was revised. */
    String shortMonth(YearMonth month) {
        String mark = edition(month)
                .map(edition -> edition.state() == MonthState.PROVISIONAL ? " *" : edition.isRevised() ? " ↻" : "")
                .orElse("");
        return texts.shortMonth(month) + mark;
    }

    /** What the marks behind months mean; empty when none has one. */
    Optional<String> marks() {
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
    String subtitle() {
        return String.join(
                "  ·  ",
                agreement().company(),
                texts.capitalised(texts.month(review().month())),
                state(),
                say("as.of", texts.moment(asOf())));
    }

    /** A scope value as people read it. */
    String scopeValue(Scope scope, String value) {
        if (value.equals(Scope.NONE)) {
            return say("scope.none");
        }
        return scope == Scope.OWNER ? report.ownerNames().getOrDefault(value, value) : value;
    }

    /** The name of a scope, as in source. */
    String scope(Scope scope) {
        return say("scope." + scope.code());
    }

    /** The word for a status. */
    String status(Status status) {
        return say("status." + status.code());
    }

    /** The sign and word for how a commitment stands. */
    String status(Standing standing) {
        return standing.isMaturing()
                ? Theme.MATURING + " " + say("status.maturing")
                : Theme.symbol(standing.status()) + " " + status(standing.status());
    }

    /** That a figure of the month is still to grow, and until when; empty when it is not. */
    String maturing(@Nullable Figure figure) {
        if (figure == null || !review().isMaturing(figure)) {
            return "";
        }
        CohortMaturity maturity = review().maturity(figure.stageFrom(), figure.stageTo());
        LocalDate day = maturity == null ? null : maturityDay(maturity);
        return day == null ? say("note.maturing.unknown") : say("note.maturing", texts.day(day));
    }

    /** The first day whose report finds a cohort mature, null when that is not known. */
    @Nullable LocalDate maturityDay(CohortMaturity maturity) {
        if (maturity.matureFrom() == null) {
            return null;
        }
        ZonedDateTime from = maturity.matureFrom().atZone(agreement().zone());
        LocalDate day = from.toLocalDate();
        boolean isItsStart = day.atStartOfDay(agreement().zone()).isEqual(from);
        return isItsStart ? day : day.plusDays(1);
    }

    /** Why there is no value. */
    String reason(NoData noData) {
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
    Optional<Commitment> commitment(String id) {
        return agreement().commitments().stream()
                .filter(commitment -> commitment.id().equals(id))
                .findFirst();
    }

    /** The unit of a figure, or of a commitment's target when there is no figure. */
    String unit(@Nullable Figure figure, Commitment commitment) {
        return figure == null ? units.of(commitment.measure()) : figure.unit();
    }

    /** The file that a doubt is about, or the name of what is in several. */
    String place(Doubt doubt) {
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
    String whyNoTargets() {
        return agreement().commitments().isEmpty()
                ? say("summary.no.commitments")
                : say("summary.not.agreed", texts().month(agreement().effectiveFrom()));
    }
}
