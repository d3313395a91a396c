package slareport.agreement;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import slareport.agreement.yaml.Form;
import slareport.agreement.yaml.Nearest;
import slareport.agreement.yaml.Unexpected;

/** How names with a fixed meaning are written in an agreement: zones, currencies, languages, sides, ids, columns. */
final class NameForms {
    private NameForms() {}

    /** A region of the time zone database. */
    static ZoneId zone(String text) throws Unexpected {
        Set<String> known = new TreeSet<>(ZoneId.getAvailableZoneIds());
        if (!known.contains(text)) {
            throw new Unexpected(
                    "a time zone such as America/Mexico_City, Europe/Madrid or UTC." + Nearest.question(text, known));
        }
        return ZoneId.of(text);
    }

    /** An ISO 4217 code. */
    static String currency(String text) throws Unexpected {
        Set<String> known = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!known.contains(text)) {
            String upper = text.toUpperCase(Locale.ROOT);
            throw new Unexpected("a currency code of ISO 4217 such as MXN, EUR or USD"
                    + (known.contains(upper) ? ": write " + upper : ""));
        }
        return text;
    }

    /** A language of the workbook. */
    static Language language(String text) throws Unexpected {
        return switch (text) {
            case "es" -> Language.ES;
            case "en" -> Language.EN;
            case "pt" -> Language.PT;
            default -> throw new Unexpected("es, en or pt");
        };
    }

    /** Who promises or signs. */
    static Side side(String text) throws Unexpected {
        return switch (text) {
            case "marketing" -> Side.MARKETING;
            case "sales" -> Side.SALES;
            case "both" -> Side.BOTH;
            default -> throw new Unexpected("marketing, sales or both");
        };
    }

    /** A measure of the catalogue. */
    static MeasureCode measure(String text) throws Unexpected {
        List<String> known =
                List.of(MeasureCode.values()).stream().map(MeasureCode::code).toList();
        return MeasureCode.of(text)
                .orElseThrow(() -> new Unexpected(
                        "one of the measures " + String.join(", ", known) + "." + Nearest.question(text, known)));
    }

    /** The id of a commitment: it stands in file columns and links. */
    static String commitmentId(String text) throws Unexpected {
        if (!text.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,59}")) {
            throw new Unexpected("an id of letters, digits, - . and _, at most 60 of them, such as first-response");
        }
        return text;
    }

    /** The id of a stage: the figures file and the goal's {@code from-to} keys name it. */
    static String stageId(String text) throws Unexpected {
        if (!text.matches("[a-z][a-z0-9_]{0,39}")) {
            throw new Unexpected("an id of lower-case letters, digits and _ such as mql; people read its name");
        }
        return text;
    }

    /** The canonical name of a column. */
    static String column(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** One of some words. */
    static Form<String> oneOf(List<String> known) {
        return text -> {
            if (!known.contains(text)) {
                throw new Unexpected(
                        String.join(", ", known.subList(0, known.size() - 1)) + " or " + known.get(known.size() - 1));
            }
            return text;
        };
    }
}
