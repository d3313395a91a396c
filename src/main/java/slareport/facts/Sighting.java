package slareport.facts;

/**
 * A lead that was first seen at a stage for which no export gives a date.
 *
 * @param leadId the CRM's id
 * @param stage id of the stage
 * @param observed when it got there, in epoch microseconds; NONE when it may have been there for long
 */
public record Sighting(String leadId, String stage, long observed) {}
