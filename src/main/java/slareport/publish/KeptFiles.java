package slareport.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A month's files before or after a run, kept in a hidden folder until it is settled which of them stay.
 *
 * <p>The folder either holds the whole set or is not there: it is filled under another name and renamed, and renamed again
 * before it is deleted. What is put in place stays here as well, so that a run that is killed on the way can be repeated.
 *
 * @param run the run that replaces the files before by those after
 * @param rename puts files and folders in place
 */
record KeptFiles(Path out, YearMonth month, Side side, long run, Rename rename) {
    private static final Pattern NAME = Pattern.compile("\\.sla-report-(\\d{4}-\\d{2})\\.(before|after)-(\\d{1,18})");

    /** On which side of the run the files are. */
    enum Side {
        BEFORE,
        AFTER;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The kept files that lie in a folder, or null when it holds none. */
    static @Nullable KeptFiles at(Path path, Rename rename) {
        Matcher name = NAME.matcher(String.valueOf(path.getFileName()));
        Path out = path.getParent();
        if (!name.matches() || out == null) {
            return null;
        }
        Side side = name.group(2).equals(Side.BEFORE.code()) ? Side.BEFORE : Side.AFTER;
        return new KeptFiles(out, YearMonth.parse(name.group(1)), side, Long.parseLong(name.group(3)), rename);
    }

    Path path() {
        return out.resolve(".sla-report-" + month + "." + side.code() + "-" + run);
    }

    /** Keeps the files of these names as they are in place now; those that are missing are remembered as missing. */
    void keepInPlace(List<String> names) throws IOException {
        Path filling = Leftovers.garbage(path());
        PrivateFiles.delete(filling);
        PrivateFiles.makeFolder(filling);
        for (String name : names) {
            if (Files.exists(out.resolve(name))) {
                link(out.resolve(name), filling.resolve(name));
            }
        }
        PrivateFiles.sync(filling);
        keep(filling);
    }

    /** Keeps the files of a folder, which is no more under its own name then. */
    void keep(Path filled) throws IOException {
        rename.move(filled, path());
        PrivateFiles.sync(out);
    }

    /** Whether the set is kept, and whole. */
    boolean isKept() {
        return Files.isDirectory(path());
    }

    /** Puts the files of these names in place as they were kept; can be repeated. */
    void putInPlace(List<String> names) throws IOException {
        for (String name : names) {
            Path kept = path().resolve(name);
            Path place = out.resolve(name);
            Path copy = out.resolve("." + name + ".moving");
            Files.deleteIfExists(copy);
            if (Files.exists(kept)) {
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

    /** The names of the files that are kept. */
    List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path())) {
            files.forEach(file -> names.add(String.valueOf(file.getFileName())));
        }
        return names;
    }

    /** Forgets the files, and what is left of an attempt to keep them. */
    void drop() throws IOException {
        Path garbage = Leftovers.garbage(path());
        if (isKept()) {
            PrivateFiles.delete(garbage);
            rename.move(path(), garbage);
            PrivateFiles.sync(out);
        }
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
            try (FileChannel copied = FileChannel.open(name, StandardOpenOption.WRITE)) {
                copied.force(true);
            }
        }
    }
}
