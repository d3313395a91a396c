package slareport.crm;

import slareport.facts.FileCounts;

/**
 * One data row as it stands in a file.
 *
 * @param fields its fields, unquoted, in the order of the file
 * @param line line of the file on which the row starts, the header being line 1
 * @param file the file's account
 */
@SuppressWarnings("ArrayRecordComponent") // lives for a chunk only and is never compared
public record CrmRow(String[] fields, long line, FileCounts file) {}
