package slareport.journey;

import java.util.Arrays;
import slareport.facts.Entity;
import slareport.facts.FlawKind;
import slareport.facts.Flaws;
import slareport.facts.SettledFacts;
import slareport.facts.StageHistories;

/**
 * Lists changes into stages that the agreement does not know, into stages entered before, and back to earlier ones. Each
 * history of a lead or deal that exists is looked at by itself, as the CRM kept it. Changes of the same instant are taken
 * in the agreement's order, since an export of days says nothing about theirs; a change into the stage that the record is
 * at already is a mere repetition.
 */
final class OddChanges {
    private final StageHistories histories;
    private final Flaws flaws;
    private final StageMap stages;
    private int[] path = new int[16];

    OddChanges(SettledFacts settled, StageMap stages) {
        this.histories = settled.stageHistories();
        this.flaws = settled.flaws();
        this.stages = stages;
    }

    /** Adds everything that is found to the flaws of the settled facts. */
    void list() {
        for (int history = 0; history < histories.size(); history++) {
            if (!histories.isOrphaned(history)) {
                int length = walk(history);
                int changes = histories.end(history) - histories.start(history);
                add(FlawKind.UNKNOWN_STAGE, changes - length, history);
                listMoves(length, history);
            }
        }
    }

    private void listMoves(int length, int history) {
        boolean[] entered = new boolean[stages.size()];
        int reentries = 0;
        int backward = 0;
        for (int i = 0; i < length; i++) {
            int before = i == 0 ? path[0] : path[i - 1];
            if (path[i] != before && entered[path[i]]) {
                reentries++;
            }
            if (path[i] < before) {
                backward++;
            }
            entered[path[i]] = true;
        }
        add(FlawKind.REENTERED_STAGE, reentries, history);
        add(FlawKind.BACKWARD_MOVE, backward, history);
    }

    /** Lays the known stages of a history out in order; returns how many they are. */
    private int walk(int history) {
        int length = 0;
        int sameInstant = 0;
        for (int place = histories.start(history); place < histories.end(history); place++) {
            boolean isLater =
                    place > histories.start(history) && histories.changedAt(place) > histories.changedAt(place - 1);
            if (isLater) {
                Arrays.sort(path, sameInstant, length);
                sameInstant = length;
            }
            int stage = stages.ofCode(histories.stage(place));
            if (stage != StageMap.NONE) {
                if (length == path.length) {
                    path = Arrays.copyOf(path, length * 2);
                }
                path[length++] = stage;
            }
        }
        Arrays.sort(path, sameInstant, length);
        return length;
    }

    private void add(FlawKind kind, int count, int history) {
        flaws.add(kind, Entity.STAGE_CHANGES, count, () -> histories.id(history));
    }
}
