package slareport.history;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A short word that stands for things whose texts tell all about them. */
final class Digest {
    private Digest() {}

    /** The same for the same texts; for different ones very hardly ever. */
    static String of(List<?> things) {
        return UUID.nameUUIDFromBytes(things.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
