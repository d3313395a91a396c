package slareport.crm;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import slareport.facts.Entity;

/**
 * A file of the folder, or a part of an archive there, before it is known whose it is.
 *
 * @param name as in {@link InputFile}
 * @param path kept because a name that the locale cannot spell does not lead back to its file
 * @param part the part of the archive, null for a file of its own
 */
record FoundFile(String name, Path path, @Nullable String part, long bytes, Instant modified) {
    InputFile as(Entity entity) {
        return new InputFile(entity, path, name, part, bytes, modified);
    }

    /** A part of this archive. */
    FoundFile part(String entry, long size) {
        return new FoundFile(name + "/" + entry, path, entry, size, modified);
    }

    /** The name of a part of an archive within it, else the file's own. */
    String ownName() {
        return part == null ? name : part.substring(Math.max(part.lastIndexOf('/'), part.lastIndexOf('\\')) + 1);
    }

    /** The name of the archive for a part of one, else the file's own. */
    String outerName() {
        return part == null ? name : name.substring(0, name.length() - part.length() - 1);
    }
}
