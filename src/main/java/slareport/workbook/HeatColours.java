package slareport.workbook;

import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
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
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
        XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(2);
        scale.getThresholds()[0].setRangeType(RangeType.NUMBER);
        scale.getThresholds()[0].setValue(0d);
        scale.getThresholds()[1].setRangeType(RangeType.MAX);
        scale.setColors(new XSSFColor[] {new XSSFColor(Theme.argb(LIGHT)), new XSSFColor(Theme.argb(darkest))});
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }
}
