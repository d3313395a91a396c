package slareport.crm;

/**
 * A table in the exports folder that is not read.
 *
 * @param why a whole clause, as it stands behind a colon
 * @param isForeign whether its header is that of no export at all, rather than one that something keeps from being read
 */
public record UnreadFile(String file, String why, boolean isForeign) {
    /** What is said aloud of it. */
    public String sentence() {
        return file + " is not read: " + why;
    }
}
