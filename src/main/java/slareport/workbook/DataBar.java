package slareport.workbook;

import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Bars behind shares: empty at 0, full from 1 on. */
final class DataBar {
    private final XSSFSheet sheet;

    DataBar(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Puts a bar behind every number of a range. */
    void add(CellRangeAddress range) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        int rgb = Integer.parseInt(Theme.BAR, 16);
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
        XSSFDataBarFormatting bar = rule.getDataBarFormatting();
        bar.getMinThreshold().setRangeType(RangeType.NUMBER);
        bar.getMinThreshold().setValue(0d);
        bar.getMaxThreshold().setRangeType(RangeType.NUMBER);
        bar.getMaxThreshold().setValue(1d);
        bar.setWidthMin(0);
        bar.setWidthMax(100);
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }
}
