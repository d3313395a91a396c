package slareport.measure;

/**
 * Two stages between which leads are followed.
 *
 * @param from number of the first stage
 * @param to number of the second one
 */
record StagePair(String fromId, int from, String toId, int to) {}
