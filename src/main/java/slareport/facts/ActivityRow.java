package slareport.facts;

/**
 * One row of an activities export. The slices hold for the call that the row is handed to.
 *
 * @param id the CRM's id, empty for none
 * @param occurredAt epoch microseconds
 * @param modifiedAt epoch microseconds or NONE
 * @param kind its kind among {@link ActivityTable#kinds()}
 */
public record ActivityRow(Slice id, Slice leadId, long occurredAt, long modifiedAt, int kind) {}
