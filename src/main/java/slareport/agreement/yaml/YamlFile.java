package slareport.agreement.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A YAML file with one mapping of keys to values. */
public final class YamlFile {
    private static final int MOST_BYTES = 1_000_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private YamlFile() {}

    /** Reads a file; what cannot be read is noted as a mistake. */
    public static Optional<YamlMapping> read(Path file, Mistakes mistakes) {
        String name = String.valueOf(file.getFileName());
        Place whole = Place.wholeFile(name);
        try {
            if (Files.size(file) > MOST_BYTES) {
                mistakes.add(whole, "the file is larger than one megabyte; expected an agreement of some pages.");
                return Optional.empty();
            }
            return parsed(decoded(Files.readAllBytes(file)), name, mistakes);
        } catch (CharacterCodingException e) {
            mistakes.add(whole, "the file is not UTF-8 text; save it with the encoding UTF-8.");
        } catch (IOException e) {
            mistakes.add(whole, "the file cannot be read; see that it exists and that this user may read it.");
        }
        return Optional.empty();
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        // editors of Windows begin a file with this mark
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Reads a text that does not come from the disk; {@code name} stands for it in mistakes. */
    public static Optional<YamlMapping> parsed(String text, String name, Mistakes mistakes) {
        YamlValue.Source source = new YamlValue.Source(name, mistakes);
        return PlainYaml.compose(text, source).flatMap(root -> root.mapping());
    }
}
