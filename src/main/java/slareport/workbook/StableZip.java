package slareport.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Rewrites a ZIP file so that it depends on nothing but what its entries hold. */
final class StableZip {
    // at the very start of 1980 an entry would also get the moment in the zone of the machine
    private static final LocalDateTime EARLY = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private StableZip() {}

    /** Copies all entries, ordered by name and all of one time; the stream stays open. */
    static void copy(Path zip, OutputStream out) throws IOException {
        try (ZipFile source = new ZipFile(zip.toFile())) {
            ZipOutputStream target = new ZipOutputStream(out);
            // programs that read a workbook as a stream expect its table of contents first
            List<String> names = source.stream()
                    .map(ZipEntry::getName)
                    .sorted(Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(EARLY);
                target.putNextEntry(entry);
                try (InputStream content = source.getInputStream(source.getEntry(name))) {
                    content.transferTo(target);
                }
                target.closeEntry();
            }
            target.finish();
        }
    }
}
