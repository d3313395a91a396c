package slareport.facts;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The facts as they stood at the as-of instant: merged leads folded into their survivors, what came later left out,
 * activities, deals and changes of stage attached to their leads, every row accounted for.
 */
public final class SettledFacts {
    private static final int NOBODY = -1;

    private final CrmFacts facts;
    private final long asOf;
    /** The number of the empty id, under which activities about no lead are kept, or -1. */
    private final int nobody;

    private final boolean[] counts;
    private final MergeChains chains;
    private final int[] leadOfDeal;
    private final boolean[] dealCounts;
    private final RowLinks dealsOfLeads;
    private final ActivityGroups activities;
    private final StageHistories stageHistories;
    private final ObservedStages observed;
    private final Flaws flaws = new Flaws();

    /**
     * Settles the facts and completes the files' counts.
     *
     * @param asOf epoch microseconds; what happened then or later does not exist yet
     */
    public SettledFacts(CrmFacts facts, long asOf) {
        this.facts = facts;
        this.asOf = asOf;
        facts.files().forEach(FileCounts::unsettle);
        int size = facts.leadIds().size();
        this.nobody = facts.leadIds().find("");
        this.chains = new MergeChains(facts.leads(), size);
        this.counts = new boolean[size];
        settleLeads();
        this.dealCounts = new boolean[facts.deals().size()];
        this.leadOfDeal = settleDeals();
        this.dealsOfLeads = new RowLinks(size, leadOfDeal);
        this.activities = settleActivities();
        this.stageHistories = settleStageChanges();
        this.observed = new ObservedStages(facts.sightings(), chains);
        for (FileCounts file : facts.files()) {
            flaws.add(FlawKind.PASSED_OVER, file.entity(), file.passedOver());
            file.dayPrecise().values().forEach(count -> flaws.add(FlawKind.DAY_PRECISE, file.entity(), count));
        }
    }

    private void settleLeads() {
        LeadTable leads = facts.leads();
        for (int lead = 0; lead < counts.length; lead++) {
            if (!leads.isLead(lead)) {
                continue;
            }
            int number = lead;
            if (chains.isInCircle(lead)) {
                flaws.add(FlawKind.MERGE_CIRCLE, Entity.LEADS, () -> leadId(number));
            }
            if (chains.survivor(lead) != lead) {
                leads.fileOf(lead).countMerged();
                if (!leads.isLead(chains.survivor(lead))) {
                    flaws.add(FlawKind.MERGED_INTO_UNKNOWN, Entity.LEADS, () -> leadId(number));
                }
            } else if (leads.date(LeadSchema.CREATED_AT, lead) >= asOf) {
                leads.fileOf(lead).countAfterAsOf();
            } else {
                counts[lead] = true;
            }
        }
    }

    private int[] settleDeals() {
        DealTable deals = facts.deals();
        int[] leads = new int[deals.size()];
        Arrays.fill(leads, NOBODY);
        for (int deal = 0; deal < leads.length; deal++) {
            if (deals.createdAt(deal) >= asOf) {
                deals.fileOf(deal).countAfterAsOf();
                continue;
            }
            dealCounts[deal] = true;
            int named = namedLead(deal);
            if (named != NOBODY && facts.has(Entity.LEADS)) {
                leads[deal] = existing(named);
                if (leads[deal] == NOBODY) {
                    int number = deal;
                    flaws.add(FlawKind.ORPHANED, Entity.DEALS, () -> deals.id(number));
                }
            }
        }
        return leads;
    }

    private int namedLead(int deal) {
        int named = facts.deals().namedLead(deal);
        boolean mayBeLinked = named == NOBODY && facts.dealLinks().deals().size() > 0;
        return mayBeLinked ? facts.dealLinks().leadOf(facts.deals().id(deal)) : named;
    }

    private ActivityGroups settleActivities() {
        ActivityTable table = facts.activities();
        ActivityLayout layout = new ActivityLayout(table, chains, counts.length);
        return new ActivityGroups(table, layout, counts, asOf, this::activityCounts);
    }

