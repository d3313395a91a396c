package slareport.facts;

/**
 * Where every data row of a file ended. The five counts add up to {@code rows}.
 *
 * @param file name of the file, relative to the exports folder
 */
public record Reconciliation(
        Entity entity,
        String file,
        long rows,
        long loaded,
        long superseded,
        long merged,
        long rejected,
        long afterAsOf) {
    public Reconciliation {
        if (rows != loaded + superseded + merged + rejected + afterAsOf) {
            throw new IllegalStateException("the rows of " + file + " do not add up");
        }
    }
}
