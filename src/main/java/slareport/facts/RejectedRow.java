package slareport.facts;

/**
 * A row that could not be used. Says where and why, never what the cells held: they are personal data.
 *
 * @param line line of the file on which the row starts, the header being line 1
 * @param column canonical name of the column at fault, empty when the whole row is
 * @param reason what was expected
 */
public record RejectedRow(Entity entity, String file, long line, String column, RejectReason reason) {}
