package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static slareport.workbook.ReadBack.number;
import static slareport.workbook.ReadBack.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slareport.agreement.Language;
import slareport.agreement.MeasureCode;
import slareport.goal.GoalPlan;
import slareport.measure.Figure;
import slareport.measure.MonthReview;
import slareport.measure.Scope;
import slareport.report.Report;

/** The sheets of the funnel, of sources and of sales against the figures. */
class SalesInWorkbookTest {
    private static final List<String> SOURCES = List.of("google ads", "webinar", "referido", "feria", Scope.NONE, "");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySource_hasWhatItBroughtAndWhatItCost(Language language) {
        Report report = new MadeUpReport().in(language).make();
        ReadBack book = ReadBack.of(report);
        String head = book.texts().capitalised(book.texts().say("scope.source"));
        int results = book.row(SheetName.SOURCES, head).getRowNum() + 1;
        int costs = book.row(SheetName.SOURCES, head, results).getRowNum() + 1;

        for (String source : SOURCES) {
            Row result = book.row(SheetName.SOURCES, name(book, source), results);
            assertThat(numbers(result, 2, 10))
                    .containsExactly(
                            value(report, MeasureCode.VISITS, "", source),
                            value(report, MeasureCode.ENTRIES, "lead", source),
                            value(report, MeasureCode.ENTRIES, "mql", source),
                            value(report, MeasureCode.FIT, "mql", source),
                            value(report, MeasureCode.ACCEPTANCE, "mql", source),
                            value(report, MeasureCode.ENTRIES, "customer", source),
                            value(report, MeasureCode.REVENUE, "", source),
                            number(figure(report, MeasureCode.COST_PER, "lead", source)
                                    .numerator()),
                            value(report, MeasureCode.RETURN_ON_SPEND, "", source));
            Row cost = book.row(SheetName.SOURCES, name(book, source), costs);
            assertThat(numbers(cost, 2, 4))
                    .containsExactly(
                            value(report, MeasureCode.COST_PER, "lead", source),
                            value(report, MeasureCode.COST_PER, "mql", source),
                            value(report, MeasureCode.COST_PER, "customer", source));
        }
    }

    @Test
    void spendOfWhatBroughtNoLead_isThatOfTheReturn() {
        Report report = new MadeUpReport().make();
        Edition edition = new Edition(report, Language.EN, new XSSFWorkbook());
        Figure campaign = MadeUpReport.figure(
                MadeUpReport.MONTH,
                MeasureCode.RETURN_ON_SPEND,
                "",
                "",
                Scope.CAMPAIGN,
                "spring",
                new BigDecimal("-700"),
                new BigDecimal("700"),
                "ratio",
                "");

        assertThat(new Spend(edition).of(Scope.CAMPAIGN, "spring")).isNull();
        Figure spend = new Spend(new Edition(withFigure(report, campaign), Language.EN, new XSSFWorkbook()))
                .of(Scope.CAMPAIGN, "spring");
        assertThat(spend.value()).isEqualByComparingTo("700");
        assertThat(spend.unit()).isEqualTo(MadeUpReport.CURRENCY);
    }

