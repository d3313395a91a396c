package slareport.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @ParameterizedTest
    @ValueSource(strings = {"es", "pt"})
    void everyLanguageSaysTheSame(String language) throws IOException {
        assertThat(places(language)).isEqualTo(places("en"));
    }

    /** The keys with the places that are filled in. */
    private static Map<Object, Object> places(String language) throws IOException {
        Properties texts = new Properties();
        String name = "wording_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Wording.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        text -> new TreeSet<>(Pattern.compile("\\{\\d}")
                                .matcher(String.valueOf(text.getValue()))
                                .results()
                                .map(MatchResult::group)
                                .toList())));
    }
}
