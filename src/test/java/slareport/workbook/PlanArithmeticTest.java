package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.agreement.Language;
import slareport.goal.GoalPlan;
import slareport.goal.MadeUpPlan;
import slareport.goal.Provenance;
import slareport.goal.Shortage;

/** The formulas of the plan yield what the job reckons, number by number. */
class PlanArithmeticTest {
    private static final int PLANS = 150;
    private static final YearMonth MONTH = MadeUpReport.MONTH;

    @Test
    void formulas_yieldTheJobsNumbers() {
        Random chance = new Random(20_261_101);
        for (int i = 0; i < PLANS; i++) {
            XSSFSheet sheet = sheet(plan(chance));
            assertThat(mistakes(sheet, sheet)).as("plan " + i).isEmpty();
        }
    }

    @Test
    void whatAReaderEnters_yieldsWhatTheJobWouldReckon() {
        Random chance = new Random(7);
        for (int i = 0; i < PLANS / 3; i++) {
            XSSFSheet other = sheet(plan(chance));
            XSSFSheet sheet = sheet(i % 5 == 0 ? unknown() : plan(chance));
            copyNumbers(other, sheet);

            assertThat(mistakes(sheet, other)).as("plan " + i).isEmpty();
        }
    }

    @Test
    void unknownPlan_isEmptyAndShowsNoErrors() {
        XSSFSheet sheet = sheet(unknown());

        assertThat(mistakes(sheet, sheet)).isEmpty();
        FormulaEvaluator evaluator = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
        assertThat(formulas(sheet).map(evaluator::evaluate).map(CellValue::getCellType))
                .isNotEmpty()
                .doesNotContain(CellType.ERROR);
        // what is needed in the year at the first stage
        assertThat(evaluator.evaluate(sheet.getRow(11).getCell(2)).getStringValue())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no number", "0", "-3"})
    void inputsThatMakeNoSense_showNoErrors(String input) {
        XSSFSheet sheet = sheet(plan(new Random(3)));
        for (Cell cell : inputs(sheet).toList()) {
            if (input.isEmpty()) {
                cell.setBlank();
            } else if (input.startsWith("no")) {
                cell.setCellValue(input);
            } else {
                cell.setCellValue(Double.parseDouble(input));
            }
        }

        FormulaEvaluator evaluator = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
        assertThat(formulas(sheet).map(evaluator::evaluate).map(CellValue::getCellType))
                .doesNotContain(CellType.ERROR);
    }

    @Test
    void everyInput_isYellowAndNothingElse() {
        XSSFSheet sheet = sheet(plan(new Random(11)));

        // goal, deal, five steps with a rate, its bounds and a lag, twelve weights
        assertThat(inputs(sheet)).hasSize(2 + 5 * 4 + 12);
        assertThat(inputs(sheet)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
    }

    /** Formulas whose result is not what the same cell of another sheet was written with. */
    private static List<String> mistakes(XSSFSheet sheet, XSSFSheet expected) {
        FormulaEvaluator evaluator = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
        return formulas(sheet)
                .filter(cell -> !same(
                        evaluator.evaluate(cell),
                        expected.getRow(cell.getRowIndex()).getCell(cell.getColumnIndex())))
                .map(cell -> cell.getAddress() + " " + cell.getCellFormula() + " yields "
                        + evaluator.evaluate(cell).formatAsString())
                .toList();
    }

    private static boolean same(CellValue result, Cell written) {
        return result.getCellType() == CellType.NUMERIC
                ? isNear(result.getNumberValue(), written)
                : result.getCellType() == CellType.STRING
                        && isEmpty(written)
                        && result.getStringValue().isEmpty();
    }

    /** Whether a formula has the result that another one was written with. */
    static boolean same(Cell reckoned, Cell written) {
        return reckoned.getCachedFormulaResultType() == CellType.NUMERIC
                ? isNear(reckoned.getNumericCellValue(), written)
                : reckoned.getCachedFormulaResultType() == CellType.STRING
                        && isEmpty(written)
                        && reckoned.getStringCellValue().isEmpty();
    }

    private static boolean isEmpty(Cell written) {
        return written.getCachedFormulaResultType() == CellType.STRING
                && written.getStringCellValue().isEmpty();
    }

    private static boolean isNear(double result, Cell written) {
        if (isEmpty(written)) {
            return false;
        }
        double expected = written.getNumericCellValue();
        // the last digits of binary fractions; a number of leads that is off by one is off by far more
        double tolerance = Math.max(Math.abs(expected) * 1e-12, isDays(written) ? 1e-9 : 0);
        return Math.abs(result - expected) <= tolerance;
    }

    private static boolean isDays(Cell cell) {
        return cell.getCellStyle().getDataFormatString().equals(PlanCells.DAYS.format());
    }

    /** Inputs, and what was reached. */
    private static void copyNumbers(XSSFSheet from, XSSFSheet to) {
        for (Cell cell : cells(from).toList()) {
            Cell target = to.getRow(cell.getRowIndex()).getCell(cell.getColumnIndex());
            if (cell.getCellType() == CellType.NUMERIC) {
                target.setCellValue(cell.getNumericCellValue());
            } else if (cell.getCellType() == CellType.BLANK) {
                target.setBlank();
            }
        }
    }

    private static Stream<Cell> inputs(XSSFSheet sheet) {
        byte[] yellow = Theme.argb(PlanCells.INPUT.fill());
        return cells(sheet)
                .filter(cell -> cell.getColumnIndex() > 1)
                .filter(cell -> cell.getCellStyle().getFillForegroundColorColor() instanceof XSSFColor colour
                        && Arrays.equals(colour.getARGB(), yellow));
    }

    static Stream<Cell> formulas(XSSFSheet sheet) {
        return cells(sheet).filter(cell -> cell.getCellType() == CellType.FORMULA);
    }

    private static Stream<Cell> cells(XSSFSheet sheet) {
        List<Cell> cells = new ArrayList<>();
        for (Row row : sheet) {
            row.forEach(cells::add);
        }
        return cells.stream();
    }

    /** The sheet of a plan, alone in its workbook. */
    static XSSFSheet sheet(GoalPlan plan) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Edition edition = new Edition(new MadeUpReport().withoutHistory().make(), Language.EN, workbook);
        new PlanSheet(edition, plan).write(new Binder(edition));
        return workbook.getSheetAt(0);
    }

    /** Any goal, deal, rates, lags, seasons and progress, of the stages of the made-up company. */
    static GoalPlan plan(Random chance) {
        int won = 1 + chance.nextInt(400);
        Provenance deal = chance.nextInt(3) == 0
                ? new Provenance.Agreed(BigDecimal.valueOf(1 + chance.nextInt(9_000_000), 2), null)
                : new Provenance.Measured(
                        BigDecimal.valueOf(100 + chance.nextInt(2_000_000_000), 2),
                        BigDecimal.valueOf(won),
                        null,
                        null,
                        MONTH.minusMonths(5),
                        MONTH);
        int scale = chance.nextInt(3);
        List<BigDecimal> weights = IntStream.range(0, 12)
                .mapToObj(month -> BigDecimal.valueOf(1 + chance.nextInt(40), scale))
                .toList();
        int hours = 1 + chance.nextInt(200);
        MadeUpPlan plan = new MadeUpPlan(MONTH)
                .elapsed(chance.nextInt(3) == 0 ? hours : chance.nextInt(hours), hours)
                .goal(BigDecimal.valueOf(1 + chance.nextInt(2_000_000_000), 2), weights)
                .deal(deal, chance.nextInt(4) == 0 ? List.of() : entries(chance, 900_000));
        for (String stage : List.of("visit", "lead", "mql", "sql", "opportunity")) {
            Long lag = stage.equals("visit") || chance.nextInt(8) == 0 ? null : (long) chance.nextInt(2_000_000_000);
            List<BigDecimal> entries = chance.nextInt(6) == 0 ? List.of() : entries(chance, 500);
            plan.stage(stage, rate(chance), lag, entries);
        }
        return plan.customers(entries(chance, 30)).make();
    }

    private static Provenance rate(Random chance) {
        int denominator = 30 + chance.nextInt(chance.nextBoolean() ? 100 : 50_000);
        return switch (chance.nextInt(12)) {
            case 0 -> new Provenance.Unknown(new Shortage(Shortage.Reason.NO_CONVERSIONS, 0, null));
            case 1, 2, 3 ->
                new Provenance.Agreed(
                        BigDecimal.valueOf(1 + chance.nextInt(100), 2),
                        new Shortage(Shortage.Reason.FEW_CASES, 3, null));
            default ->
                MadeUpPlan.measured(denominator / 20 + chance.nextInt(denominator), denominator, MONTH.minusMonths(1));
        };
    }

    private static List<BigDecimal> entries(Random chance, int most) {
        return IntStream.rangeClosed(1, MONTH.getMonthValue())
                .mapToObj(month -> BigDecimal.valueOf(chance.nextInt(most)))
                .toList();
    }

    private static GoalPlan unknown() {
        Provenance none = new Provenance.Unknown(new Shortage(Shortage.Reason.NO_CONVERSIONS, 0, null));
        MadeUpPlan plan = new MadeUpPlan(MONTH).deal(none, List.of());
        for (String stage : List.of("visit", "lead", "mql", "sql", "opportunity")) {
            plan.stage(stage, none, null, List.of());
        }
        return plan.make();
    }
}
