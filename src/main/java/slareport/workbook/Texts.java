package slareport.workbook;

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
final class Texts {
    /** Where the bundles lie. */
    static final String BUNDLE = "slareport.workbook.texts";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Language language, Locale locale) {
        this.locale = locale;
        // without the machine's own language as a fallback
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, language.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The words of a language, with numbers and dates as the language has them. */
    static Texts in(Language language) {
        return new Texts(language, language.locale());
    }

    /**
     * The words of a language, with numbers and dates as a country writes them.
     *
     * @param country ISO 3166-1 alpha-2 code, upper case
     */
    static Texts in(Language language, String country) {
        Locale.Builder local = new Locale.Builder().setLocale(language.locale()).setRegion(country);
        return new Texts(language, local.build());
    }

    /** The words of an agreement's language; the country whose holidays it keeps decides on numbers and dates. */
    static Texts of(Agreement agreement) {
        HolidayRegion holidays = agreement.workingTime().holidays();
        return holidays == null ? in(agreement.language()) : in(agreement.language(), holidays.country());
    }

    /** The sentence of a key with its gaps filled; whole numbers are grouped as the country does. */
    String say(String key, Object... gaps) {
        return new MessageFormat(bundle.getString(key), locale).format(gaps);
    }

    /** A month written out, as in October 2026. */
    String month(YearMonth month) {
        return month.format(pattern("pattern.month"));
    }

    /** A month as the head of a narrow column. */
    String shortMonth(YearMonth month) {
        return month.format(pattern("pattern.month.short")).replace(".", "");
    }

    /** A day written out. */
    String day(LocalDate day) {
        return day.format(pattern("pattern.day"));
    }

    /** A local date and time written out. */
    String moment(ZonedDateTime moment) {
        return moment.format(pattern("pattern.moment"));
    }

    /** A share (1 is the whole) as a percentage. */
    String percent(BigDecimal share, int decimals) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        // as spreadsheets round what stands in cells
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(decimals);
        return format.format(share);
    }

    /** A number with at most so many decimals. */
    String number(BigDecimal number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** An enumeration: a, b and c. */
    String all(List<String> parts) {
        return joined(parts, "list.and");
    }

    /** A choice: a, b or c. */
    String any(List<String> parts) {
        return joined(parts, "list.or");
    }

    /** The text with its first letter in upper case. */
    String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** Language and country. */
    Locale locale() {
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
