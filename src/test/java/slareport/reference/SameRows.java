package slareport.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/** Compares two CSV texts whose rows may stand in another order, and shows the first rows that differ. */
final class SameRows extends AbstractAssert<SameRows, String> {
    private static final int SHOWN = 20;

    private SameRows(String actual) {
        super(actual, SameRows.class);
    }

    /** Passes if all files have the same rows, as {@link #areThoseOf} says. */
    static void assertSameFiles(Published job, Published reference) {
        assertThatRows(job.figures()).areThoseOf(reference.figures());
        assertThatRows(job.exceptions()).areThoseOf(reference.exceptions());
        assertThatRows(job.reconciliation()).areThoseOf(reference.reconciliation());
    }

    static SameRows assertThatRows(String actual) {
        return new SameRows(actual);
    }

    /** Passes if both have the same header and the same rows, byte for byte and equally often. */
    SameRows areThoseOf(String reference) {
        if (!CsvText.sorted(actual).equals(CsvText.sorted(reference))) {
            List<String> unexpected = without(actual, reference);
            List<String> missing = without(reference, actual);
            failWithMessage(
                    "%d rows only in the job's file (+), %d only in the reference (-), for example:%n%s",
                    unexpected.size(),
                    missing.size(),
                    Stream.concat(
                                    unexpected.stream().map(row -> row.strip() + "  (+)"),
                                    missing.stream().map(row -> row.strip() + "  (-)"))
                            .sorted()
                            .limit(SHOWN)
                            .collect(Collectors.joining("\n")));
        }
        return this;
    }

    private static List<String> without(String text, String other) {
        List<String> records = new ArrayList<>(CsvText.records(text));
        CsvText.records(other).forEach(records::remove);
        return records;
    }
}
