package slareport.measure;

/**
 * How often the leads of one {@code attempts} commitment were touched.
 *
 * @param commitment id of the commitment
 */
public record FollowUpDetail(String commitment) {}
