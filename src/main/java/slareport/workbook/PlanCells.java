package slareport.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.jspecify.annotations.Nullable;
import slareport.words.Palette;

/** How the cells of the plan look: inputs apart from what follows from them, enough apart from too little. */
final class PlanCells {
    static final Look INPUT = Theme.NUMBER.in("1230B8").on("FFF6C9");
    static final Look NEED = Theme.NUMBER.as(CellFormats.COUNT).asBold();
    static final Look COUNT = Theme.NUMBER.as(CellFormats.COUNT);
    static final Look BOUND = Theme.NUMBER.as(CellFormats.COUNT).in(Palette.MUTED);
    static final Look DAYS = Theme.NUMBER.as("#,##0.0");
    static final Look PART = Theme.NUMBER.as(CellFormats.PERCENT);

    /** What was left of what is over: nothing is a success. */
    static final Look LEFT = Theme.NUMBER.as("#,##0;-#,##0;\"✔\"");

    private static final Look GROWING = Theme.NUMBER.as("0%");
    private static final Look JUDGED = Theme.NUMBER.as("[>=1]\"✔ \"0%;\"✖ \"0%");

    private PlanCells() {}

    /** A share of what was needed; a sign tells whether that is enough, unless it is still growing. */
    static Look share(boolean isGrowing) {
        return isGrowing ? GROWING : JUDGED;
    }

    /** Colours shares of what was needed by whether they are enough, now and when they change. */
    static void judgeShares(XSSFSheet sheet, CellRangeAddress cells) {
        judge(sheet, cells, ComparisonOperator.GE, "1");
    }

    /** Colours what was left by whether it is nothing, now and when it changes. */
    static void judgeLeft(XSSFSheet sheet, CellRangeAddress cells) {
        judge(sheet, cells, ComparisonOperator.LE, "0");
    }

    private static void judge(XSSFSheet sheet, CellRangeAddress cells, byte enough, String threshold) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        byte tooLittle = enough == ComparisonOperator.GE ? ComparisonOperator.LT : ComparisonOperator.GT;
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {cells},
                rule(formatting, enough, threshold, Palette.BETTER),
                rule(formatting, tooLittle, threshold, Palette.WORSE));
    }

    private static XSSFConditionalFormattingRule rule(
            XSSFSheetConditionalFormatting formatting, byte comparison, String threshold, String ink) {
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(comparison, threshold, null);
        rule.createFontFormatting().setFontColor(new XSSFColor(Theme.argb(ink)));
        return rule;
    }

    /** What was reached as a part of what was needed; null where one of them is unknown or nothing was needed. */
    static @Nullable BigDecimal share(@Nullable BigDecimal reached, @Nullable BigDecimal need) {
        return reached == null || need == null || need.signum() == 0
                ? null
                : reached.divide(need, MathContext.DECIMAL64);
    }

    /** What is left to do of what was needed; null where one of them is unknown. */
    static @Nullable BigDecimal left(@Nullable BigDecimal need, @Nullable BigDecimal reached) {
        return reached == null || need == null ? null : need.subtract(reached).max(BigDecimal.ZERO);
    }
}
