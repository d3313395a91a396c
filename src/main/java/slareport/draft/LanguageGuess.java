package slareport.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import slareport.agreement.Language;
import slareport.crm.FileProfile;

/** In which language people will want to read the drafts. */
final class LanguageGuess {
    private LanguageGuess() {}

    /** That of the exports' headers; where those tell nothing, that of the system, else English. */
    static Language of(List<FileProfile> profiles, Locale system, Lexicon lexicon) {
        List<String> headers = profiles.stream()
                .flatMap(profile -> profile.columns().stream())
                .filter(column -> !column.feeds().contains(column.header().toLowerCase(Locale.ROOT)))
                .map(FileProfile.Column::header)
                .toList();
        Map<String, Integer> counts = lexicon.counts("language", headers);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> likely = counts.entrySet().stream()
                .filter(count -> count.getValue() == most && most > 0)
                .map(Map.Entry::getKey)
                .toList();
        return likely.size() == 1 ? language(likely.get(0)) : language(system.getLanguage());
    }

    private static Language language(String code) {
        return switch (code) {
            case "es" -> Language.ES;
            case "pt" -> Language.PT;
            default -> Language.EN;
        };
    }
}
