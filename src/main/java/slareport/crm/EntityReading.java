package slareport.crm;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** Reads all files of one entity, one after the other in the order of their names, ahead of whoever takes the rows. */
public interface EntityReading extends Closeable {
    /** The next part of the rows, or null after the last one of the last file. */
    @Nullable ExportPart next();

    /** How many rows have been taken so far. */
    long rows();

    /** How many bytes of the entity's files have been read so far, for showing progress. */
    long bytesRead();

    /** Ends the reading, however far it got. */
    @Override
    void close();
}
