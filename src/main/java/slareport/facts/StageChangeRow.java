package slareport.facts;

/**
 * One row of an export of stage changes. The slices hold for the call that the row is handed to.
 *
 * @param leadId id of the lead that changed, empty for a deal's change
 * @param dealId id of the deal that changed; not looked at where a lead is named
 * @param stage code of the stage entered, from {@link StageChangeTable#stageCode}
 * @param changedAt epoch microseconds
 */
public record StageChangeRow(Slice leadId, Slice dealId, int stage, long changedAt) {}
