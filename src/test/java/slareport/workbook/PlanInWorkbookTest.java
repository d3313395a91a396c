package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static slareport.workbook.ReadBack.number;
import static slareport.workbook.ReadBack.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slareport.agreement.Language;
import slareport.goal.GoalPlan;
import slareport.goal.Need;
import slareport.goal.StageNeed;
import slareport.report.Report;
import slareport.words.StageWords;

/** The plan for the goal, and cohorts that are still maturing, as the readers of the workbook find them. */
class PlanInWorkbookTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStage_hasItsNeedAndWhatWasReached(Language language) {
        Report report = new MadeUpReport().in(language).make();
        ReadBack book = ReadBack.of(report);
        GoalPlan plan = Objects.requireNonNull(report.goal());

        for (StageNeed stage : plan.stages()) {
            Row row = book.row(SheetName.PLAN, new StageWords(report.review().agreement()).name(stage.stage()));
            assertThat(numbers(row, 2, 4)).isEqualTo(numbers(stage.year()));
            assertThat(numbers(row, 5, 7)).isEqualTo(numbers(plan.needed(stage)));
            assertThat(number(row, 10)).isEqualTo(number(stage.toDate().value()));
            assertThat(number(row, 11)).isEqualTo(number(stage.entriesToDate()));
            assertThat(number(row, 14)).isEqualTo(number(stage.daysAhead()));
        }
        Row mql = book.row(SheetName.PLAN, "Lead calificado por marketing (MQL)");
        // 12 000 000 ÷ 60 000 = 200; ÷ 0.66 → 304; ÷ 0.55 → 553; ÷ (171 ÷ 388) → 1255; 553 ÷ 0.49 and ÷ 0.39 are
        // its bounds; October has 9 of 100, January to October 81
        assertThat(numbers(mql, 2, 4)).containsExactly(1255.0, 1129.0, 1418.0);
        assertThat(numbers(mql, 5, 9)).containsExactly(113.0, 102.0, 128.0, 90.0, rounded(90 / 113.0));
        assertThat(numbers(mql, 10, 13)).containsExactly(1017.0, 900.0, 117.0, rounded(900 / 1017.0));
        // the lag from SQL is not known
        assertThat(number(mql, 14)).isNull();
        Row opportunity = book.row(SheetName.PLAN, "Oportunidad");
        assertThat(number(opportunity, 14)).isEqualTo(21.0);
        assertThat(day(opportunity.getCell(15))).isEqualTo(LocalDate.of(2026, 10, 10));
        assertThat(day(book.row(SheetName.PLAN, "Cliente").getCell(15))).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    void rates_sayWhereTheyComeFrom() {
        ReadBack book = ReadBack.of(new MadeUpReport().in(Language.EN).make());

        assertThat(text(book.row(SheetName.PLAN, "MQL → SQL"), 6))
                .isEqualTo("Measured from Apr 26 to Sep 26: 171 of 388");
        assertThat(numbers(book.row(SheetName.PLAN, "MQL → SQL"), 3, 5)).containsExactly(0.39, 0.49, 4.5);
        assertThat(text(book.row(SheetName.PLAN, "Lead → MQL"), 6))
                .isEqualTo("Estimate of the agreement, because there are only 12 cases; thirty are needed");
        assertThat(text(book.row(SheetName.PLAN, "Visita → Lead"), 6))
                .isEqualTo("Unknown, because the export of visits is missing, and the agreement has no estimate");
        assertThat(text(book.row(SheetName.PLAN, "Average deal (MXN)"), 6))
                .isEqualTo("Measured from May 26 to Oct 26: 121 deals won");
    }

    @Test
    void year_isToldMonthByMonth() {
        ReadBack book = ReadBack.of(new MadeUpReport().in(Language.EN).make());

        Row needed = book.row(
                SheetName.PLAN,
                "Revenue (MXN)",
                book.row(SheetName.PLAN, "Needed").getRowNum());
        Row reached = book.row(
                SheetName.PLAN,
                "Revenue (MXN)",
                book.row(SheetName.PLAN, "Reached").getRowNum());
        Row left = book.row(
                SheetName.PLAN,
                "Revenue (MXN)",
                book.row(SheetName.PLAN, "Still to do").getRowNum());
        assertThat(numbers(needed, 11, 14)).containsExactly(1_080_000.0, 1_200_000.0, 1_080_000.0, 12_000_000.0);
        assertThat(numbers(reached, 11, 14)).containsExactly(937_500.0, null, null, 9_375_000.0);
        assertThat(numbers(left, 11, 14)).containsExactly(142_500.0, 1_200_000.0, 1_080_000.0, 2_625_000.0);
        // 840 000 were needed in January
        assertThat(number(left, 2)).isZero();
        assertThat(texts(book, SheetName.PLAN))
                .contains("The goal of 2026 is MXN 12,000,000 of revenue. That takes 200 customers at MXN 60,000 each."
                        + " Won so far this year: MXN 9,375,000 of the MXN 9,720,000 needed by now (96%).");
    }

