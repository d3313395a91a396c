package slareport.reference;

import static slareport.reference.SameRows.assertThatRows;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the job publishes for exports full of coincidences, against the reference. */
class RandomExportsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void figuresExceptionsAndReconciliation_areThoseOfTheReference(long seed) throws IOException {
        RandomExports made = new RandomExports(folder, seed);
        Job job = Job.run(folder, made.agreement(), made.exports(), made.month, made.asOf);
        Reference reference = new Reference(made.agreement(), made.exports(), made.month, made.asOf);
        assertThatRows(job.figures()).areThoseOf(CsvText.written(CsvText.FIGURES, reference.figures()));
        assertThatRows(job.exceptions()).areThoseOf(CsvText.written(CsvText.EXCEPTIONS, reference.exceptions()));
        assertThatRows(job.reconciliation())
                .areThoseOf(CsvText.written(CsvText.RECONCILIATION, reference.reconciliation()));
    }
}
