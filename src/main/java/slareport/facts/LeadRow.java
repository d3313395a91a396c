package slareport.facts;

/**
 * One row of a leads export.
 *
 * @param dates epoch microseconds or NONE, in the order of {@link LeadSchema#dates()}
 * @param texts stripped texts, empty for none, in the order of {@link LeadSchema#texts()}
 * @param mergedInto id of the surviving lead, empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // lives for a chunk only and is never compared
public record LeadRow(String id, long[] dates, String[] texts, String mergedInto) {}
