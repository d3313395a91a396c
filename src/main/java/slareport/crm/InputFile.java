package slareport.crm;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import slareport.facts.Entity;

/**
 * A file of the exports folder that will be read, or a part of an archive there.
 *
 * @param name relative to the exports folder, with forward slashes; of a part of an archive, the archive's name before its
 *     own
 * @param part the part of the archive at {@code path}, null where the file itself is the export
 * @param bytes how many will be read at most, as they lie there
 */
public record InputFile(
        Entity entity, Path path, String name, @Nullable String part, long bytes, Instant modified) {
    public InputFile(Entity entity, Path path, String name, long bytes, Instant modified) {
        this(entity, path, name, null, bytes, modified);
    }

    static final Comparator<InputFile> IN_ORDER =
            Comparator.comparing(InputFile::entity).thenComparing(InputFile::name);

    /** The same file as another entity's. */
    InputFile as(Entity other) {
        return new InputFile(other, path, name, part, bytes, modified);
    }
}
