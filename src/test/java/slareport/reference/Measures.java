package slareport.reference;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import slareport.reference.Lead.Verdict;
import slareport.reference.Median.Wait;
import slareport.reference.Pact.Promise;
import slareport.reference.Response.State;

/** Every measure, for one slice of leads, deals and visits. */
final class Measures {
    private static final long DAY_SECONDS = 86_400;

    private final Pact pact;
    private final Period period;

    Measures(Pact pact, Period period) {
        this.pact = pact;
        this.period = period;
    }

    /** How many entered a stage in the month, or how many visits there were. */
    Cell entries(Slice slice, String stage) {
        return Cell.count(
                stage.equals("visit") ? visitsOf(slice) : entering(slice, stage).size());
    }

    Cell conversionPeriod(Slice slice, String from, String to) {
        long before =
                from.equals("visit") ? visitsOf(slice) : entering(slice, from).size();
        long after = entering(slice, to).size();
        return Cell.shareWithoutInterval(
                BigDecimal.valueOf(after), BigDecimal.valueOf(before), before != 0 || after != 0);
    }

    Cell conversionCohort(Slice slice, String from, String to) {
        return share(entering(slice, from), lead -> lead.entries().containsKey(to));
    }

    Cell fit(Slice slice, String stage) {
        return share(entering(slice, stage), lead -> Pact.meets(Pact.map(pact.yaml.get("buyer-profile")), lead::get));
    }

    Cell qualified(Slice slice, String stage) {
        return share(
                entering(slice, stage),
                lead -> Pact.meets(Pact.map(pact.stage(stage).get("criteria")), lead::get));
    }

    Cell acceptance(Slice slice) {
        List<Lead> decided = entering(slice, "mql").stream()
                .filter(lead -> lead.verdict() != Verdict.UNDECIDED)
                .toList();
        return share(decided, lead -> lead.verdict() == Verdict.ACCEPTED);
    }

    Cell firstResponse(Slice slice, Promise promise) {
        List<Response> responses = Response.all(slice.leads(), promise, pact, period);
        return Cell.share(
                Response.count(responses, State.MET), Response.count(responses, State.MET, State.LATE, State.OVERDUE));
    }

    Cell neverContacted(Slice slice, Promise promise) {
        List<Response> responses = Response.all(slice.leads(), promise, pact, period);
        return Cell.share(
                Response.count(responses, State.OVERDUE),
                Response.count(responses, State.MET, State.LATE, State.OVERDUE));
    }

    Cell responseMedian(Slice slice, Promise promise) {
        List<Wait> waits = Response.all(slice.leads(), promise, pact, period).stream()
                .filter(response -> response.state() != State.EXEMPT)
                .map(response -> new Wait(
                        micros(promise.isWall() ? response.wall() : response.worked()), response.touched() != null))
                .toList();
        Quotient value = Median.ofWaits(waits)
                .map(micros -> Quotient.of(micros, 1_000_000))
                .orElse(null);
        return Cell.median(!waits.isEmpty(), value, promise.isWall() ? "s" : "working_s");
    }

    Cell winRate(Slice slice) {
        return Cell.share(closed(slice, true).size(), closed(slice, false).size());
    }

    Cell winRateValue(Slice slice) {
        List<BigDecimal> closed = amounts(closed(slice, false));
        return Cell.shareWithoutInterval(
                Cell.total(amounts(closed(slice, true))), Cell.total(closed), !closed.isEmpty());
    }

    Cell dealValue(Slice slice) {
        return Cell.mean(amounts(closed(slice, true)), pact.currency);
    }

    Cell revenue(Slice slice) {
        return Cell.sum(amounts(closed(slice, true)), pact.currency);
    }

    Cell salesCycle(Slice slice) {
        List<Long> cycles = closed(slice, true).stream()
                .filter(deal -> !deal.closed().isBefore(deal.created()))
                .map(deal -> micros(Duration.between(deal.created(), deal.closed())))
                .toList();
        Quotient median = cycles.isEmpty() ? null : Median.of(cycles, DAY_SECONDS * 1_000_000);
        return Cell.median(!cycles.isEmpty(), median, "days");
    }

    Cell visits(Slice slice) {
        return entries(slice, "visit");
    }

    private long visitsOf(Slice slice) {
        return slice.visits().stream()
                .filter(visits -> period.holds(visits.day()))
                .mapToLong(Visits::count)
                .sum();
    }

    private List<Lead> entering(Slice slice, String stage) {
        return slice.leads().stream()
                .filter(lead -> period.holds(lead.entries().get(stage)))
                .toList();
    }

    private List<Deal> closed(Slice slice, boolean wonOnly) {
        return slice.deals().stream()
                .filter(deal -> period.holds(deal.closed()) && (deal.isWon() || !wonOnly))
                .toList();
    }

    private static List<BigDecimal> amounts(List<Deal> deals) {
        return deals.stream().map(Deal::amount).filter(amount -> amount != null).toList();
    }

    private static Cell share(List<Lead> cases, Predicate<Lead> hit) {
        return Cell.share(cases.stream().filter(hit).count(), cases.size());
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }
}
