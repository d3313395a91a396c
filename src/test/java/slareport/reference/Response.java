package slareport.reference;

import static slareport.reference.Plain.plain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import slareport.reference.Pact.Promise;

/**
 * How one lead was answered under one commitment.
 *
 * @param touched the first touch from the start on, null if there was none
 */
record Response(
        Lead lead, State state, Instant start, Instant deadline, Instant touched, Duration worked, Duration wall) {
    enum State {
        MET,
        LATE,
        OVERDUE,
        PENDING,
        EXEMPT
    }

    /** When the clock of a commitment starts for a lead, null if it does not. */
    static Instant start(Lead lead, Promise promise, Pact pact) {
        return switch (promise.text("clock-from")) {
            case "created" -> lead.created();
            case "assigned" ->
                lead.get("assigned_at").isEmpty() ? null : Time.instant(lead.get("assigned_at"), pact.zone);
            default -> lead.entries().get(promise.text("clock-from"));
        };
    }

    /** The answers to those of the leads whose clock starts in the month. */
    static List<Response> all(List<Lead> leads, Promise promise, Pact pact, Period period) {
        return leads.stream()
                .filter(lead -> period.holds(start(lead, promise, pact)))
                .filter(lead -> start(lead, promise, pact).isBefore(period.asOf()))
                .map(lead -> of(lead, promise, pact, period.asOf()))
                .toList();
    }

    private static Response of(Lead lead, Promise promise, Pact pact, Instant asOf) {
        Instant start = start(lead, promise, pact);
        Instant deadline = promise.deadline(start, pact.hours);
        Optional<Instant> touch =
                lead.touches().stream().filter(t -> !t.isBefore(start)).findFirst();
        Instant until = touch.orElse(asOf);
        return new Response(
                lead,
                state(lead, pact, deadline, touch, asOf),
                start,
                deadline,
                touch.orElse(null),
                pact.hours.between(start, until),
                Duration.between(start, until));
    }

    private static State state(Lead lead, Pact pact, Instant deadline, Optional<Instant> touch, Instant asOf) {
        Instant rejected = lead.rejected();
        boolean exemptReason = pact.words("decisions", "exempt-reasons").contains(plain(lead.get("rejection_reason")));
        if (rejected != null
                && exemptReason
                && rejected.isBefore(deadline)
                && (touch.isEmpty() || rejected.isBefore(touch.get()))) {
            return State.EXEMPT;
        }
        if (touch.isPresent()) {
            return touch.get().isAfter(deadline) ? State.LATE : State.MET;
        }
        return deadline.isBefore(asOf) ? State.OVERDUE : State.PENDING;
    }

    static long count(List<Response> responses, State... states) {
        List<State> wanted = List.of(states);
        return responses.stream()
                .filter(response -> wanted.contains(response.state()))
                .count();
    }
}
