package slareport.facts;

/**
 * Leads that one run was the first to see at a stage for which no export gives a date.
 *
 * @param stage id of the stage
 * @param observed first instant of the day on which they got there, in epoch microseconds; NONE when they may have been
 *     there for long
 * @param leads numbers of the leads, in order
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record SeenTogether(String stage, long observed, int[] leads) {}
