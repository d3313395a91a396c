package slareport.sample;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A CSV file that is being written, and how many of its rows end in which way. */
final class Export implements Closeable {
    private final String name;
    private final BufferedWriter writer;
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);

    Export(Path folder, String name, List<String> header) throws IOException {
        this.name = name;
        this.writer = Files.newBufferedWriter(folder.resolve(name));
        line(header);
    }

    void write(Row row) throws IOException {
        outcomes.merge(row.outcome(), 1L, Long::sum);
        line(row.cells());
    }

    String name() {
        return name;
    }

    long rows(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    long rows() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    private void line(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                writer.write(',');
            }
            writer.write(quoted(cells.get(i)));
        }
        writer.write('\n');
    }

    private static String quoted(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\n') {
                return '"' + cell.replace("\"", "\"\"") + '"';
            }
        }
        return cell;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
