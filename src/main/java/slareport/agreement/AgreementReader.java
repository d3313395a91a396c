package slareport.agreement;

import java.nio.file.Path;
import slareport.failure.UserError;

/** Reads agreements from YAML. */
public final class AgreementReader {
    private AgreementReader() {}

    /**
     * Reads one file, or every {@code .yml} and {@code .yaml} file of a folder as versions of one agreement.
     *
     * @throws UserError with one sentence for each mistake of each file
     */
    public static Agreements read(Path fileOrFolder) {
        throw new UnsupportedOperationException();
    }
}
