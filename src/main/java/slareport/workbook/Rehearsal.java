package slareport.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import slareport.words.Palette;
import slareport.workbook.Charts.Place;
import slareport.workbook.Charts.Series;
import slareport.workbook.Charts.Title;

/**
 * Writes a workbook with a little of everything to nowhere. For a small report most of the time of writing goes into
 * loading what writes; done beside the reading of exports it costs nobody any time.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /** Begins the rehearsal on a thread of its own, which holds up nothing and ends with the program at the latest. */
    public static void begin() {
        Thread thread = new Thread(Rehearsal::write, "workbook-rehearsal");
        thread.setDaemon(true);
        // what goes wrong here goes wrong again where it matters, and is told there
        thread.setUncaughtExceptionHandler((failed, problem) -> {});
        thread.start();
    }

    private static void write() {
        try (XSSFWorkbook workbook = new UnsavedWorkbook()) {
            Page page = new Page(workbook.createSheet("a"), new Styles(workbook));
            page.section(3, "a").sentence(3, "=a", Theme.NOTE);
            page.twoLines(1, "a", Theme.CELL, "b", Theme.FAINT);
            page.number(2, 1, Theme.NUMBER.as(CellFormats.COUNT));
            page.link(page.text(3, "a", Theme.LINK), "'a'!A1");
            CellRangeAddress cell = new CellRangeAddress(page.row(), page.row(), 2, 2);
            page.name("a_1", cell);
            new DataBar(page.sheet()).add(cell);
            HeatColours.add(page.sheet(), cell, Palette.BAR);
            List<Series> series = List.of(new Series("a", cell, Palette.BLUE));
            Title title = new Title("a", "a", Locale.ENGLISH);
            Place place = new Place(1, 4, 3, 8);
            BarCharts.bars(page.sheet(), place, title, cell, series.get(0), CellFormats.COUNT, true);
            LineCharts.lines(page.sheet(), place, title, cell, series, CellFormats.COUNT, false);
            BarCharts.columns(page.sheet(), place, title, page.sheet(), cell, series, CellFormats.COUNT, false);
            page.finish();
            PrivateTempFiles.use();
            try (SXSSFWorkbook stream = new DraftWorkbook(workbook, 1)) {
                stream.createSheet("b").createRow(0).createCell(0).setCellValue("b");
                stream.write(OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
