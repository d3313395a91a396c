package slareport.job;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import slareport.failure.UserError;
import slareport.ledger.ClockedRun;

/**
 * Tells a clock that was set back: it gives an as-of before that of the report that stands, and a time before that at which
 * it was made. Either alone can have another reason, such as another time zone in the agreement.
 */
public final class ClockSetBack {
    private ClockSetBack() {}

    /**
     * Why a run must not take its as-of from the clock; empty when it may.
     *
     * @param newest the newest published run, if its as-of came by the clock
     * @param asOf what the clock gives now
     */
    public static Optional<String> told(Optional<ClockedRun> newest, Instant asOf, Instant now) {
        return newest.filter(run -> asOf.isBefore(run.asOf()) && now.isBefore(run.started()))
                .map(run -> "By the clock it is " + now.truncatedTo(ChronoUnit.SECONDS)
                        + ", which makes the report one as of " + asOf + ", but the last one was published as of "
                        + run.asOf() + "; set the clock, or give --as-of.");
    }

    /**
     * Sees that a night may take its as-of from where it has it.
     *
     * @throws UserError when that is a clock that was set back
     */
    static void refuse(Optional<ClockedRun> newest, Night night) {
        night.clock().flatMap(now -> told(newest, night.asOf(), now)).ifPresent(sentence -> {
            throw new UserError(UserError.Kind.INPUTS, sentence);
        });
    }
}
