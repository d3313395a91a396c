package slareport.draft;

import slareport.crm.FileProfile.Understanding;

/**
 * A word of a column over all files of an entity.
 *
 * @param written as the file has it that writes it first
 * @param became the canonical word
 */
record WordCount(String written, String became, long count, Understanding understanding) {}
