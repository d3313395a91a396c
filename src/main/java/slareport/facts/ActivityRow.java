package slareport.facts;

/**
 * One row of an activities export.
 *
 * @param id the CRM's id, empty for none
 * @param occurredAt epoch microseconds
 * @param modifiedAt epoch microseconds or NONE
 * @param automated whether a machine did it
 */
public record ActivityRow(
        String id,
        String leadId,
        long occurredAt,
        long modifiedAt,
        String type,
        String direction,
        String outcome,
        String owner,
        boolean automated) {}
