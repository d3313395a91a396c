package slareport.words;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import slareport.agreement.MeasureCode;

/** Values with their units in words. */
public final class Units {
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final BigDecimal SMALL_MONEY = BigDecimal.valueOf(100);

    private final Texts texts;
    private final String currency;

    /** @param currency ISO 4217 code of the agreement */
    public Units(Texts texts, String currency) {
        this.texts = texts;
        this.currency = code(currency);
    }

    /** The unit of a measure's targets, as figures name it. */
    public String of(MeasureCode measure) {
        return measure.unit(currency);
    }

    /** The value in a sentence. */
    public String words(String unit, BigDecimal value) {
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
    public String currency() {
        return currency;
    }

    private static String span(BigDecimal seconds) {
        long minutes = Math.round(seconds.doubleValue() / 60);
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }

    /** Whether it is a span of time. */
    public static boolean isSpan(String unit) {
        return unit.equals("s") || unit.equals("working_s");
    }

    /** Whether it is money a day. */
    public static boolean isPerDay(String unit) {
        return unit.endsWith("/day");
    }

    // published figures keep the currency of their time; the code becomes part of a number format, in which a quotation
    // mark would end the quotation
    /** The currency code of a unit of money, of letters and digits only. */
    public static String code(String unit) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(unit.replace("/day", "")).replaceAll("");
    }

    /** Whether an amount of money is told with its cents. */
    public static boolean isSmall(BigDecimal value) {
        return value.signum() != 0 && value.abs().compareTo(SMALL_MONEY) < 0;
    }
}
