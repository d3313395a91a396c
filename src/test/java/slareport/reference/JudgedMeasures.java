package slareport.reference;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import slareport.reference.Judgement.State;
import slareport.reference.Median.Wait;

/** The measures that judge leads under a commitment, for one slice. */
record JudgedMeasures(Pact pact, Period period) {

    Cell firstResponse(Slice slice, Promise promise) {
        List<Judgement> all = judge(promise).all(slice.leads());
        return Cell.share(Judgement.count(all, State.MET), Judgement.count(all, State.MET, State.LATE, State.OVERDUE));
    }

    Cell feedback(Slice slice, Promise promise) {
        return firstResponse(slice, promise);
    }

    Cell neverContacted(Slice slice, Promise promise) {
        List<Judgement> all = judge(promise).all(slice.leads());
        return Cell.share(
                Judgement.count(all, State.OVERDUE), Judgement.count(all, State.MET, State.LATE, State.OVERDUE));
    }

    Cell responseMedian(Slice slice, Promise promise) {
        boolean isWall = promise.within().isWall();
        List<Wait> waits = judge(promise).all(slice.leads()).stream()
                .filter(one -> one.state() != State.EXEMPT)
                .map(one -> new Wait(micros(isWall ? one.wall() : one.worked()), one.touched() != null))
                .toList();
        Quotient value = Median.ofWaits(waits)
                .map(micros -> Quotient.of(micros, 1_000_000))
                .orElse(null);
        return new Cell(!waits.isEmpty(), null, null, value, null);
    }

    Cell attempts(Slice slice, Promise promise) {
        List<Judgement> all = judge(promise).all(slice.leads());
        return Cell.share(Judgement.count(all, State.MET), Judgement.count(all, State.MET, State.FAILED));
    }

    Cell invalidRejections(Slice slice) {
        List<Lead> rejected = slice.leads().stream()
                .filter(lead -> period.holds(lead.entries().get("mql")))
                .filter(lead -> lead.decision().isRejection())
                .toList();
        return Cell.share(rejected.stream().filter(this::isInvalid).count(), rejected.size());
    }

    /** Rejected as unreachable although those who judge its attempts do not find enough of them. */
    private boolean isInvalid(Lead lead) {
        Optional<Judge> judge = pact.judging("attempts", lead::get).map(this::judge);
        return pact.decides("unreachable-reasons", lead.decision().reason())
                && judge.isPresent()
                && judge.get().start(lead) != null
                && judge.get().judge(lead).state() != State.MET;
    }

    private Judge judge(Promise promise) {
        return new Judge(promise, pact, period);
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }
}
