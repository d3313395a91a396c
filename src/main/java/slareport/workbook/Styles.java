package slareport.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes each style and font of a workbook once. */
final class Styles {
    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Look, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // widths of columns are counted in digits of this font
        workbook.getFontAt(0).setFontName(Theme.FONT);
    }

    /** The style of a look. */
    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    /** The font of a look, for runs of text within a cell. */
    XSSFFont font(Look look) {
        Look lettering = Look.text(look.size(), look.ink());
        lettering = look.bold() ? lettering.asBold() : lettering;
        return fonts.computeIfAbsent(look.italic() ? lettering.asItalic() : lettering, this::makeFont);
    }

    private XSSFFont makeFont(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(Theme.FONT);
        font.setFontHeight(look.size());
        font.setBold(look.bold());
        font.setItalic(look.italic());
        font.setColor(colour(look.ink()));
        return font;
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setAlignment(look.align());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (look.isIndented()) {
            style.setIndention((short) 1);
        }
        style.setWrapText(look.wrap());
        style.setQuotePrefixed(look.quoted());
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        if (look.fill() != null) {
            style.setFillForegroundColor(colour(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        XSSFColor edge = colour(look.edge());
        switch (look.line()) {
            case NONE -> {}
            case ROW -> bottom(style, BorderStyle.THIN, edge);
            case HEAD -> bottom(style, BorderStyle.MEDIUM, edge);
            case ACCENT -> {
                style.setBorderTop(BorderStyle.THICK);
                style.setTopBorderColor(edge);
            }
            case FRAME -> frame(style, edge);
        }
        return style;
    }

    private static void bottom(XSSFCellStyle style, BorderStyle line, XSSFColor colour) {
        style.setBorderBottom(line);
        style.setBottomBorderColor(colour);
    }

    private static void frame(XSSFCellStyle style, XSSFColor colour) {
        bottom(style, BorderStyle.THIN, colour);
        style.setBorderTop(BorderStyle.THIN);
        style.setTopBorderColor(colour);
        style.setBorderLeft(BorderStyle.THIN);
        style.setLeftBorderColor(colour);
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(colour);
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(Theme.argb(rgb));
    }
}
