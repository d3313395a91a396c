package slareport.crm;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Names of files as texts, also where the locale cannot spell them: their bytes are then taken for UTF-8. */
final class FileNames {
    private static final char UNSPELLABLE = '\uFFFD';

    private FileNames() {}

    /** The name of a file relative to a folder that holds it, with forward slashes. */
    static String relative(Path folder, Path file) {
        Path relative = folder.relativize(file);
        String name = relative.toString().replace('\\', '/');
        if (name.indexOf(UNSPELLABLE) < 0) {
            return name;
        }
        // addresses keep the bytes of a name, as the texts of a path do not
        String[] encoded = file.toUri().getRawPath().split("/", -1);
        String[] last = Arrays.copyOfRange(encoded, encoded.length - relative.getNameCount(), encoded.length);
        return URLDecoder.decode(String.join("/", last).replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
