package slareport.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import slareport.agreement.Language;
import slareport.measure.Trace;
import slareport.report.Report;
import slareport.words.ReportWords;

/** What all sheets of one workbook share: the report in words, and the looks. */
final class Edition extends ReportWords {
    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final CellFormats formats;

    Edition(Report report, Language language, XSSFWorkbook workbook) {
        super(report, language);
        this.workbook = workbook;
        this.styles = new Styles(workbook);
        this.formats = new CellFormats(texts());
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    Styles styles() {
        return styles;
    }

    /** How cells show values. */
    CellFormats formats() {
        return formats;
    }

    /** All sheets but the first one, in their order. */
    List<SheetName> sheets() {
        return Stream.of(SheetName.values()).filter(this::isThere).toList();
    }

    private boolean isThere(SheetName name) {
        return switch (name) {
            case SUMMARY -> false;
            case PLAN -> report().goal() != null;
            case TRACES -> !traces().isEmpty();
            default -> true;
        };
    }

    /** What lies behind the commitments that came to something. */
    List<Trace> traces() {
        return review().details().traces().stream()
                .filter(trace -> commitment(trace.commitment())
                        .map(figures()::of)
                        .filter(figure -> figure.value() != null)
                        .isPresent())
                .toList();
    }

    /** The words above a chart. */
    Charts.Title chartTitle(String key, Object... gaps) {
        String title = say(key, gaps);
        return new Charts.Title(title, say("chart.description", title), texts().locale());
    }
}
