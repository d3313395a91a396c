package slareport.journey;

import slareport.facts.CrmFacts;
import slareport.facts.Dictionary;
import slareport.facts.Entity;
import slareport.facts.FlawKind;
import slareport.facts.Flaws;
import slareport.facts.LeadSchema;
import slareport.facts.LeadTable;
import slareport.facts.SettledFacts;

/** Lists what is odd about leads although they count. */
final class OddLeads {
    private final SettledFacts settled;
    private final CrmFacts facts;
    private final StageMap stages;
    private final StageEntries entries;
    private final UnreadableNumbers unreadable;

    /** By the code of an owner, whether the export of owners does not list it. */
    private final boolean[] unknownOwners;

    OddLeads(SettledFacts settled, StageMap stages, StageEntries entries, UnreadableNumbers unreadable) {
        this.settled = settled;
        this.facts = settled.facts();
        this.stages = stages;
        this.entries = entries;
        this.unreadable = unreadable;
        Dictionary owners = facts.vocabulary().of("owner");
        this.unknownOwners = new boolean[owners.size()];
        for (int code = Dictionary.EMPTY + 1; code < unknownOwners.length; code++) {
            unknownOwners[code] = facts.has(Entity.OWNERS) && facts.owners().find(owners.text(code)) == null;
        }
    }

    /** What is odd about the leads from one on, up to another that is left out. */
    Flaws list(int from, int to) {
        LeadTable leads = facts.leads();
        LeadFlaws flaws = new LeadFlaws(facts.leadIds());
        OddStages oddStages = new OddStages(leads, stages, entries);
        for (int lead = from; lead < to; lead++) {
            if (settled.leadCounts(lead)) {
                int code = leads.text(LeadSchema.STAGE, lead);
                int stage = stages.ofCode(code);
                flaws.addIf(code != Dictionary.EMPTY && stage == StageMap.NONE, FlawKind.UNKNOWN_STAGE, lead);
                oddStages.list(lead, stage, flaws);
                flaws.addIf(unknownOwners[leads.text(LeadSchema.OWNER, lead)], FlawKind.UNKNOWN_OWNER, lead);
                flaws.addIf(unreadable.hasLead(lead), FlawKind.UNREADABLE_RULE_NUMBER, lead);
            }
        }
        return flaws.all();
    }
}