    /** The report with one more figure, which stands in for what it had. */
    static Report withFigure(Report report, Figure figure) {
        MonthReview review = report.review();
        List<Figure> figures = new ArrayList<>(review.figures());
        figures.add(figure);
        return new Report(
                new MonthReview(
                        review.month(),
                        review.asOf(),
                        review.agreement(),
                        review.agreed(),
                        review.running(),
                        figures,
                        review.exceptions(),
                        review.responseTimes(),
                        review.maturities(),
                        review.details(),
                        review.elapsed()),
                report.earlier(),
                report.goal(),
                report.targets(),
                report.holdings(),
                report.reconciliations(),
                report.rejects(),
                report.flaws(),
                report.ownerNames());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void bySource_theFunnelHasEveryStageAndConversion(Language language) {
        Report report = new MadeUpReport().in(language).make();
        ReadBack book = ReadBack.of(report);
        String head = book.texts().capitalised(book.texts().say("scope.source"));
        int from = book.row(SheetName.FUNNEL, head).getRowNum() + 1;

        for (String source : SOURCES) {
            Row row = book.row(SheetName.FUNNEL, name(book, source), from);
            List<@Nullable Double> expected = new ArrayList<>();
            for (String stage : List.of("visit", "subscriber", "lead", "mql", "sql", "opportunity", "customer")) {
                expected.add(value(report, MeasureCode.ENTRIES, stage, source));
            }
            expected.add(value(report, MeasureCode.CONVERSION_COHORT, "lead", "mql", source));
            expected.add(value(report, MeasureCode.CONVERSION_COHORT, "mql", "sql", source));
            expected.add(value(report, MeasureCode.CONVERSION_COHORT, "lead", "customer", source));
            expected.add(value(report, MeasureCode.FIT, "mql", source));
            expected.add(value(report, MeasureCode.ACCEPTANCE, "mql", source));
            assertThat(numbers(row, 2, 13)).containsExactlyElementsOf(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void funnel_hasIntervalsMaturityAndMedianDays(Language language) {
        Report report = new MadeUpReport().in(language).withYoungLeads().make();
        ReadBack book = ReadBack.of(report);
        Figure cohort = report.review().figures().stream()
                .filter(figure -> figure.measure() == MeasureCode.CONVERSION_COHORT
                        && figure.stageFrom().equals("mql")
                        && figure.stageTo().equals("sql")
                        && figure.scope() == Scope.TOTAL
                        && figure.commitment().isEmpty())
                .findFirst()
                .orElseThrow();

        Row sql = book.row(SheetName.FUNNEL, "Lead calificado por ventas (SQL)");

        assertThat(numbers(sql, 6, 8))
                .containsExactly(number(cohort.low()), number(cohort.high()), number(cohort.denominator()));
        // mature in the middle of the 14th, so the report of the 15th finds them so
        assertThat(sql.getCell(9).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2027-01-15");
        // half of 777 600 s are four and a half days
        assertThat(number(sql, 10)).isEqualTo(4.5);
        assertThat(text(book.row(SheetName.FUNNEL, "Lead → Cliente"), 9))
                .isEqualTo(book.texts().say("funnel.mature.unknown"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void velocity_standsBesideItsFactors(Language language) {
        ReadBack book = ReadBack.of(new MadeUpReport().in(language).make());
        int head = book.row(SheetName.PIPELINE, book.texts().say("velocity.months"))
                .getRowNum();

        Row row = book.sheet(SheetName.PIPELINE).getRow(head + 1);

        // 58 of 196; 8 400 000 by 56
        assertThat(numbers(row, 2, 6)).containsExactly(84.0, 0.295918367, 150_000.0, 42.0, 88_776.0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void revenue_isHeldAgainstTheGoal(Language language) {
        for (boolean running : List.of(false, true)) {
            MadeUpReport made = new MadeUpReport().in(language);
            Report report = running ? made.running().make() : made.make();
            GoalPlan plan = report.goal();
            ReadBack book = ReadBack.of(report);
            int head = book.row(SheetName.PIPELINE, MadeUpReport.CURRENCY).getRowNum();
            String missed = "✖ " + book.texts().say("status.missed");

            Row month = book.sheet(SheetName.PIPELINE).getRow(head + 1);
            Row toDate = book.sheet(SheetName.PIPELINE).getRow(head + 2);
            Row year = book.sheet(SheetName.PIPELINE).getRow(head + 3);

            // ten months of 937 500; October has 9 of 100 parts of the goal, the nine months before it 72
            assertThat(numbers(month, 2, 5)).containsExactly(1_080_000.0, 937_500.0, 0.868055556, 142_500.0);
            if (running) {
                assertThat(numbers(toDate, 2, 5)).containsExactly(9_000_000.0, 9_375_000.0, 1.04166667, 0.0);
            } else {
                assertThat(numbers(toDate, 2, 5)).containsExactly(9_720_000.0, 9_375_000.0, 0.964506173, 345_000.0);
            }
            assertThat(numbers(year, 2, 5)).containsExactly(12_000_000.0, 9_375_000.0, 0.78125, 2_625_000.0);
            assertThat(text(month, 6)).isEqualTo(running ? "" : missed);
            assertThat(text(toDate, 6)).isEqualTo(running ? "✔ " + book.texts().say("status.met") : missed);
            assertThat(text(year, 6)).isEmpty();
            assertThat(plan.revenue().wonToDate()).isEqualByComparingTo("9375000");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sales_haveTheTotalsOfTheMonthAndOfEveryMonth(Language language) {
        Report report = new MadeUpReport().in(language).make();
        ReadBack book = ReadBack.of(report);
        List<MeasureCode> measures = List.of(
                MeasureCode.REVENUE,
                MeasureCode.WIN_RATE,
                MeasureCode.WIN_RATE_VALUE,
                MeasureCode.DEAL_VALUE,
                MeasureCode.SALES_CYCLE);

        for (MeasureCode measure : measures) {
            Row row = book.row(SheetName.PIPELINE, book.texts().say("measure." + measure.code()));
            assertThat(number(row, 2)).isEqualTo(value(report, measure, "", ""));
        }
        int next =
                book.row(SheetName.PIPELINE, book.texts().say("figure.month")).getRowNum() + 1;
        for (int i = 0; i <= report.earlier().size(); i++) {
            var review = i < report.earlier().size() ? report.earlier().get(i) : report.review();
            List<@Nullable Double> expected = measures.stream()
                    .map(measure -> review.figures().stream()
                            .filter(figure -> figure.measure() == measure
                                    && figure.scope() == Scope.TOTAL
                                    && figure.commitment().isEmpty())
                            .findFirst()
                            .orElseThrow())
                    .map(figure -> number(figure.value()))
                    .toList();
            assertThat(numbers(book.sheet(SheetName.PIPELINE).getRow(next++), 2, 6))
                    .containsExactlyElementsOf(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void emptyMonth_saysWhatTheNewestRecordIs(Language language) {
        Report empty =
                new MadeUpReport().in(language).withoutData().withoutHistory().make();
        ReadBack book = ReadBack.of(empty);
        String why = " " + book.texts().say("empty.exports");

        assertThat(book.row(SheetName.FUNNEL, book.texts().say("funnel.none") + why))
                .isNotNull();
        assertThat(book.row(SheetName.SOURCES, book.texts().say("sources.none") + why))
                .isNotNull();
        for (SheetName name : List.of(SheetName.FUNNEL, SheetName.SOURCES, SheetName.PEOPLE)) {
            assertThat(book.sheet(name).getDrawingPatriarch()).isNull();
        }
    }

    private static String name(ReadBack book, String source) {
        if (source.isEmpty()) {
            return book.texts().say("total");
        }
        return source.equals(Scope.NONE) ? book.texts().say("scope.none") : source;
    }

    private static List<@Nullable Double> numbers(Row row, int first, int last) {
        List<@Nullable Double> numbers = new ArrayList<>();
        for (int column = first; column <= last; column++) {
            numbers.add(number(row, column));
        }
        return numbers;
    }

    private static @Nullable Double value(Report report, MeasureCode measure, String stage, String source) {
        return number(figure(report, measure, stage, source).value());
    }

    private static @Nullable Double value(Report report, MeasureCode measure, String from, String to, String source) {
        return number(figure(report, measure, from, to, source).value());
    }

    private static Figure figure(Report report, MeasureCode measure, String stage, String source) {
        return figure(report, measure, "", stage, source);
    }

    /** @param source empty for the total */
    private static Figure figure(Report report, MeasureCode measure, String from, String to, String source) {
        return report.review().figures().stream()
                .filter(figure -> figure.measure() == measure
                        && figure.commitment().isEmpty()
                        && figure.scope() == (source.isEmpty() ? Scope.TOTAL : Scope.SOURCE)
                        && figure.scopeValue().equals(source)
                        && figure.stageFrom().equals(from)
                        && figure.stageTo().equals(to))
                .findFirst()
                .orElseThrow();
    }
}
