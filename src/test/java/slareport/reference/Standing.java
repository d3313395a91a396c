package slareport.reference;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;

/** How a commitment stands: its attainment and its status. */
record Standing(Pact pact, Period period) {
    private static final Set<String> SUMS = Set.of("entries", "visits", "revenue");

    /** Value by target for a least promised, target by value for a most; empty where there is none. */
    String attainment(Quotient value, Promise promise) {
        Quotient target = Quotient.of(promise.target(period.month()));
        Quotient over = promise.isAtLeast() ? value : target;
        Quotient under = promise.isAtLeast() ? target : value;
        return value == null || under.isZero() ? "" : over.dividedBy(under).written();
    }

    String status(Quotient value, Promise promise) {
        boolean isProjected = period.isRunning() && SUMS.contains(promise.measure);
        if (isProjected && elapsed().isZero()) {
            return "no_data";
        }
        Quotient judged = isProjected ? value.dividedBy(elapsed()) : value;
        int compared = judged.compareTo(promise.target(period.month()));
        boolean isKept = promise.isAtLeast() ? compared >= 0 : compared <= 0;
        if (period.isRunning()) {
            return isKept ? "on_track" : "at_risk";
        }
        return isKept ? "met" : "missed";
    }

    /** The share of the month's working time that has passed. */
    private Quotient elapsed() {
        return new Quotient(
                micros(pact.hours.between(period.start(), period.asOf())),
                micros(pact.hours.between(period.start(), period.end())));
    }

    private static BigDecimal micros(Duration duration) {
        return BigDecimal.valueOf(duration.toNanos() / 1_000);
    }
}
