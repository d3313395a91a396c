package slareport.measure;

/**
 * How the leads of one {@code first_response} commitment came and waited.
 *
 * @param commitment id of the commitment
 */
public record ResponseDetail(String commitment) {}
