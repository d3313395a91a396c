package slareport.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import slareport.facts.Spelling;

/** What words of exports usually say, in English, Spanish and Portuguese. */
final class Lexicon {
    private final Map<String, Map<String, List<String>>> phrases = new LinkedHashMap<>();

    Lexicon() {
        Properties texts = new Properties();
        try (InputStream stream =
                Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.properties"), "lexicon")) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.stringPropertyNames().stream()
                .filter(subject -> subject.indexOf('.') < 0)
                .forEach(subject -> {
                    Map<String, List<String>> meanings = new LinkedHashMap<>();
                    for (String meaning : texts.getProperty(subject).split(",", -1)) {
                        String listed = Objects.requireNonNull(texts.getProperty(subject + "." + meaning), meaning);
                        meanings.put(meaning, List.of(listed.split("\\|", -1)));
                    }
                    phrases.put(subject, meanings);
                });
    }

    /** What a word of a column means, empty where it is none of the known ones. */
    Optional<String> meaning(String column, String word) {
        String words = words(word);
        for (Map.Entry<String, List<String>> meaning :
                phrases.getOrDefault(column, Map.of()).entrySet()) {
            if (meaning.getValue().stream().anyMatch(phrase -> words.contains(" " + phrase + " "))) {
                return Optional.of(meaning.getKey());
            }
        }
        return Optional.empty();
    }

    /** How many of the texts hold a phrase of each meaning. */
    Map<String, Integer> counts(String subject, List<String> texts) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        phrases.getOrDefault(subject, Map.of()).forEach((meaning, listed) -> {
            int count = 0;
            for (String text : texts) {
                String words = words(text);
                count += listed.stream().anyMatch(phrase -> words.contains(" " + phrase + " ")) ? 1 : 0;
            }
            counts.put(meaning, count);
        });
        return counts;
    }

    /** The words of a text in their compared form, each between blanks. */
    private static String words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Spelling.folded(text).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return " " + String.join(" ", words) + " ";
    }
}
