package slareport.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the export says about its files in {@value #NAME} beside them: how many rows they have and which SHA-256, each of
 * which may be left open. Files that it does not name are taken as they are.
 *
 * @param text as it stands in the file
 */
record Manifest(String text, List<Line> lines) {
    static final String NAME = "manifest.csv";
    static final Manifest NONE = new Manifest("", List.of());

    private static final long MOST_BYTES = 1 << 20;
    private static final String RENEW = "Wait until the export is complete, or have it write " + NAME + " anew.";

    /**
     * What is said of one file.
     *
     * @param rows empty, or how many rows are below the header
     * @param sha256 empty, or 64 hexadecimal digits
     */
    record Line(String file, String rows, String sha256) {
        boolean isWellFormed() {
            return !file.isEmpty() && rows.matches("\\d{0,18}") && sha256.matches("([0-9a-f]{64})?");
        }
    }

    /** The manifest of a folder, {@link #NONE} when there is none; one that cannot be understood is doubtful. */
    static Manifest in(Path folder, List<Doubt> doubts) {
        Path file = folder.resolve(NAME);
        if (FileState.of(file).isGone()) {
            return NONE;
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                doubts.add(doubt(NAME, NAME + " has more than " + MOST_BYTES + " bytes, which no manifest needs."));
                return NONE;
            }
            return parsed(Files.readString(file, StandardCharsets.UTF_8), doubts);
        } catch (IOException e) {
            doubts.add(doubt(NAME, NAME + " cannot be read as UTF-8."));
            return NONE;
        }
    }

    /** Doubts about files that are named but not there. */
    List<Doubt> missing(Path folder) {
        List<Doubt> doubts = new ArrayList<>();
        for (Line line : lines) {
            if (FileState.of(folder.resolve(line.file())).isGone()) {
                doubts.add(doubt(line.file(), NAME + " names " + line.file() + ", which is not there."));
            }
        }
        return doubts;
    }

    /** Doubts about files that hold something else than is said here; they are read for it. */
    List<Doubt> otherContents(Collection<ArrivedFile> files) {
        List<Doubt> doubts = new ArrayList<>();
        for (ArrivedFile file : files) {
            for (Line line : lines) {
                if (line.file().equals(file.name())
                        && !line.sha256().isEmpty()
                        && !line.sha256().equals(Sha256.of(file.path()))) {
                    doubts.add(doubt(file.name(), file.name() + " has another SHA-256 than " + NAME + " says."));
                }
            }
        }
        return doubts;
    }

    /**
     * Doubts about files with another number of rows than is said here.
     *
     * @param rowsByFile of the files that were read
     */
    List<Doubt> otherRows(Map<String, Long> rowsByFile) {
        List<Doubt> doubts = new ArrayList<>();
        for (Line line : lines) {
            Long rows = rowsByFile.get(line.file());
            if (rows != null && !line.rows().isEmpty() && Long.parseLong(line.rows()) != rows) {
                doubts.add(doubt(
                        line.file(),
                        line.file() + " has " + rows + (rows == 1 ? " row" : " rows") + " below its header; " + NAME
                                + " says " + line.rows() + "."));
            }
        }
        return doubts;
    }

    private static Manifest parsed(String text, List<Doubt> doubts) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String written :
                text.replaceFirst("^\uFEFF", "").lines().map(String::strip).toList()) {
            number++;
            List<String> fields = fields(written);
            if (number == 1) {
                if (!String.join(",", fields).equalsIgnoreCase("file,rows,sha256")) {
                    doubts.add(doubt(NAME, NAME + " does not begin with the line file,rows,sha256."));
                    return new Manifest(text, List.of());
                }
            } else if (!written.isEmpty()) {
                Line line = fields.size() == 3
                        ? new Line(fields.get(0), fields.get(1), fields.get(2).toLowerCase(Locale.ROOT))
                        : new Line("", "", "");
                if (line.isWellFormed()) {
                    lines.add(line);
                } else {
                    doubts.add(doubt(
                            NAME,
                            NAME + ", line " + number + ", is not a file name, a number of rows or nothing, and a"
                                    + " SHA-256 of 64 hexadecimal digits or nothing, with commas between."));
                }
            }
        }
        return new Manifest(text, lines);
    }

    /** A name may stand in quotes, for it may hold a comma. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            String stripped = field.strip();
            boolean isQuoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
            fields.add(isQuoted ? stripped.substring(1, stripped.length() - 1).replace("\"\"", "\"") : stripped);
        }
        return fields;
    }

    private static Doubt doubt(String file, String found) {
        return new Doubt(Guard.CHANGING, file, found, RENEW);
    }
}