    @Test
    void inputs_haveNames() {
        ReadBack book = ReadBack.of(new MadeUpReport().in(Language.EN).make());

        assertThat(named(book, "Goal_Revenue")).isEqualTo(12_000_000.0);
        assertThat(named(book, "Average_Deal")).isEqualTo(60_000.0);
        assertThat(named(book, "Seasonal_Weights")).isEqualTo(7.0);
        assertThat(named(book, "Month_Share")).isEqualTo(0.09);
        assertThat(named(book, "To_Date_Share")).isEqualTo(0.81);
    }

    @Test
    void summary_leadsToTheGoal() {
        ReadBack book = ReadBack.of(new MadeUpReport().make());

        assertThat(book.sheet(SheetName.SUMMARY).getHyperlinkList())
                .extracting(Hyperlink::getAddress)
                .contains("'Plan'!A1");
    }

    @Test
    void withoutAGoal_thereIsNoSheet() {
        ReadBack book = ReadBack.of(new MadeUpReport().withoutGoal().make());

        assertThat(book.workbook().getSheet(SheetName.PLAN.in(book.texts()))).isNull();
        assertThat(book.sheet(SheetName.SUMMARY).getHyperlinkList())
                .extracting(Hyperlink::getAddress)
                .doesNotContain("'Plan'!A1");
    }

    @Test
    void youngLeads_areMarkedWithTheDayOnWhichTheyAreMature() {
        ReadBack book =
                ReadBack.of(new MadeUpReport().in(Language.EN).withYoungLeads().make());

        Row toSql = book.row(SheetName.SUMMARY, "Sales", scorecard(book) + 9);
        assertThat(text(toSql, 6)).isEqualTo("◔ Still maturing");
        assertThat(text(toSql, SummaryColumns.CASES + 3)).startsWith("Still maturing: final from 15 January 2027 on");
        assertThat(number(toSql, 7)).isNull();
        Cell mature =
                book.row(SheetName.FUNNEL, "Lead calificado por ventas (SQL)").getCell(9);
        assertThat(DateUtil.getLocalDateTime(mature.getNumericCellValue()).toLocalDate())
                .isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(text(book.row(SheetName.FUNNEL, "Lead → Cliente"), 9)).isEqualTo("◔ unknown");
    }

    @Test
    void youngLeads_areNobodysFault() {
        ReadBack book =
                ReadBack.of(new MadeUpReport().in(Language.EN).withYoungLeads().make());

        int attention = book.row(SheetName.SUMMARY, "Needs attention").getRowNum();
        assertThat(IntStream.range(attention, scorecard(book))
                        .mapToObj(row -> book.sheet(SheetName.SUMMARY).getRow(row))
                        .filter(Objects::nonNull)
                        .map(row -> text(row, 2)))
                .doesNotContain("Conversion from MQL to SQL");
        assertThat(texts(book, SheetName.SUMMARY))
                .anyMatch(text -> text.startsWith("Too early to judge: Conversion from MQL to SQL (still maturing"))
                // of seven commitments of sales, six can be judged
                .anyMatch(text -> text.startsWith("Sales kept")
                        && text.contains(" of 6 commitments.")
                        && text.contains("One commitment is still maturing."));
        assertThat(book.row(SheetName.TREND, "Sales", trend(book) + 9)
                        .getCell(15)
                        .getCellStyle()
                        .getDataFormatString())
                .contains("◔");
        assertThat(book.row(SheetName.TREND, "Sales", trend(book) + 9)
                        .getCell(14)
                        .getCellStyle()
                        .getDataFormatString())
                .doesNotContain("◔");
    }

    private static @Nullable Double named(ReadBack book, String name) {
        AreaReference area = new AreaReference(
                book.workbook().getName(name).getRefersToFormula(),
                book.workbook().getSpreadsheetVersion());
        Row row = book.sheet(SheetName.PLAN).getRow(area.getFirstCell().getRow());
        assertThat(area.getFirstCell().getSheetName()).isEqualTo(SheetName.PLAN.in(book.texts()));
        return number(row, area.getFirstCell().getCol());
    }

    private static LocalDate day(Cell cell) {
        return DateUtil.getLocalDateTime(cell.getNumericCellValue()).toLocalDate();
    }

    private static int scorecard(ReadBack book) {
        return book.row(SheetName.SUMMARY, "Who").getRowNum() + 1;
    }

    private static int trend(ReadBack book) {
        return book.row(SheetName.TREND, "Who").getRowNum() + 1;
    }

    private static List<Double> numbers(Row row, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(column -> number(row, column))
                .toList();
    }

    private static List<Double> numbers(Need need) {
        return Arrays.asList(number(need.value()), number(need.low()), number(need.high()));
    }

    private static double rounded(double number) {
        return Objects.requireNonNull(number(BigDecimal.valueOf(number)));
    }

    private static List<String> texts(ReadBack book, SheetName name) {
        return book.cells(name).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }
}
