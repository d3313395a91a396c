package slareport.guard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run read, by its outline.
 *
 * @param rows by entity, the headers left out
 */
public record ReadShape(Map<String, Long> rows, List<ReadColumn> columns) {
    public ReadShape {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
        columns = List.copyOf(columns);
    }

    /** The shape of files and their rows; of files of one name and entity, the first with a column counts. */
    public static ReadShape of(List<ExportColumns> files, Map<String, Long> rowsByEntity) {
        Map<List<String>, ReadColumn> columns = new LinkedHashMap<>();
        for (ExportColumns file : files) {
            new TreeMap<>(file.headers())
                    .forEach((column, header) -> columns.putIfAbsent(
                            List.of(file.entity(), file.file(), column),
                            new ReadColumn(file.entity(), file.file(), column, header)));
        }
        return new ReadShape(rowsByEntity, List.copyOf(columns.values()));
    }
}
