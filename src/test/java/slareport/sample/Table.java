package slareport.sample;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a CSV file, as a reader that knows nothing of the generator sees them. */
record Table(List<String> header, List<List<String>> rows) {
    static Table read(Path file) {
        try (CSVReader reader = new CSVReaderBuilder(Files.newBufferedReader(file))
                .withCSVParser(new RFC4180Parser())
                .build()) {
            List<List<String>> rows = new ArrayList<>();
            reader.readAll().forEach(cells -> rows.add(Arrays.asList(cells)));
            return new Table(rows.get(0), rows.subList(1, rows.size()));
        } catch (IOException | CsvException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Only the rows with as many fields as the header. */
    Table whole() {
        return new Table(
                header, rows.stream().filter(row -> row.size() == header.size()).toList());
    }

    String get(List<String> row, String column) {
        return row.get(header.indexOf(column));
    }
}
