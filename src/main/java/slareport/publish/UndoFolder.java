package slareport.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of a month that were in place before a run, kept until it is settled whether the run's own set stays.
 *
 * <p>The folder either holds the whole old set or is not there: it is filled under another name and renamed, and renamed
 * again before it is deleted. Restoring copies out of it and can be repeated.
 *
 * @param run the run whose files replace the set
 * @param rename puts files and folders in place
 */
record UndoFolder(Path out, YearMonth month, long run, Rename rename) {
    private static final Pattern NAME = Pattern.compile("\\.sla-report-(\\d{4}-\\d{2})\\.before-(\\d{1,18})");

    /** The undo folder that a path is, or null when it is none. */
    static @Nullable UndoFolder at(Path path, Rename rename) {
        Matcher name = NAME.matcher(String.valueOf(path.getFileName()));
        Path out = path.getParent();
        return name.matches() && out != null
                ? new UndoFolder(out, YearMonth.parse(name.group(1)), Long.parseLong(name.group(2)), rename)
                : null;
    }

    Path path() {
        return out.resolve(".sla-report-" + month + ".before-" + run);
    }

    /** Keeps the files of these names as they are now; those that are missing are remembered as missing. */
    void keep(List<String> names) throws IOException {
        Path filling = Leftovers.garbage(path());
        PrivateFiles.delete(filling);
        PrivateFiles.makeFolder(filling);
        for (String name : names) {
            if (Files.exists(out.resolve(name))) {
                link(out.resolve(name), filling.resolve(name));
            }
        }
        PrivateFiles.sync(filling);
        rename.move(filling, path());
        PrivateFiles.sync(out);
    }

    /** Puts the files of these names back, if any were kept, and leaves nothing behind. */
    void putBack(List<String> names) throws IOException {
        if (Files.isDirectory(path())) {
            restore(names);
            drop();
        } else {
            PrivateFiles.delete(Leftovers.garbage(path()));
        }
    }

    /** Puts the files of these names back as they were. */
    void restore(List<String> names) throws IOException {
        for (String name : names) {
            Path kept = path().resolve(name);
            Path place = out.resolve(name);
            if (Files.exists(kept)) {
                Path copy = out.resolve("." + name + ".restored");
                Files.deleteIfExists(copy);
                link(kept, copy);
                rename.move(copy, place);
                // a rename onto another name of the same file leaves both names
                Files.deleteIfExists(copy);
            } else {
                Files.deleteIfExists(place);
            }
        }
        PrivateFiles.sync(out);
    }

    /** Forgets the old set. */
    void drop() throws IOException {
        Path garbage = Leftovers.garbage(path());
        rename.move(path(), garbage);
        PrivateFiles.sync(out);
        PrivateFiles.delete(garbage);
    }

    private static void link(Path file, Path name) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "is not a file");
        }
        try {
            Files.createLink(name, file);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(file, name, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
