package slareport.reference;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * How a commitment was kept on one lead.
 *
 * @param touched the first touch from the start on, null if there was none
 * @param worked working time from the start to that touch, or to as-of
 * @param wall the same on the clock on the wall
 */
record Judgement(
        Lead lead, State state, Instant start, Instant deadline, Instant touched, Duration worked, Duration wall) {
    enum State {
        MET,
        LATE,
        OVERDUE,
        FAILED,
        PENDING,
        EXEMPT,
        /** Done, but nobody knows when. */
        UNTIMED
    }

    /** The row of the exceptions file. */
    List<String> written(Promise promise) {
        return List.of(
                promise.id,
                promise.measure,
                state.name().toLowerCase(Locale.ROOT),
                lead.id(),
                lead.get("owner"),
                start.toString(),
                deadline.toString(),
                touched == null ? "" : touched.toString(),
                seconds(worked),
                seconds(wall));
    }

    private static String seconds(Duration span) {
        return Quotient.written(BigDecimal.valueOf(span.toNanos(), 9));
    }

    boolean isOneOf(State... states) {
        return List.of(states).contains(state);
    }

    /** How many of the leads are in one of the states. */
    static long count(List<Judgement> judgements, State... states) {
        return judgements.stream().filter(one -> one.isOneOf(states)).count();
    }
}
