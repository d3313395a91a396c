package slareport.guard;

import java.util.Map;
import java.util.Optional;

/** The columns of one file that is about to be read. */
public interface ExportColumns {
    /** The word for what the file holds, as in {@code leads}. */
    String entity();

    /** The name of the file, relative to the exports folder. */
    String file();

    /** The header by the canonical (or further) column that is read from it. */
    Map<String, String> headers();

    /** Whether a file of the entity can have a canonical (or further) column, as agreed today. */
    boolean canHave(String column);

    /** Whether a column of the file is called like this, whether it is read or not. */
    boolean hasHeader(String header);

    /** The header that nothing is read from and that is most like another one; empty when none is. */
    Optional<String> unreadLike(String header);

    /** The setting that tells a column's header. */
    String setting(String column);
}
