package slareport.crm;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import slareport.facts.Spelling;

/** The months by their names and abbreviations in one language, ignoring case, accents and a final point. */
final class MonthNames {
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    private static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();

    MonthNames(Locale locale) {
        for (Month month : Month.values()) {
            for (TextStyle style : STYLES) {
                numbers.put(key(month.getDisplayName(style, locale)), month.getValue());
            }
        }
        for (Month month : Month.values()) {
            // "sept" in one program is "sep" in another
            String full = key(month.getDisplayName(TextStyle.FULL, locale));
            if (full.length() > 3) {
                numbers.merge(full.substring(0, 3), month.getValue(), (a, b) -> a.equals(b) ? a : NONE);
            }
        }
    }

    /** The number of a month, 1 to 12, or -1. */
    int number(String name) {
        return numbers.getOrDefault(key(name), NONE);
    }

    private static String key(String name) {
        String folded = Spelling.folded(name);
        return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
