package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PageFitTest {
    /** One digit of the standard font, in the unit of widths. */
    private static final int DIGIT = 256;

    private static final Look AMOUNT = Theme.NUMBER.as("\"COP \"#,##0");

    @Test
    void figureWiderThanTheBoundOfItsColumn_isNotCutOff() throws IOException {
        PageFit fit = new PageFit();
        fit.bounds(1, 9, 11);
        fit.number(0, 1, 36_040_690_000.0, AMOUNT);

        // COP 36,040,690,000 at ten points of eleven
        assertThat(width(fit, 1)).isGreaterThan(18 * DIGIT * 10 / 11);
    }

    @Test
    void marksBeforeADate_haveRoom() throws IOException {
        PageFit fit = new PageFit();
        fit.number(0, 1, 46_000, Theme.NUMBER.as("dd/mm/yyyy"));
        fit.number(0, 2, 46_000, Theme.NUMBER.as("\"◔ \"dd/mm/yyyy"));

        assertThat(width(fit, 2)).isGreaterThan(width(fit, 1) + DIGIT);
    }

    @Test
    void longText_isHeldWithinTheBounds() throws IOException {
        PageFit fit = new PageFit();
        fit.bounds(1, 9, 11);
        fit.text(0, 1, 1, "Hidráulica Tres Cerros y Compañía", Theme.CELL);

        assertThat(width(fit, 1)).isEqualTo(11 * DIGIT);
    }

    @Test
    void headThatFillsItsColumn_keepsApartFromItsNeighbour() throws IOException {
        String head = "Ciclo de vendas";
        double width = TextFit.width(head, Theme.NUMBER_HEAD.size(), true);
        PageFit fit = new PageFit();
        fit.bounds(1, width, width + 4);
        fit.text(0, 1, 1, head, Theme.NUMBER_HEAD);

        assertThat(Theme.NUMBER_HEAD.align()).isEqualTo(HorizontalAlignment.RIGHT);
        assertThat(width(fit, 1)).isGreaterThan((int) ((width + 2) * DIGIT));
    }

    private static int width(PageFit fit, int column) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            fit.apply(sheet);
            return sheet.getColumnWidth(column);
        }
    }
}
