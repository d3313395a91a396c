package slareport.journey;

import java.util.Arrays;
import slareport.calendar.EpochMicros;
import slareport.facts.CrmFacts;
import slareport.facts.SettledFacts;
import slareport.facts.StageHistories;

/** When leads entered stages by the changes that the CRM kept: the earliest change into a stage counts. */
final class ChangedStages {
    private final StageHistories histories;
    private final StageMap stages;
    private final boolean[] told;

    ChangedStages(SettledFacts settled, StageMap stages) {
        this.histories = settled.stageHistories();
        this.stages = stages;
        this.told = new boolean[stages.size()];
        CrmFacts facts = settled.facts();
        for (int code = 0; code < facts.vocabulary().of("stage").size(); code++) {
            int stage = stages.ofCode(code);
            if (stage != StageMap.NONE && stages.isOfLeads(stage)) {
                told[stage] |= histories.anyLeadEntered(code);
            }
        }
    }

    /** Whether any lead entered the stage by a change; otherwise the CRM may not keep changes into it. */
    boolean tellOf(int stage) {
        return told[stage];
    }

    /** Fills in the stages of a lead that have no entry yet. */
    void fillIn(int lead, long[] entries) {
        int count = histories.count(lead);
        if (count == 0) {
            return;
        }
        long[] earliest = new long[entries.length];
        Arrays.fill(earliest, Long.MAX_VALUE);
        for (int i = 0; i < count; i++) {
            int history = histories.history(lead, i);
            for (int place = histories.start(history); place < histories.end(history); place++) {
                int stage = stages.ofCode(histories.stage(place));
                if (stage != StageMap.NONE && stages.isOfLeads(stage)) {
                    earliest[stage] = Math.min(earliest[stage], histories.changedAt(place));
                }
            }
        }
        for (int stage = 0; stage < entries.length; stage++) {
            if (entries[stage] == EpochMicros.NONE && earliest[stage] != Long.MAX_VALUE) {
                entries[stage] = earliest[stage];
            }
        }
    }
}
