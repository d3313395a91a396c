package slareport.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import slareport.agreement.Target.Direction;
import slareport.words.Texts;
import slareport.words.Units;

/** Values with their units as native numbers of a spreadsheet. */
final class CellFormats {
    /** A span of time as hours and minutes; the number is in days of 24 hours, as Excel counts. */
    static final String SPAN = "[<0.0416666666666667][m]\" min\";[h]\" h \"mm\" min\"";

    /** The same for narrow columns, as hours and minutes with a colon. */
    static final String SHORT_SPAN = "[h]:mm";

    static final String COUNT = "#,##0";
    static final String PERCENT = "0.0%";
    static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);

    private final Texts texts;

    CellFormats(Texts texts) {
        this.texts = texts;
    }

    /** The number that a cell holds for a value. */
    double inCell(String unit, BigDecimal value) {
        return Units.isSpan(unit)
                ? value.divide(SECONDS_PER_DAY, MathContext.DECIMAL64).doubleValue()
                : value.doubleValue();
    }

    /** The number format of a cell that holds a value. */
    String format(String unit, BigDecimal value) {
        return switch (unit) {
            case "count" -> COUNT;
            case "ratio" -> PERCENT;
            case "s", "working_s" -> SPAN;
            case "days" -> "#,##0.0\" " + texts.say("unit.days") + "\"";
            default -> money(unit, value) + (Units.isPerDay(unit) ? "\"" + texts.say("unit.per.day") + "\"" : "");
        };
    }

    /** The number format of a target, which needs no more decimals than were agreed. */
    String targetFormat(String unit, BigDecimal target) {
        return switch (unit) {
            case "ratio" -> isWhole(target.movePointRight(2)) ? "0%" : PERCENT;
            case "days" -> (isWhole(target) ? "#,##0" : "#,##0.0") + "\" " + texts.say("unit.days") + "\"";
            default -> format(unit, target);
        };
    }

    /** A number format that begins with the sign of a target, whatever the size of the number. */
    String signed(Direction direction, String format) {
        String sign = direction == Direction.AT_LEAST ? "\"≥ \"" : "\"≤ \"";
        // a condition comes before everything else in a format's section
        return format.equals(SPAN) ? SPAN.replaceFirst("]", "]" + sign).replace(";", ";" + sign) : sign + format;
    }

    private static String money(String unit, BigDecimal value) {
        return "\"" + Units.code(unit) + " \"#,##0" + (Units.isSmall(value) ? ".00" : "");
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
