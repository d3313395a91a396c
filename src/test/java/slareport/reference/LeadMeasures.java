package slareport.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import slareport.reference.Decision.Verdict;

/** The measures that count leads, for one slice. */
record LeadMeasures(Pact pact, Period period) {

    /** How many entered a stage in the month, or how many visits there were. */
    Cell entries(Slice slice, String stage) {
        return Cell.count(numberOfEntries(slice, stage));
    }

    long numberOfEntries(Slice slice, String stage) {
        return stage.equals("visit") ? visits(slice) : entering(slice, stage).size();
    }

    Cell conversionPeriod(Slice slice, String from, String to) {
        return Cell.ratio(
                BigDecimal.valueOf(numberOfEntries(slice, to)), BigDecimal.valueOf(numberOfEntries(slice, from)));
    }

    Cell conversionCohort(Slice slice, String from, String to) {
        return share(entering(slice, from), lead -> lead.entries().containsKey(to));
    }

    Cell fit(Slice slice, String stage) {
        return share(entering(slice, stage), lead -> Rules.hold(Yamls.map(pact.yaml.get("buyer-profile")), lead::get));
    }

    Cell qualified(Slice slice, String stage) {
        return share(
                entering(slice, stage),
                lead -> Rules.hold(Yamls.map(pact.stage(stage).get("criteria")), lead::get));
    }

    Cell acceptance(Slice slice) {
        List<Lead> decided = entering(slice, "mql").stream()
                .filter(lead -> lead.decision().verdict() != Verdict.UNDECIDED)
                .toList();
        return share(decided, lead -> !lead.decision().isRejection());
    }

    Cell leadCycle(Slice slice) {
        return Cell.medianDays(entering(slice, "customer").stream()
                .map(lead ->
                        Period.micros(lead.entries().get("lead"), lead.entries().get("customer")))
                .toList());
    }

    Cell revenuePerLead(Slice slice) {
        List<Lead> leads = entering(slice, "lead");
        List<BigDecimal> won = leads.stream()
                .flatMap(lead -> lead.deals().stream())
                .filter(deal -> deal.isWon() && deal.amount() != null)
                .map(Deal::amount)
                .toList();
        return Cell.mean(won, leads.size());
    }

    private long visits(Slice slice) {
        return slice.visits().stream()
                .filter(visits -> period.holds(visits.start()))
                .mapToLong(visits -> visits.amount().longValueExact())
                .sum();
    }

    private List<Lead> entering(Slice slice, String stage) {
        return slice.leads().stream()
                .filter(lead -> period.holds(lead.entries().get(stage)))
                .toList();
    }

    private static Cell share(List<Lead> cases, Predicate<Lead> hit) {
        return Cell.share(cases.stream().filter(hit).count(), cases.size());
    }
}
