package slareport.reference;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import slareport.reference.Decision.Verdict;
import slareport.reference.Judgement.State;

/** Judges leads one by one under a commitment. */
record Judge(Promise promise, Pact pact, Period period) {

    /** The judgements on those of the leads whose clock starts in the month. */
    List<Judgement> all(List<Lead> leads) {
        return leads.stream()
                .filter(lead -> period.holds(start(lead)))
                .map(this::judge)
                .toList();
    }

    /** When the clock starts for a lead, null if it does not. */
    Instant start(Lead lead) {
        return switch (promise.clock()) {
            case "created" -> lead.created();
            case "assigned" -> lead.assigned();
            default -> lead.entries().get(promise.clock());
        };
    }

    /** The judgement on a lead whose clock starts. */
    Judgement judge(Lead lead) {
        Instant start = start(lead);
        Instant deadline = promise.within().deadline(start);
        Instant touched = firstTouch(lead).map(Touch::at).orElse(null);
        Instant until = touched == null ? period.asOf() : touched;
        State state = switch (promise.measure) {
            case "attempts" -> attempts(lead, start, deadline);
            case "feedback" -> feedback(lead, deadline);
            default -> response(lead, deadline);
        };
        return new Judgement(
                lead,
                state,
                start,
                deadline,
                touched,
                pact.hours.between(start, until),
                Duration.between(start, until));
    }

    private State response(Lead lead, Instant deadline) {
        if (isExempt(lead, deadline)) {
            return State.EXEMPT;
        }
        return firstTouch(lead)
                .map(touch -> touch.at().isAfter(deadline) ? State.LATE : State.MET)
                .orElse(isDue(deadline) ? State.OVERDUE : State.PENDING);
    }

    private State attempts(Lead lead, Instant start, Instant deadline) {
        if (isExempt(lead, deadline)) {
            return State.EXEMPT;
        }
        List<Touch> inTime = lead.touchesFrom(start).stream()
                .filter(touch -> !touch.at().isAfter(deadline))
                .toList();
        boolean isMet = counted(inTime) >= Integer.parseInt(promise.text("count"))
                || inTime.stream().anyMatch(Touch::connected)
                || hasMovedOn(lead, deadline)
                || isRejectedForACause(lead, deadline);
        return isMet ? State.MET : isDue(deadline) ? State.FAILED : State.PENDING;
    }

    /** The first touch counts, and every further one that lies far enough from the last that counted. */
    int counted(List<Touch> touches) {
        List<Instant> counted = new ArrayList<>();
        for (Touch touch : touches) {
            if (counted.isEmpty() || promise.apart().liesBetween(counted.get(counted.size() - 1), touch.at())) {
                counted.add(touch.at());
            }
        }
        return counted.size();
    }

    private boolean hasMovedOn(Lead lead, Instant deadline) {
        String from = promise.clockStage().isEmpty() ? "lead" : promise.clockStage();
        return lead.entries().entrySet().stream()
                .anyMatch(entry ->
                        pact.isBefore(from, entry.getKey()) && !entry.getValue().isAfter(deadline));
    }

    private boolean isRejectedForACause(Lead lead, Instant deadline) {
        Decision decision = lead.decision();
        return decision.isRejection()
                && decision.at() != null
                && !decision.at().isAfter(deadline)
                && !decision.reason().isEmpty()
                && !pact.decides("unreachable-reasons", decision.reason());
    }

    /** A rejection without a reason is no decision yet. */
    private State feedback(Lead lead, Instant deadline) {
        Decision decision = lead.decision();
        boolean isGiven = decision.verdict() == Verdict.ACCEPTED
                || decision.isRejection() && !decision.reason().isEmpty();
        if (!isGiven) {
            return isDue(deadline) ? State.OVERDUE : State.PENDING;
        }
        if (decision.at() == null) {
            return State.UNTIMED;
        }
        return decision.at().isAfter(deadline) ? State.LATE : State.MET;
    }

    /** Rejected for a reason that exempts, before the deadline and before any touch. */
    private boolean isExempt(Lead lead, Instant deadline) {
        Decision decision = lead.decision();
        Optional<Touch> touch = firstTouch(lead);
        return decision.isRejection()
                && decision.at() != null
                && pact.decides("exempt-reasons", decision.reason())
                && decision.at().isBefore(deadline)
                && (touch.isEmpty() || decision.at().isBefore(touch.get().at()));
    }

    private boolean isDue(Instant deadline) {
        return deadline.isBefore(period.asOf());
    }

    private Optional<Touch> firstTouch(Lead lead) {
        return lead.touchesFrom(start(lead)).stream().findFirst();
    }
}
