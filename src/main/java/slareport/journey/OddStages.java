package slareport.journey;

import slareport.calendar.EpochMicros;
import slareport.facts.FlawKind;
import slareport.facts.LeadSchema;
import slareport.facts.LeadTable;

/** Finds what is odd about the dates of a lead's stages. Keeps its arrays from lead to lead; for use by one thread. */
final class OddStages {
    private final LeadTable leads;
    private final StageMap stages;
    private final StageEntries entries;
    private final long[] told;
    private final long[] dated;
    private final long[] ordered;

    OddStages(LeadTable leads, StageMap stages, StageEntries entries) {
        this.leads = leads;
        this.stages = stages;
        this.entries = entries;
        this.told = new long[stages.size()];
        this.dated = new long[stages.size()];
        this.ordered = new long[stages.size()];
    }

    /**
     * Adds what is odd, each kind once a lead.
     *
     * @param reached the stage that the export says the lead is at, or {@link StageMap#NONE}
     */
    void list(int lead, int reached, LeadFlaws flaws) {
        read(lead);
        long created = leads.date(LeadSchema.CREATED_AT, lead);
        boolean isSkipped = false;
        boolean isMoved = false;
        boolean isBefore = false;
        boolean isUndated = false;
        boolean isObserved = false;
        for (int stage = 0; stage < ordered.length; stage++) {
            long date = dated[stage];
            if (date == EpochMicros.NONE) {
                isSkipped |= ordered[stage] != EpochMicros.NONE;
                isUndated |= stage <= reached && ordered[stage] == EpochMicros.NONE && isAskedFor(stage, reached);
            } else {
                isObserved |= told[stage] == EpochMicros.NONE;
                isMoved |= ordered[stage] != date;
                isBefore |= date < created;
            }
        }
        flaws.addIf(isUndated, FlawKind.UNDATED_STAGE, lead);
        flaws.addIf(isObserved, FlawKind.OBSERVED_STAGE, lead);
        flaws.addIf(isSkipped, FlawKind.SKIPPED_STAGE, lead);
        flaws.addIf(isMoved, FlawKind.OUT_OF_ORDER_STAGE, lead);
        flaws.addIf(isBefore, FlawKind.STAGE_BEFORE_CREATION, lead);
    }

    private void read(int lead) {
        entries.tell(lead, told);
        System.arraycopy(told, 0, dated, 0, told.length);
        entries.observe(lead, dated);
        System.arraycopy(dated, 0, ordered, 0, dated.length);
        entries.putInOrder(ordered);
    }

    private boolean isAskedFor(int stage, int reached) {
        return stages.isOfLeads(stage) && (stage == reached || !stages.isOptional(stage));
    }
}
