package slareport.crm;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;
import slareport.failure.UserError;

/** Reads all files of one entity, one after the other in the order of their names. */
public interface EntityReading extends Closeable {
    /**
     * The next data row, or null after the last one of the last file.
     *
     * @throws UserError when a file cannot be read to its end, or when more of its rows were rejected than is allowed
     */
    @Nullable CrmRow next();

    /** What a row says, or null when it is rejected, which is then recorded. */
    @Nullable Fact parse(CrmRow row);

    /** How many bytes of the entity's files have been read so far, for showing progress. */
    long bytesRead();
}
