package slareport.draft;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import slareport.agreement.Language;
import slareport.facts.CrmFacts;
import slareport.facts.DealSchema;
import slareport.facts.Dictionary;

/** What is usual where a language is spoken, for whatever the exports do not tell. */
final class Customs {
    private Customs() {}

    /** The zone of the system, or where that is kept in UTC, of the largest market. */
    static ZoneId zone(Language language, ZoneId system) {
        boolean isUtc = system.getRules().isFixedOffset()
                && system.getRules().getOffset(Instant.EPOCH).equals(ZoneOffset.UTC);
        if (!isUtc) {
            return system;
        }
        return ZoneId.of(
                switch (language) {
                    case ES -> "America/Mexico_City";
                    case PT -> "America/Sao_Paulo";
                    case EN -> "America/New_York";
                });
    }

    /** The country whose holidays may hold in a zone. */
    static String country(ZoneId zone) {
        return switch (zone.getId()) {
            case "America/Mexico_City", "America/Tijuana", "America/Monterrey" -> "MX";
            case "America/Sao_Paulo" -> "BR";
            case "America/Bogota" -> "CO";
            case "America/Santiago" -> "CL";
            case "America/Lima" -> "PE";
            case "America/Argentina/Buenos_Aires", "America/Buenos_Aires" -> "AR";
            case "Europe/Madrid" -> "ES";
            case "Europe/Lisbon" -> "PT";
            case "Europe/London" -> "GB";
            case "Europe/Berlin" -> "DE";
            case "Europe/Paris" -> "FR";
            default -> "US";
        };
    }

    /** The currency of the country. */
    static String currency(ZoneId zone) {
        return Currency.getInstance(new Locale("", country(zone))).getCurrencyCode();
    }

    /** How many deals are in each currency of which the exports name the code or a sign of its own. */
    static Map<String, Long> currencies(CrmFacts facts) {
        Map<String, Long> counts = new TreeMap<>();
        Dictionary codes = facts.vocabulary().of("currency");
        for (int deal = 0; deal < facts.deals().size(); deal++) {
            String code = codes.text(facts.deals().text(DealSchema.CURRENCY, deal));
            if (code.matches("[A-Z]{3}")) {
                counts.merge(code, 1L, Long::sum);
            }
        }
        return counts;
    }
}
