package slareport.draft;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Language;

/**
 * What a draft is wanted of; what is null is taken from the exports or from the system.
 *
 * @param exports folder of the exports
 * @param out folder in which the drafted files will lie
 * @param company the company's name
 * @param currency ISO 4217 code
 * @param datePatterns how dates are written where the files themselves leave it open; empty for a proposal
 * @param locale that of the system
 * @param systemZone that of the system
 */
public record DraftRequest(
        Path exports,
        Path out,
        @Nullable Language language,
        @Nullable ZoneId zone,
        @Nullable String currency,
        @Nullable String company,
        List<String> datePatterns,
        Locale locale,
        ZoneId systemZone) {
    public DraftRequest {
        datePatterns = List.copyOf(datePatterns);
    }
}
