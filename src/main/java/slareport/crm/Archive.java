package slareport.crm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import slareport.failure.UserError;

/** The exports in a ZIP archive; archives within it are not looked into. */
final class Archive {
    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 1L << 36;

    private Archive() {}

    /**
     * The parts that may be exports, by their names.
     *
     * @param name of the archive, for messages
     * @throws UserError when it is damaged or bigger than exports are
     */
    static List<Part> parts(Path path, String name) {
        List<Part> parts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long bytes = 0;
        try (ZipFile archive = open(path)) {
            if (archive.size() > MOST_ENTRIES) {
                throw refused(
                        name,
                        "holds " + archive.size() + " entries, and more than " + MOST_ENTRIES
                                + " are not looked into; pack the exports alone.");
            }
            for (ZipEntry entry : Collections.list(archive.entries())) {
                if (!entry.isDirectory() && isExport(entry.getName())) {
                    if (!names.add(entry.getName())) {
                        throw refused(name, "holds two files of one name; name them apart and pack them again.");
                    }
                    bytes += Math.max(0, entry.getSize());
                    parts.add(new Part(entry.getName(), entry.getSize()));
                }
            }
        } catch (IOException e) {
            throw refused(name, "is no whole ZIP archive; wait until it is complete, or export it again.");
        }
        if (bytes > MOST_BYTES) {
            throw refused(
                    name,
                    "unpacks to more than " + (MOST_BYTES >> 30) + " GB; unpack it yourself and put the"
                            + " exports that are needed into the folder.");
        }
        return parts;
    }

    /** Opens an archive, be the names in it UTF-8 or, as Windows writes them, of an older character set. */
    static ZipFile open(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException e) {
            // every byte is a character of Latin-1, so that only what is truly damaged fails again
            return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
        }
    }

    /** @param bytes after unpacking, as the archive says */
    record Part(String name, long bytes) {
        /** How many folders of the archive it lies in. */
        int depth() {
            return (int) name.chars().filter(c -> c == '/' || c == '\\').count();
        }
    }

    private static boolean isExport(String entry) {
        String last = entry.substring(Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\')) + 1);
        String lower = last.toLowerCase(Locale.ROOT);
        return !last.startsWith(".") && !entry.startsWith("__MACOSX") && ExportFolder.isTable(lower);
    }

    private static UserError refused(String name, String whatIsWrong) {
        return new UserError(UserError.Kind.INPUTS, name + " " + whatIsWrong);
    }
}
