package slareport.workbook;

import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingThreshold;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Grounds that grow darker with the number of a cell; the number itself stays to be read. */
final class HeatColours {
    private static final String LIGHT = "FFFFFF";

    private HeatColours() {}

    /**
     * Colours a range from white at 0 to the colour at its largest number.
     *
     * @param darkest as {@code RRGGBB}; dark text must stay readable on it
     */
    static void add(XSSFSheet sheet, CellRangeAddress range, String darkest) {
        add(sheet, range, RangeType.NUMBER, RangeType.MAX, darkest);
    }

    /**
     * Colours a range of shares from white at its smallest one to the colour at 1.
     *
     * @param darkest as {@code RRGGBB}; dark text must stay readable on it
     */
    static void addShares(XSSFSheet sheet, CellRangeAddress range, String darkest) {
        add(sheet, range, RangeType.MIN, RangeType.NUMBER, darkest);
    }

    private static void add(
            XSSFSheet sheet, CellRangeAddress range, RangeType lightest, RangeType largest, String darkest) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
        XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(2);
        threshold(scale.getThresholds()[0], lightest, 0);
        threshold(scale.getThresholds()[1], largest, 1);
        scale.setColors(new XSSFColor[] {new XSSFColor(Theme.argb(LIGHT)), new XSSFColor(Theme.argb(darkest))});
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    private static void threshold(XSSFConditionalFormattingThreshold threshold, RangeType type, double number) {
        threshold.setRangeType(type);
        if (type == RangeType.NUMBER) {
            threshold.setValue(number);
        }
    }
}
