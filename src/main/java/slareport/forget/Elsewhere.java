package slareport.forget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where ids of leads stand besides the ledger.
 *
 * @param exports the exports that hold one
 * @param published the published lists of exceptions and workbooks that hold one
 * @param unknown what could not be looked into
 */
public record Elsewhere(List<Path> exports, List<Path> published, List<String> unknown) {
    private static final int DEPTH = 3;
    private static final Pattern EXPORT = Pattern.compile(".*\\.(csv|tsv|txt|zip|gz)");
    private static final Pattern PUBLISHED =
            Pattern.compile("exceptions-\\d{4}-\\d{2}\\.csv|sla-report-\\d{4}-\\d{2}\\.xlsx");

    public Elsewhere {
        exports = List.copyOf(exports);
        published = List.copyOf(published);
        unknown = List.copyOf(unknown);
    }

    /**
     * Looks for ids.
     *
     * @param exports folders of exports
     * @param published output folders, by their paths
     */
    public static Elsewhere of(Set<String> ids, Set<Path> exports, Set<String> published) {
        CellSearch search = new CellSearch(ids);
        List<String> unknown = new ArrayList<>();
        List<Path> foundExports = new ArrayList<>();
        for (Path folder : exports) {
            foundExports.addAll(found(search, folder, EXPORT, unknown));
        }
        Set<Path> foundPublished = new TreeSet<>();
        for (String out : published) {
            Optional<Path> folder = folder(out, unknown);
            folder.ifPresent(path -> foundPublished.addAll(found(search, path, PUBLISHED, unknown)));
        }
        return new Elsewhere(foundExports, List.copyOf(foundPublished), unknown);
    }

    private static Optional<Path> folder(String out, List<String> unknown) {
        try {
            return Optional.of(Path.of(out));
        } catch (InvalidPathException e) {
            // a shared ledger may know folders of another system
            unknown.add(out);
            return Optional.empty();
        }
    }

    private static List<Path> found(CellSearch search, Path folder, Pattern names, List<String> unknown) {
        List<Path> found = new ArrayList<>();
        for (Path file : files(folder, names, unknown)) {
            try {
                if (search.finds(file)) {
                    found.add(file);
                }
            } catch (IOException e) {
                unknown.add(file.toString());
            }
        }
        return found;
    }

    private static List<Path> files(Path folder, Pattern names, List<String> unknown) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            return all.filter(
                            file -> names.matcher(file.getFileName().toString().toLowerCase(Locale.ROOT))
                                    .matches())
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            unknown.add(folder.toString());
            return List.of();
        }
    }
}
