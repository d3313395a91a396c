package slareport.crm;

/** A column of leads or deals that is kept as text. */
@FunctionalInterface
interface WordCell {
    /** The text of a row, empty for none. */
    String read(String[] fields);
}
