package slareport.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import slareport.measure.AttemptSpread;
import slareport.measure.FollowUpDetail;
import slareport.measure.MonthDetails;
import slareport.measure.MqlDecisions;
import slareport.measure.ReachSpread;
import slareport.measure.RejectionReason;
import slareport.measure.Scope;

/** Attempts, touches until somebody was reached, decisions and reasons of random worlds, against the reference. */
class SalesDetailsTest {
    @Property(tries = 200, seed = "20261104", edgeCases = EdgeCasesMode.NONE)
    void theProgramCountsWhatTheReferenceCounts(@ForAll("worlds") MadeWorld world) {
        MonthDetails details = world.report().review().details();

        assertThat(words(details)).isEqualTo(world.reference().salesDetails());
    }

    @Property(tries = 3, seed = "20261105", edgeCases = EdgeCasesMode.NONE)
    void theProgramCountsWhatTheReferenceCountsOfMany(@ForAll("great") MadeWorld world) {
        assertThat(words(world.report().review().details()))
                .isEqualTo(world.reference().salesDetails());
    }

    @Provide
    Arbitrary<MadeWorld> worlds() {
        return Worlds.any();
    }

    @Provide
    Arbitrary<MadeWorld> great() {
        return Worlds.great();
    }

    private static List<String> words(MonthDetails details) {
        List<String> words = new ArrayList<>();
        details.followUps().forEach(followUp -> followUp(followUp, words));
        if (details.decisions() != null) {
            decisions("", details.decisions().total(), words);
            for (Scope scope : Scope.values()) {
                details.decisions()
                        .by(scope)
                        .forEach((value, decisions) -> decisions(" " + scope.code() + " " + value, decisions, words));
            }
            if (details.decisions().reasons() != null) {
                details.decisions().reasons().forEach(reason -> reason(reason, words));
            }
        }
        Collections.sort(words);
        return words;
    }

    private static void followUp(FollowUpDetail followUp, List<String> words) {
        AttemptSpread attempts = followUp.attempts();
        if (attempts != null) {
            add(followUp.commitment() + " EXEMPT", attempts.exempt(), words);
            Map.of("MET", attempts.met(), "FAILED", attempts.failed(), "PENDING", attempts.pending())
                    .forEach((state, counts) -> {
                        for (int number = 0; number < counts.size(); number++) {
                            add(followUp.commitment() + " " + state + " " + number, counts.get(number), words);
                        }
                    });
        }
        ReachSpread reach = followUp.reach();
        if (reach != null) {
            add(followUp.commitment() + " not reached", reach.notReached(), words);
            for (int touch = 1; touch <= reach.reachedAt().size(); touch++) {
                add(
                        followUp.commitment() + " reached " + touch,
                        reach.reachedAt().get(touch - 1),
                        words);
            }
        }
    }

    private static void decisions(String whose, MqlDecisions decisions, List<String> words) {
        add("ACCEPTED" + whose, decisions.accepted(), words);
        add("REJECTED" + whose, decisions.rejected(), words);
        add("UNDECIDED" + whose, decisions.undecided(), words);
        add("PAST_DUE" + whose, decisions.pastDue() == null ? 0 : decisions.pastDue(), words);
    }

    private static void reason(RejectionReason reason, List<String> words) {
        String start = "reason [" + reason.reason() + "] " + reason.unreachable() + " " + reason.exempt() + " ";
        if (reason.bySource().isEmpty()) {
            add(start + "all", reason.rejected(), words);
        }
        reason.bySource().forEach((source, leads) -> add(start + source, leads, words));
    }

    private static void add(String word, long count, List<String> words) {
        if (count > 0) {
            words.add(word + ": " + count);
        }
    }
}
