package slareport.journey;

import java.util.List;
import slareport.agreement.Agreement;
import slareport.agreement.Stage;
import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.facts.Spelling;

/**
 * A text that tells what leads the job to take a lead for being at a stage without a date: the words for the stage, and
 * what dates it or a later one. When it changes, leads appear there that may have been there for long.
 */
final class StageMapping {
    private static final List<String> OF_DEALS = List.of("lead_id", "outcome", "closed_at");

    private final Agreement agreement;
    private final CrmFacts facts;
    private final StageMap stages;
    private final StageEntries entries;

    StageMapping(Agreement agreement, CrmFacts facts, StageMap stages, StageEntries entries) {
        this.agreement = agreement;
        this.facts = facts;
        this.stages = stages;
        this.entries = entries;
    }

    /** The text for a stage by its number. */
    String of(int stage) {
        Stage agreed = agreement.stages().get(stage);
        StringBuilder text = new StringBuilder(agreed.id());
        agreed.values().stream()
                .map(Spelling::folded)
                .distinct()
                .sorted()
                .forEach(value -> text.append('\n').append(value));
        for (int later = stage; later < stages.size(); later++) {
            String column = agreement.stages().get(later).dateColumn();
            text.append("\n\n").append(agreement.stages().get(later).id());
            text.append(facts.has(Entity.LEADS, column) ? " by " + column : "");
            text.append(entries.isDatedByChanges(later) ? " by changes" : "");
        }
        OF_DEALS.stream()
                .filter(column -> facts.has(Entity.DEALS, column))
                .forEach(column -> text.append("\n\n").append(column));
        return text.toString();
    }
}
