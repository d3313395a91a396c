package slareport.crm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import slareport.facts.Entity;

/** The records of a file as the job's own reader cuts them, the header among them. */
final class Records {
    private Records() {}

    /** Writes the bytes to a file. */
    static InputFile file(Path folder, String name, byte[] bytes) {
        Path file = folder.resolve(name);
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new InputFile(Entity.LEADS, file, name, bytes.length, Instant.EPOCH);
    }

    /** The records of a file of which nothing is configured. */
    static List<List<String>> settled(InputFile file, ToIntFunction<Header> known) {
        FileShape shape = FileShape.of(file, new FormatChoice(null, null), known);
        List<List<String>> records = of(file, shape.format());
        return shape.format().named() ? records.subList(1, records.size()) : records;
    }

    static List<List<String>> of(InputFile file, FileFormat format) {
        List<List<String>> records = new ArrayList<>();
        RowBlock block = new RowBlock();
        try (CsvFile csv = CsvFile.open(file, format)) {
            while (csv.fill(block)) {
                for (int row = 0; row < block.rows(); row++) {
                    block.select(row);
                    records.add(List.of(block.raw()));
                }
            }
        }
        return records;
    }
}
