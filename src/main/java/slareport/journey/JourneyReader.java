package slareport.journey;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.Rule;
import slareport.calendar.EpochMicros;
import slareport.facts.CrmFacts;
import slareport.facts.LeadSchema;
import slareport.facts.SettledFacts;

/** Reads the journeys of leads as one version of the agreement defines them. */
public final class JourneyReader {
    private final SettledFacts settled;
    private final CrmFacts facts;
    private final StageMap stages;
    private final StageEntries entries;
    private final Decisions decisions;
    private final Touches touches;
    private final RuleCompiler rules;
    private final Map<Rule, Coverage> coverages = new ConcurrentHashMap<>();

    public JourneyReader(Agreement agreement, SettledFacts settled, Teams teams) {
        this.settled = settled;
        this.facts = settled.facts();
        this.stages = new StageMap(agreement, facts);
        this.entries = new StageEntries(agreement, settled, stages);
        this.decisions = new Decisions(agreement, facts, stages, settled.asOf());
        this.touches = new Touches(agreement.touches(), settled);
        this.rules = new RuleCompiler(new LeadTexts(facts, teams)::column);
    }

    /** The stages of the agreement. */
    public StageMap stages() {
        return stages;
    }

    /** Whether a stage has dates from the changes of stage that the CRM kept. */
    public boolean isDatedByChanges(int stage) {
        return entries.isDatedByChanges(stage);
    }

    /** Which leads a rule holds for; null covers all. */
    public Coverage coverage(@Nullable Rule rule) {
        return rule == null ? Coverage.ALL : coverages.computeIfAbsent(rule, rules::compile);
    }

    /** When a lead was touched, in order, in epoch microseconds. */
    public long[] touchesOf(int lead) {
        return touches.of(lead);
    }

    /** The journey of a lead that counts. */
    public Journey read(int lead) {
        long[] entered = entries.dated(lead);
        entries.putInOrder(entered);
        Decision decision = decisions.of(lead, entered);
        long[] touched = touches.of(lead);
        long assigned = facts.leads().date(LeadSchema.ASSIGNED_AT, lead);
        return new Journey(
                lead,
                facts.leads().date(LeadSchema.CREATED_AT, lead),
                assigned < settled.asOf() ? assigned : EpochMicros.NONE,
                entered,
                decision,
                decisions.instant(decision, lead, entered),
                decisions.reason(decision, lead),
                touched,
                touches.connectionsOf(lead, touched));
    }
}
