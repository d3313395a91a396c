package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import slareport.agreement.Language;

/** What charts draw, against the cells that they refer to. */
class ChartsInWorkbookTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyChart_drawsTheCellsThatItRefersTo(Language language) {
        List<MadeUpReport> reports =
                List.of(new MadeUpReport(), new MadeUpReport().running(), new MadeUpReport().withYoungLeads());
        int series = 0;
        for (MadeUpReport made : reports) {
            XSSFWorkbook workbook = ReadBack.of(made.in(language).make()).workbook();
            for (Drawn each : drawn(workbook)) {
                assertThat(each.points()).isEqualTo(cells(workbook, each));
                assertThat(each.points()).anyMatch(Objects::nonNull);
                series++;
            }
        }
        assertThat(series).isGreaterThan(9);
    }

    /** The names or numbers of one series, as the chart keeps them, and the cells that they are said to come from. */
    private record Drawn(String formula, List<@Nullable Object> points) {}

    private static List<Drawn> drawn(XSSFWorkbook workbook) {
        List<Drawn> all = new ArrayList<>();
        for (Sheet sheet : workbook) {
            var drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
            for (XSSFChart chart : drawing == null ? List.<XSSFChart>of() : drawing.getCharts()) {
                CTPlotArea area = chart.getCTChart().getPlotArea();
                area.getBarChartList()
                        .forEach(bars -> bars.getSerList()
                                .forEach(each -> add(all, each.getCat().getStrRef(), each.getVal())));
                area.getLineChartList()
                        .forEach(lines -> lines.getSerList()
                                .forEach(each -> add(all, each.getCat().getStrRef(), each.getVal())));
            }
        }
        return all;
    }

    private static void add(List<Drawn> all, CTStrRef names, CTNumDataSource numbers) {
        @Nullable Object[] texts =
                new @Nullable Object[(int) names.getStrCache().getPtCount().getVal()];
        names.getStrCache().getPtList().forEach(point -> texts[(int) point.getIdx()] = point.getV());
        all.add(new Drawn(names.getF(), Arrays.asList(texts)));
        CTNumRef ref = numbers.getNumRef();
        @Nullable Object[] values =
                new @Nullable Object[(int) ref.getNumCache().getPtCount().getVal()];
        ref.getNumCache().getPtList().forEach(point -> values[(int) point.getIdx()] = Double.valueOf(point.getV()));
        all.add(new Drawn(ref.getF(), Arrays.asList(values)));
    }

    private static List<@Nullable Object> cells(XSSFWorkbook workbook, Drawn data) {
        AreaReference area = new AreaReference(data.formula(), workbook.getSpreadsheetVersion());
        List<@Nullable Object> values = new ArrayList<>();
        for (CellReference place : area.getAllReferencedCells()) {
            Row row = workbook.getSheet(place.getSheetName()).getRow(place.getRow());
            values.add(value(row == null ? null : row.getCell(place.getCol())));
        }
        return values;
    }

    private static @Nullable Object value(@Nullable Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return null;
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? (Object) cell.getNumericCellValue() : cell.getStringCellValue();
    }
}
