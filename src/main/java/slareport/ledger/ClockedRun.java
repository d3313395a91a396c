package slareport.ledger;

import java.time.Instant;

/**
 * A published run whose as-of came by the clock.
 *
 * @param started by the same clock
 */
public record ClockedRun(Instant asOf, Instant started) {}