    private boolean activityCounts(int lead, int activity, long occurredAt) {
        if (occurredAt >= asOf) {
            facts.activities().fileOf(activity).countAfterAsOf();
            return false;
        }
        if (!counts[lead] && lead == nobody) {
            flaws.add(FlawKind.ABOUT_NO_LEAD, Entity.ACTIVITIES, 1);
        } else if (!counts[lead] && facts.has(Entity.LEADS)) {
            flaws.add(
                    FlawKind.ORPHANED,
                    Entity.ACTIVITIES,
                    () -> leadId(facts.activities().namedLead(activity)));
        }
        return counts[lead];
    }

    private StageHistories settleStageChanges() {
        HistoryOwners owners = new HistoryOwners(facts, this::existing, deal -> dealCounts[deal], this::leadOfDeal);
        StageHistories histories = new StageHistories(facts.stageChanges(), counts.length, owners, asOf);
        for (int history = 0; history < histories.size(); history++) {
            if (histories.isOrphaned(history)) {
                int number = history;
                long changes = (long) histories.end(history) - histories.start(history);
                flaws.add(FlawKind.ORPHANED, Entity.STAGE_CHANGES, changes, () -> histories.id(number));
            }
        }
        return histories;
    }

    private int existing(int lead) {
        int survivor = chains.survivor(lead);
        return counts[survivor] ? survivor : NOBODY;
    }

    private String leadId(int lead) {
        return facts.leadIds().id(lead);
    }

    /** The facts as read. */
    public CrmFacts facts() {
        return facts;
    }

    /** The instant from which on nothing has happened yet, in epoch microseconds. */
    public long asOf() {
        return asOf;
    }

    /** Upper bound of lead numbers. */
    public int leadNumbers() {
        return counts.length;
    }

    /** Whether this number is a lead that exists at the as-of instant and was not merged away. */
    public boolean leadCounts(int lead) {
        return counts[lead];
    }

    /** Whether the deal exists at the as-of instant. */
    public boolean dealCounts(int deal) {
        return dealCounts[deal];
    }

    /** The lead that a deal belongs to, or -1. */
    public int leadOfDeal(int deal) {
        return leadOfDeal[deal];
    }

    /** How many deals a lead has. */
    public int dealsOf(int lead) {
        return dealsOfLeads.count(lead);
    }

    /** The number of one of a lead's deals, by its place from 0. */
    public int deal(int lead, int place) {
        return dealsOfLeads.row(lead, place);
    }

    /** Where a lead's activities start; they stand in order of time. */
    public int firstActivity(int lead) {
        return activities.start(lead);
    }

    /** Where a lead's activities end; the one there is another lead's. */
    public int activitiesEnd(int lead) {
        return activities.end(lead);
    }

    /** When the activity at a place happened, in epoch microseconds. */
    public long occurredAt(int place) {
        return activities.occurredAt(place);
    }

    /** The kind of the activity at a place, among {@link ActivityTable#kinds()}. */
    public int activityKind(int place) {
        return activities.kind(place);
    }

    /** The changes of stage that count. */
    public StageHistories stageHistories() {
        return stageHistories;
    }

    /** What earlier runs saw of leads at stages that no export dates. */
    public ObservedStages observed() {
        return observed;
    }

    /** The leads of deals that come into being at the as-of instant or later. */
    public BitSet leadsOfDealsAhead() {
        BitSet ahead = new BitSet();
        for (int deal = 0; deal < dealCounts.length; deal++) {
            int named = dealCounts[deal] ? NOBODY : namedLead(deal);
            if (named != NOBODY) {
                ahead.set(chains.survivor(named));
            }
        }
        return ahead;
    }

    /** What was odd about the rows as they stand. */
    public Flaws flaws() {
        return flaws;
    }

    /** The account of every file, in the order of reading. */
    public List<Reconciliation> reconciliations() {
        return facts.files().stream().map(FileCounts::reconciliation).toList();
    }
}
