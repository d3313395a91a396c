package slareport.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;

/**
 * The files that the sample data must give, written by the reference and never by the program. After a wanted change
 * of a meaning or of the sample data, renew them from the root of the project and read the difference:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:$(cat target/classpath) slareport.reference.GoldenFiles
 * </pre>
 */
final class GoldenFiles {
    static final Path FOLDER = Path.of("src/test/resources/slareport/golden");
    static final YearMonth MONTH = YearMonth.of(2026, 10);
    static final String AS_OF = "2026-11-01";

    private GoldenFiles() {}

    public static void main(String[] args) throws IOException {
        Reference reference = reference(MONTH, AS_OF);
        Files.createDirectories(FOLDER);
        Files.writeString(figures(), CsvText.written(CsvText.FIGURES, reference.figures()));
        Files.writeString(exceptions(), CsvText.written(CsvText.EXCEPTIONS, reference.exceptions()));
    }

    static Path figures() {
        return FOLDER.resolve("figures-" + MONTH + ".csv");
    }

    static Path exceptions() {
        return FOLDER.resolve("exceptions-" + MONTH + ".csv");
    }

    /** What the reference computes from the sample data. */
    static Reference reference(YearMonth month, String asOf) {
        return new Reference(Path.of("sample-data/agreement"), Path.of("sample-data/exports"), month, asOf);
    }
}
