package slareport.guard;

import java.util.ArrayList;
import java.util.Collections;
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

    /** The shape of files and their rows. */
    public static ReadShape of(List<ExportColumns> files, Map<String, Long> rowsByEntity) {
        List<ReadColumn> columns = new ArrayList<>();
        for (ExportColumns file : files) {
            new TreeMap<>(file.headers())
                    .forEach((column, header) ->
                            columns.add(new ReadColumn(file.entity(), file.file(), column, header)));
        }
        return new ReadShape(rowsByEntity, columns);
    }
}
