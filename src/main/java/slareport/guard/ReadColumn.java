package slareport.guard;

/**
 * A column that a run read.
 *
 * @param entity the word for what the file holds
 * @param file name of the file, relative to the exports folder
 * @param column canonical (or further) name
 * @param header how the file called it
 */
public record ReadColumn(String entity, String file, String column, String header) {}
