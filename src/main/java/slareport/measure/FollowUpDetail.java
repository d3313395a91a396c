package slareport.measure;

import org.jspecify.annotations.Nullable;

/**
 * How often the leads of one {@code attempts} commitment were touched. Where no such commitment was in force, there is one
 * detail of this kind over the MQLs of the month, whose clock starts with their entry.
 *
 * @param commitment id of the commitment, empty where none was in force
 * @param attempts how many attempts counted, null where none were agreed
 * @param reach after how many touches somebody was reached, null when the exports do not tell
 */
public record FollowUpDetail(
        String commitment,
        @Nullable AttemptSpread attempts,
        @Nullable ReachSpread reach) {}
