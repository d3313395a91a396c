package slareport.facts;

/**
 * One row of a leads export. Slices and arrays hold for the call that the row is handed to.
 *
 * @param dates epoch microseconds or NONE, in the order of {@link LeadSchema#dates()}
 * @param texts codes of stripped texts in their columns' dictionaries, in the order of {@link LeadSchema#texts()}
 * @param mergedInto id of the surviving lead, empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // lives for a call only and is never compared
public record LeadRow(Slice id, long[] dates, int[] texts, Slice mergedInto) {}
