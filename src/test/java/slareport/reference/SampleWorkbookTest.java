package slareport.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number of the workbook of the sample data beside a scope value, a stage or a commitment, traced to the written figures. */
class SampleWorkbookTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
    private static final List<String> NUMBERS =
            List.of("numerator", "denominator", "value", "low", "high", "target", "attainment");
    private static final int TREND = 1;
    private static final int FUNNEL = 2;
    private static final int RESPONSE = 3;
    private static final int CLOSED_LOOP = 5;
    private static final int PEOPLE = 6;
    private static final int SOURCES = 7;
    private static final int PIPELINE = 8;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"es, (sin valor), Total", "en, (none), Total", "pt, (sem valor), Total"})
    void numbers_areThoseOfTheFiguresThatTheirRowsName(String language, String none, String total) throws Exception {
        Job job = Job.run(folder, agreement(language), Path.of("sample-data/exports"), MONTH, "2026-11-01");
        List<Map<String, String>> figures = rows(Files.readString(folder.resolve("out/figures-" + MONTH + ".csv")))
                .toList();
        Map<String, String> names = new HashMap<>();
        rows(Files.readString(Path.of("sample-data/exports/owners.csv")))
                .forEach(owner -> names.put(owner.get("owner"), owner.get("name")));
        Path file = job.folder().resolve("out/sla-report-" + MONTH + ".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            scorecard(workbook, figures);
            for (int sheet : List.of(FUNNEL, RESPONSE, CLOSED_LOOP, PEOPLE, SOURCES, PIPELINE)) {
                int traced = scopes(workbook.getSheetAt(sheet), figures, names, none, total);
                assertThat(traced)
                        .as("numbers traced on sheet %s", sheet)
                        .isGreaterThan(sheet == CLOSED_LOOP ? 20 : 100);
            }
        }
    }

    private Path agreement(String language) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("agreement"));
        try (Stream<Path> versions = Files.list(Path.of("sample-data/agreement"))) {
            for (Path version : versions.toList()) {
                String text = Files.readString(version).replace("language: es", "language: " + language);
                Files.writeString(copy.resolve(version.getFileName()), text);
            }
        }
        return copy;
    }

    /** The rows of the scorecard and of the trend, by the order of the commitments. */
    private static void scorecard(XSSFWorkbook workbook, List<Map<String, String>> figures) {
        List<Map<String, String>> own = figures.stream()
                .filter(row ->
                        row.get("scope").equals("total") && !row.get("target").isEmpty())
                .toList();
        Sheet summary = workbook.getSheetAt(0);
        String place = workbook.getName("Scorecard").getRefersToFormula();
        int first = Integer.parseInt(place.replaceAll(".*\\$B\\$(\\d+):.*", "$1"));
        List<String> listed = commitments();
        assertThat(own).hasSameSizeAs(listed);
        for (int i = 0; i < listed.size(); i++) {
            String id = listed.get(i);
            Map<String, String> figure = own.stream()
                    .filter(row -> row.get("commitment").equals(id))
                    .findFirst()
                    .orElseThrow();
            Row row = summary.getRow(first + i);
            assertThat(number(row, 3)).as(id).isEqualTo(expected(figure, "target"));
            assertThat(number(row, 4)).as(id).isEqualTo(expected(figure, "value"));
            assertThat(number(row, 5)).as(id).isEqualTo(expected(figure, "attainment"));
            assertThat(number(row, 20)).as(id).isEqualTo(expected(figure, "attainment"));
            assertThat(number(row, 22)).as(id).isEqualTo(expected(figure, "low"));
            assertThat(number(row, 23)).as(id).isEqualTo(expected(figure, "high"));
            assertThat(number(workbook.getSheetAt(TREND).getRow(7 + i), 15))
                    .as(id)
                    .isEqualTo(expected(figure, "attainment"));
        }
    }

    private static List<String> commitments() {
        try {
            List<String> ids = new ArrayList<>();
            for (String line : Files.readAllLines(Path.of("sample-data/agreement/2026-07.yml"))) {
                if (line.startsWith("  - {id: ") && line.contains("by: ")) {
                    ids.add(line.replaceAll(".*\\{id: ([^,]+),.*", "$1"));
                }
            }
            return ids;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many numbers stand in rows that begin with a scope value, all of them found among the figures of that value. */
    private static int scopes(
            Sheet sheet, List<Map<String, String>> figures, Map<String, String> names, String none, String total) {
        Map<String, Set<Double>> known = new HashMap<>();
        for (Map<String, String> figure : figures) {
            String value = figure.get("scope_value");
            String name = switch (figure.get("scope")) {
                case "total" -> total;
                case "owner" -> names.getOrDefault(value, value);
                default -> value;
            };
            Set<Double> numbers = known.computeIfAbsent(name.equals("(none)") ? none : name, key -> new HashSet<>());
            NUMBERS.forEach(column -> numbers.add(expected(figure, column)));
        }
        int traced = 0;
        for (Row row : sheet) {
            // tables stand beside each other, and a name holds up to the next text
            String name = "";
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    name = cell.getStringCellValue();
                } else if (cell.getCellType() == CellType.NUMERIC
                        && known.containsKey(name)
                        && isTraced(sheet, row, cell)) {
                    assertThat(known.get(name))
                            .as("%s %s %s", sheet.getSheetName(), cell.getAddress(), name)
                            .contains(round(BigDecimal.valueOf(cell.getNumericCellValue())));
                    traced++;
                }
            }
        }
        return traced;
    }

    // what the sheets count besides the figures is held against details elsewhere
    private static boolean isTraced(Sheet sheet, Row row, Cell cell) {
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        boolean isTotal = row.getCell(1) != null && row.getCell(1).toString().equals("Total");
        return switch (index) {
            case RESPONSE -> !isTotal;
            case CLOSED_LOOP -> !isTotal && cell.getColumnIndex() >= 7 && cell.getColumnIndex() <= 9;
            default -> true;
        };
    }

    private static Double expected(Map<String, String> figure, String column) {
        String text = figure.get(column);
        if (text.isEmpty()) {
            return null;
        }
        boolean isSpan = Set.of("s", "working_s").contains(figure.get("unit"))
                && Set.of("value", "target").contains(column);
        BigDecimal number = new BigDecimal(text);
        return round(isSpan ? number.divide(DAY, MathContext.DECIMAL64) : number);
    }

    private static Double number(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null || cell.getCellType() != CellType.NUMERIC
                ? null
                : round(BigDecimal.valueOf(cell.getNumericCellValue()));
    }

    private static double round(BigDecimal number) {
        return number.round(new MathContext(9)).doubleValue();
    }

    private static Stream<Map<String, String>> rows(String csv) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CSVReaderHeaderAware reader = new CSVReaderHeaderAware(new StringReader(csv))) {
            for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
                rows.add(row);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return rows.stream();
    }
}
