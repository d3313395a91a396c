package slareport.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import slareport.agreement.Agreement;
import slareport.agreement.Language;
import slareport.calendar.HolidayRegion;

/** The workbook's words in one language. */
public final class Texts {
    /** Where the bundles lie. */
    public static final String BUNDLE = "slareport.words.texts";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Language language, Locale locale) {
        this.locale = locale;
        // without the machine's own language as a fallback
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, language.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The words of a language, with numbers and dates as the language has them. */
    public static Texts in(Language language) {
        return new Texts(language, language.locale());
    }

    /**
     * The words of a language, with numbers and dates as a country writes them.
     *
     * @param country ISO 3166-1 alpha-2 code, upper case
     */
    public static Texts in(Language language, String country) {
        Locale.Builder local = new Locale.Builder().setLocale(language.locale()).setRegion(country);
        return new Texts(language, local.build());
    }

    /** The words of a language; the country whose holidays an agreement keeps decides on numbers and dates. */
    public static Texts of(Agreement agreement, Language language) {
        HolidayRegion holidays = agreement.workingTime().holidays();
        return holidays == null ? in(language) : in(language, holidays.country());
    }

    /** The sentence of a key with its gaps filled; whole numbers are grouped as the country does. */
    public String say(String key, Object... gaps) {
        return new MessageFormat(bundle.getString(key), locale).format(gaps);
    }

    /** A month written out, as in October 2026. */
    public String month(YearMonth month) {
        return month.format(pattern("pattern.month"));
    }

    /** A month as the head of a narrow column. */
    public String shortMonth(YearMonth month) {
        return month.format(pattern("pattern.month.short")).replace(".", "");
    }

    /** A day written out. */
    public String day(LocalDate day) {
        return day.format(pattern("pattern.day"));
    }

    /** A local date and time written out. */
    public String moment(ZonedDateTime moment) {
        return moment.format(pattern("pattern.moment"));
    }

    /** A share (1 is the whole) as a percentage. */
    public String percent(BigDecimal share, int decimals) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        // as spreadsheets round what stands in cells
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(decimals);
        return format.format(share);
    }

    /** A number with at most so many decimals. */
    public String number(BigDecimal number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** An enumeration: a, b and c. */
    public String all(List<String> parts) {
        return joined(parts, "list.and");
    }

    /** A choice: a, b or c. */
    public String any(List<String> parts) {
        return joined(parts, "list.or");
    }

    /** The text with its first letter in upper case. */
    public String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** Language and country. */
    public Locale locale() {
        return locale;
    }

    private String joined(List<String> parts, String lastPair) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return say(lastPair, String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(bundle.getString(key), locale);
    }
}
