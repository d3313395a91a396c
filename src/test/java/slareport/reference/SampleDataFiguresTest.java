package slareport.reference;

import static slareport.reference.SameRows.assertSameFiles;
import static slareport.reference.SameRows.assertThatRows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the job publishes for the sample data, against the reference and against the golden files. */
class SampleDataFiguresTest {
    @TempDir
    private static Path folder;

    private static final Map<String, Job> RUNS = new HashMap<>();

    @ParameterizedTest(name = "{0}: month {1} as of {2}")
    @CsvSource({
        "a finished month, 2026-10, 2026-11-01",
        "a running month, 2026-10, 2026-10-16",
        "a month under the first version, 2026-03, 2026-04-01"
    })
    void figuresExceptionsAndReconciliation_areThoseOfTheReference(String kind, YearMonth month, String asOf) {
        assertSameFiles(
                run(month, asOf).published(), GoldenFiles.reference(month, asOf).published());
    }

    @Test
    void theJobPublishesTheGoldenFiles() throws IOException {
        Job job = run(GoldenFiles.MONTH, GoldenFiles.AS_OF);
        assertThatRows(job.published().figures()).areThoseOf(Files.readString(GoldenFiles.figures()));
        assertThatRows(job.published().exceptions()).areThoseOf(Files.readString(GoldenFiles.exceptions()));
    }

    @Test
    void theReferenceStillGivesTheGoldenFiles() throws IOException {
        Reference reference = GoldenFiles.reference(GoldenFiles.MONTH, GoldenFiles.AS_OF);
        assertThatRows(CsvText.written(CsvText.FIGURES, reference.figures()))
                .areThoseOf(Files.readString(GoldenFiles.figures()));
        assertThatRows(CsvText.written(CsvText.EXCEPTIONS, reference.exceptions()))
                .areThoseOf(Files.readString(GoldenFiles.exceptions()));
    }

    private static Job run(YearMonth month, String asOf) {
        return RUNS.computeIfAbsent(month + " " + asOf, key -> {
            try {
                return Job.run(
                        Files.createTempDirectory(folder, "run"),
                        Path.of("sample-data/agreement"),
                        Path.of("sample-data/exports"),
                        month,
                        asOf);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
