package slareport.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import slareport.agreement.MeasureCode;
import slareport.agreement.Target.Direction;

/** Values with their units, as native numbers of a spreadsheet and as words. */
final class Units {
    /** A span of time as hours and minutes; the number is in days of 24 hours, as Excel counts. */
    static final String SPAN = "[<0.0416666666666667][m]\" min\";[h]\" h \"mm\" min\"";

    /** The same for narrow columns, as hours and minutes with a colon. */
    static final String SHORT_SPAN = "[h]:mm";

    static final String COUNT = "#,##0";
    static final String PERCENT = "0.0%";
    static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal SMALL_MONEY = BigDecimal.valueOf(100);

    private final Texts texts;
    private final String currency;

    /** @param currency ISO 4217 code of the agreement */
    Units(Texts texts, String currency) {
        this.texts = texts;
        this.currency = code(currency);
    }

    /** The unit of a measure's targets, as figures name it. */
    String of(MeasureCode measure) {
        return measure.unit(currency);
    }

    /** The number that a cell holds for a value. */
    double inCell(String unit, BigDecimal value) {
        return isSpan(unit)
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
            default -> money(unit, value) + (isPerDay(unit) ? "\"" + texts.say("unit.per.day") + "\"" : "");
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

    /** The value in a sentence. */
    String words(String unit, BigDecimal value) {
        return switch (unit) {
            case "count" -> texts.number(value, 0);
            case "ratio" -> texts.percent(value, 1);
            case "s", "working_s" -> span(value);
            case "days" -> texts.number(value, 1) + " " + texts.say("unit.days");
            default ->
                code(unit) + " " + texts.number(value, isSmall(value) ? 2 : 0)
                        + (isPerDay(unit) ? texts.say("unit.per.day") : "");
        };
    }

    /** The currency in which money is told. */
    String currency() {
        return currency;
    }

    private static String span(BigDecimal seconds) {
        long minutes = Math.round(seconds.doubleValue() / 60);
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }

    private static boolean isSpan(String unit) {
        return unit.equals("s") || unit.equals("working_s");
    }

    private static String money(String unit, BigDecimal value) {
        return "\"" + code(unit) + " \"#,##0" + (isSmall(value) ? ".00" : "");
    }

    private static boolean isPerDay(String unit) {
        return unit.endsWith("/day");
    }

    // published figures keep the currency of their time; the code becomes part of a number format, in which a quotation
    // mark would end the quotation
    private static String code(String unit) {
        return unit.replace("/day", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static boolean isSmall(BigDecimal value) {
        return value.signum() != 0 && value.abs().compareTo(SMALL_MONEY) < 0;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
