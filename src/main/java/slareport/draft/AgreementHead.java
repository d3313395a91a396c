package slareport.draft;

import java.time.YearMonth;
import java.time.ZoneId;
import slareport.agreement.Language;

/**
 * How a drafted agreement begins.
 *
 * @param from first month that it governs
 * @param currency ISO 4217 code
 */
record AgreementHead(String company, YearMonth from, Language language, ZoneId zone, String currency) {
    /** The same from another month on. */
    AgreementHead from(YearMonth other) {
        return new AgreementHead(company, other, language, zone, currency);
    }

    /** The same with another currency. */
    AgreementHead in(String other) {
        return new AgreementHead(company, from, language, zone, other);
    }
}
