package slareport.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import slareport.agreement.Language;

/** The texts of drafted files in one language. */
final class Wording {
    private final Properties texts = new Properties();

    Wording(Language language) {
        String file = "wording_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream stream = Objects.requireNonNull(Wording.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text with {@code {0}}, {@code {1}}, … filled in. */
    String say(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no text " + key);
        }
        String said = text;
        for (int i = 0; i < arguments.length; i++) {
            said = said.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return said;
    }
}
