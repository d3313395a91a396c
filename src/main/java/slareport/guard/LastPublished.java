package slareport.guard;

import java.time.Instant;

/**
 * What the last published run read.
 *
 * @param finished when it was published
 */
public record LastPublished(Instant finished, ReadShape shape) {}
