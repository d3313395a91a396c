package slareport.crm;

/**
 * The last record of a file that has no line end behind it.
 *
 * @param line on which it starts, the header being on line 1
 */
record UnendedRecord(long line, int fields) {}
