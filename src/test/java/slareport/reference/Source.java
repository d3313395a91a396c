package slareport.reference;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rows of one entity's files, in the order of the files' names and then of the lines. */
record Source(String entity, List<String> columns, List<Path> files, List<Row> rows) {

    /** One data row: its fields by column, or null instead of them when it has too many or too few. */
    record Row(String file, Map<String, String> fields) {
        /** The field's text, empty if the export has no such column. */
        String get(String column) {
            return fields.getOrDefault(column, "").strip();
        }
    }

    boolean isThere() {
        return !files.isEmpty();
    }

    static Source read(Path folder, String entity) {
        Source source = new Source(entity, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.getFileName().toString().matches(entity + "(-.*)?\\.csv")) {
                    source.add(file);
                }
            }
        } catch (IOException | CsvException e) {
            throw new IllegalStateException(e);
        }
        return source;
    }

    private void add(Path file) throws IOException, CsvException {
        files.add(file);
        try (CSVReader reader = new CSVReaderBuilder(Files.newBufferedReader(file))
                .withCSVParser(new RFC4180Parser())
                .build()) {
            List<String[]> lines = reader.readAll();
            String[] header = lines.get(0);
            columns.addAll(List.of(header));
            for (String[] line : lines.subList(1, lines.size())) {
                Map<String, String> fields = null;
                if (line.length == header.length) {
                    fields = new LinkedHashMap<>();
                    for (int i = 0; i < line.length; i++) {
                        fields.put(header[i], line[i]);
                    }
                }
                rows.add(new Row(file.getFileName().toString(), fields));
            }
        }
    }
}
