package slareport.crm;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import slareport.facts.Entity;

/** Checks the settings of how one entity's files are written; what the entity does not say, the common settings do. */
final class FormatSettings {
    private static final Map<String, Character> DELIMITERS =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "\\t", '\t', "pipe", '|');

    /** What people call character sets, where Java does not know the name. */
    private static final Map<String, String> CHARSETS = Map.ofEntries(
            Map.entry("utf8bom", "UTF-8"),
            Map.entry("utf8sig", "UTF-8"),
            Map.entry("latin1", "ISO-8859-1"),
            Map.entry("isolatin1", "ISO-8859-1"),
            Map.entry("iso88591", "ISO-8859-1"),
            Map.entry("latin9", "ISO-8859-15"),
            Map.entry("iso885915", "ISO-8859-15"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("1252", "windows-1252"),
            Map.entry("cp1252", "windows-1252"),
            Map.entry("win1252", "windows-1252"),
            Map.entry("windows1252", "windows-1252"),
            Map.entry("western", "windows-1252"),
            Map.entry("macroman", "x-MacRoman"));

    private static final BigDecimal DEFAULT_REJECT_LIMIT = new BigDecimal("0.05");

    private final Entity entity;
    private final FormatSetup own;
    private final FormatSetup common;
    private final Refusals refusals;

    FormatSettings(Entity entity, FormatSetup own, FormatSetup common, Refusals refusals) {
        this.entity = entity;
        this.own = own;
        this.common = common;
        this.refusals = refusals;
    }

    FormatChoice file() {
        Optional<Charset> charset = read(
                "charset",
                FormatSetup::charset,
                text -> Optional.of(charset(text)),
                Optional.empty(),
                "the name of a character set such as UTF-8, windows-1252 (also called ANSI) or ISO-8859-1 (also called "
                        + "Latin-1)");
        Optional<Character> delimiter = read(
                "delimiter",
                FormatSetup::delimiter,
                text -> Optional.of(delimiter(text)),
                Optional.empty(),
                "one character of ASCII such as \";\", or one of comma, semicolon, tab and pipe");
        return new FormatChoice(charset.orElse(null), delimiter.orElse(null));
    }

    /** @param zoneByDefault zone where the settings name none */
    ValueFormat values(ZoneId zoneByDefault) {
        ZoneId zone = read(
                "time-zone",
                FormatSetup::timeZone,
                FormatSettings::zone,
                zoneByDefault,
                "the name of a time zone such as America/Mexico_City");
        Locale locale = read(
                "date-locale",
                FormatSetup::dateLocale,
                FormatSettings::locale,
                Locale.ENGLISH,
                "a language tag such as en, es or pt-BR");
        Optional<DecimalMark> mark = read(
                "decimal-mark",
                FormatSetup::decimalMark,
                FormatSettings::decimalMark,
                Optional.empty(),
                "\".\" or \",\"");
        return new ValueFormat(zone, patterns(locale), patternTexts(), List.of(), mark.orElse(null), codesBySign());
    }

    BigDecimal rejectLimit() {
        return read(
                "reject-limit",
                FormatSetup::rejectLimit,
                FormatSettings::share,
                DEFAULT_REJECT_LIMIT,
                "a share between 0% and 100% such as 5%");
    }

    boolean finalLineEndRequired() {
        return read(
                "final-line-end", FormatSetup::finalLineEnd, FormatSettings::required, true, "required or optional");
    }

    private List<DatePattern> patterns(Locale locale) {
        List<DatePattern> patterns = new ArrayList<>();
        boolean ofEntity = !own.datePatterns().isEmpty();
        for (String pattern : (ofEntity ? own : common).datePatterns()) {
            try {
                patterns.add(DatePatterns.of(pattern, locale));
            } catch (IllegalArgumentException e) {
                refuse(
                        "date-patterns",
                        ofEntity,
                        pattern,
                        "a pattern that tells year, month and day, and with an hour from 1 to 12 also the half of the "
                                + "day, such as dd-MM-yy or d MMM, yyyy h:mm a");
            }
        }
        return List.copyOf(patterns);
    }

    private List<String> patternTexts() {
        return own.datePatterns().isEmpty() ? common.datePatterns() : own.datePatterns();
    }

    private Map<String, String> codesBySign() {
        boolean ofEntity = !own.currencySigns().isEmpty();
        Map<String, String> codes = new HashMap<>();
        new TreeMap<>((ofEntity ? own : common).currencySigns()).forEach((code, sign) -> {
            String stripped = Blanks.stripped(sign);
            boolean isCode = code.length() == 3 && code.chars().allMatch(Character::isLetter);
            if (!isCode || stripped.isEmpty() || codes.put(stripped, code.toUpperCase(Locale.ROOT)) != null) {
                refuse(
                        "currency-signs",
                        ofEntity,
                        code,
                        "for each currency code of three letters a sign of its own, such as {USD: \"$\"}");
            }
        });
        return Map.copyOf(codes);
    }

    private <T> T read(
            String key,
            Function<FormatSetup, @Nullable String> setting,
            Function<String, T> reader,
            T byDefault,
            String expected) {
        String ownText = setting.apply(own);
        String text = ownText != null ? ownText : setting.apply(common);
        if (text == null) {
            return byDefault;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            refuse(key, ownText != null, text, expected);
            return byDefault;
        }
    }

    private void refuse(String key, boolean ofEntity, String found, String expected) {
        String setting = ofEntity ? EntityPlan.setting(entity, key) : ExportSetup.PREFIX + "." + key;
        refusals.add(setting + " is \"" + found + "\"; expected " + expected + ".");
    }

    private static Charset charset(String text) {
        String name = text.strip();
        return Charset.forName(CHARSETS.getOrDefault(LooseName.of(name), name));
    }

    private static char delimiter(String text) {
        Character named = DELIMITERS.get(text.strip().toLowerCase(Locale.ROOT));
        if (named != null) {
            return named;
        }
        String one = text.length() == 1 ? text : text.strip();
        if (one.length() != 1
                || !FileFormat.isSingleByte(one.charAt(0))
                || Character.isLetterOrDigit(one.charAt(0))
                || "\"\r\n".contains(one)) {
            throw new IllegalArgumentException(text);
        }
        return one.charAt(0);
    }

    private static ZoneId zone(String text) {
        return ZoneId.of(text.strip());
    }

    private static Locale locale(String text) {
        Locale locale = Locale.forLanguageTag(text.strip().replace('_', '-'));
        boolean known = Arrays.stream(Locale.getAvailableLocales())
                .anyMatch(available -> !locale.getLanguage().isEmpty()
                        && available.getLanguage().equals(locale.getLanguage()));
        if (!known) {
            throw new IllegalArgumentException(text);
        }
        return locale;
    }

    private static Optional<DecimalMark> decimalMark(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case ".", "point" -> Optional.of(DecimalMark.POINT);
            case ",", "comma" -> Optional.of(DecimalMark.COMMA);
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static boolean required(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "required" -> true;
            case "optional" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static BigDecimal share(String text) {
        String stripped = text.strip();
        if (!stripped.endsWith("%") || stripped.length() > 12) {
            throw new IllegalArgumentException(text);
        }
        BigDecimal share =
                new BigDecimal(stripped.substring(0, stripped.length() - 1).strip()).movePointLeft(2);
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(text);
        }
        return share;
    }
}
