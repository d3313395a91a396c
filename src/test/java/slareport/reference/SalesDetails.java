package slareport.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import slareport.reference.Decision.Verdict;
import slareport.reference.Judgement.State;

/** What sales did with the leads of a month, one sentence a fact, none for what was not counted. */
record SalesDetails(Pact pact, Period period, Exports exports, Needs needs, List<Lead> leads) {
    private static final List<String> SCOPES = List.of("source", "campaign", "segment", "product", "owner", "team");

    List<String> words() {
        List<String> words = new ArrayList<>();
        List<Promise> attempts = promises("attempts");
        attempts.stream()
                .filter(promise -> needs.areMet("attempts", "", "", promise))
                .forEach(promise -> attempts(promise, words));
        if (attempts.isEmpty() && pact.lists("mql") && needs.evidence().dates("mql") && isReachTold()) {
            mqls().forEach(lead -> words.add(" " + reached(lead, lead.entries().get("mql"))));
        }
        if (pact.lists("mql") && needs.areMet("acceptance", "", "mql", null)) {
            mqls().forEach(lead -> decision(lead, words));
        }
        return counted(words);
    }

    private void attempts(Promise promise, List<String> words) {
        Judge judge = new Judge(promise, pact, period);
        List<Lead> judged = leads.stream()
                .filter(lead -> pact.judging("attempts", lead::get).equals(Optional.of(promise)))
                .toList();
        for (Judgement one : judge.all(judged)) {
            if (one.state() == State.EXEMPT) {
                words.add(promise.id + " EXEMPT");
                continue;
            }
            List<Touch> inTime = one.lead().touchesFrom(one.start()).stream()
                    .filter(touch -> !touch.at().isAfter(one.deadline()))
                    .toList();
            words.add(promise.id + " " + one.state() + " " + judge.counted(inTime));
            if (isReachTold()) {
                words.add(promise.id + " " + reached(one.lead(), one.start()));
            }
        }
    }

    /** The place of the first touch that reached somebody among the instants of touches. */
    private static String reached(Lead lead, Instant start) {
        List<Touch> touches = lead.touchesFrom(start);
        List<Instant> instants =
                touches.stream().map(Touch::at).distinct().sorted().toList();
        return touches.stream()
                .filter(Touch::connected)
                .map(Touch::at)
                .min(Instant::compareTo)
                .map(at -> "reached " + (instants.indexOf(at) + 1))
                .orElse("not reached");
    }

    private boolean isReachTold() {
        return needs.evidence().tellsOfEveryTouch() && exports.have("activities", "outcome");
    }

    private List<Lead> mqls() {
        return leads.stream()
                .filter(lead -> period.holds(lead.entries().get("mql")))
                .toList();
    }

    private void decision(Lead lead, List<String> words) {
        Verdict verdict = lead.decision().verdict();
        List<String> facts = new ArrayList<>(List.of(verdict.name()));
        if (verdict == Verdict.UNDECIDED && isPastDue(lead)) {
            facts.add("PAST_DUE");
        }
        for (String fact : facts) {
            words.add(fact);
            SCOPES.stream()
                    .filter(scope -> exports.know("leads", scope))
                    .forEach(scope -> words.add(fact + " " + scope + " " + named(lead.get(scope))));
        }
        if (verdict == Verdict.REJECTED && exports.have("leads", "rejection_reason")) {
            String reason = lead.decision().reason();
            words.add("reason [" + reason + "] " + pact.decides("unreachable-reasons", reason) + " "
                    + pact.decides("exempt-reasons", reason) + " "
                    + (exports.have("leads", "source") ? named(lead.get("source")) : "all"));
        }
    }

    private boolean isPastDue(Lead lead) {
        return pact.judging("feedback", lead::get)
                .filter(promise -> needs.whereCanBeTried("feedback", "", "mql", promise))
                .filter(promise -> new Judge(promise, pact, period).judge(lead).state() == State.OVERDUE)
                .isPresent();
    }

    private List<Promise> promises(String measure) {
        return pact.promises.stream()
                .filter(promise -> promise.measure.equals(measure))
                .toList();
    }

    private static String named(String value) {
        return value.isBlank() ? "(none)" : value.strip();
    }

    /** Each sentence once, with how often it was said. */
    private static List<String> counted(List<String> words) {
        Map<String, Long> counts = new TreeMap<>();
        words.forEach(word -> counts.merge(word, 1L, Long::sum));
        Function<String, String> counted = word -> word + ": " + counts.get(word);
        return counts.keySet().stream().map(counted).sorted().toList();
    }
}
