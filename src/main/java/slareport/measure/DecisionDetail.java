package slareport.measure;

/**
 * What sales decided on the MQLs of a month.
 *
 * @param decided how many were decided
 */
public record DecisionDetail(long decided) {}
