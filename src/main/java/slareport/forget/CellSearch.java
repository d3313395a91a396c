package slareport.forget;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks for ids in tables as text, plain or packed, and in workbooks: an id is found where it fills a cell, or a part of
 * one that lists several.
 */
final class CellSearch {
    private static final String BOUNDARIES = ",;\t|\"\n\r";
    private static final int BUFFER = 1 << 16;

    private final Set<String> cells = new HashSet<>();
    private final Set<String> bytes = new HashSet<>();
    private int longest;

    CellSearch(Iterable<String> ids) {
        for (String id : ids) {
            cells.add(id);
            // a file is read byte by byte unless it says that it is UTF-16
            bytes.add(new String(id.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            bytes.add(new String(id.getBytes(Charset.forName("windows-1252")), StandardCharsets.ISO_8859_1));
        }
        cells.forEach(cell -> longest = Math.max(longest, cell.length()));
        bytes.forEach(cell -> longest = Math.max(longest, cell.length()));
    }

    /** Whether a file holds one of them. */
    boolean finds(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return WorkbookTexts.anyOf(file, this::isListedIn);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            if (name.endsWith(".zip")) {
                return findsInArchive(new ZipInputStream(in));
            }
            return findsInTable(name.endsWith(".gz") ? new GZIPInputStream(in, BUFFER) : in);
        }
    }

    private boolean isListedIn(String text) {
        StringTokenizer parts = new StringTokenizer(text, BOUNDARIES);
        while (parts.hasMoreTokens()) {
            if (cells.contains(parts.nextToken().strip())) {
                return true;
            }
        }
        return false;
    }

    private boolean findsInArchive(ZipInputStream archive) throws IOException {
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (findsInTable(archive)) {
                return true;
            }
        }
        return false;
    }

    private boolean findsInTable(InputStream table) throws IOException {
        BufferedInputStream in = new BufferedInputStream(table, BUFFER);
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        boolean isUtf16 = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
        return finds(
                new InputStreamReader(in, isUtf16 ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1),
                isUtf16 ? cells : bytes);
    }

    private boolean finds(Reader text, Set<String> wanted) throws IOException {
        char[] buffer = new char[BUFFER];
        StringBuilder cell = new StringBuilder();
        boolean isTooLong = false;
        for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
            for (int i = 0; i < read; i++) {
                char c = buffer[i];
                if (BOUNDARIES.indexOf(c) >= 0) {
                    if (!isTooLong && isWanted(cell, wanted)) {
                        return true;
                    }
                    cell.setLength(0);
                    isTooLong = false;
                } else if (cell.length() <= longest) {
                    // blanks around an id do not count
                    if (c != ' ' || !cell.isEmpty()) {
                        cell.append(c);
                    }
                } else if (c != ' ') {
                    isTooLong = true;
                }
            }
        }
        return !isTooLong && isWanted(cell, wanted);
    }

    private boolean isWanted(StringBuilder cell, Set<String> wanted) {
        return !cell.isEmpty() && wanted.contains(cell.toString().stripTrailing());
    }
}
