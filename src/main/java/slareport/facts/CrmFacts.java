package slareport.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Everything that the exports of one night said. Filled by one thread an entity at a time. */
public final class CrmFacts {
    private final LeadSchema leadSchema;
    private final DealSchema dealSchema;
    private final Vocabulary vocabulary = new Vocabulary();
    private final IdIndex leadIds = new IdIndex();
    private final LeadTable leads;
    private final DealTable deals;
    private final DealLinks dealLinks;
    private final ActivityTable activities;
    private final StageChangeTable stageChanges;
    private final OwnerTable owners = new OwnerTable();
    private final List<VisitRow> visits = new ArrayList<>();
    private final List<SpendRow> spend = new ArrayList<>();
    private final List<FileCounts> files = new ArrayList<>();
    private final Map<Entity, Set<String>> columns = new EnumMap<>(Entity.class);
    private Sightings sightings = Sightings.none(this);

    public CrmFacts(LeadSchema leadSchema, DealSchema dealSchema) {
        this.leadSchema = leadSchema;
        this.dealSchema = dealSchema;
        this.leads = new LeadTable(leadSchema, leadIds);
        this.deals = new DealTable(dealSchema, leadIds);
        this.dealLinks = new DealLinks(leadIds);
        this.activities = new ActivityTable(leadIds, vocabulary);
        this.stageChanges = new StageChangeTable(leadIds, vocabulary);
    }

    /** A file is about to be read that has these canonical (or further) columns. */
    public FileCounts open(Entity entity, String file, Set<String> columnsOfFile) {
        FileCounts counts = new FileCounts(entity, file);
        files.add(counts);
        columns.computeIfAbsent(entity, unused -> new TreeSet<>()).addAll(columnsOfFile);
        return counts;
    }

    /** Whether any file of the entity was there. */
    public boolean has(Entity entity) {
        return columns.containsKey(entity);
    }

    /** Whether any file of the entity had the column; deals also have a lead where leads name their deals. */
    public boolean has(Entity entity, String column) {
        boolean isLeadOfDeal = entity == Entity.DEALS && column.equals("lead_id");
        return columns.getOrDefault(entity, Set.of()).contains(column)
                || (isLeadOfDeal && has(entity) && has(Entity.LEADS, "deal_id"));
    }

    public LeadSchema leadSchema() {
        return leadSchema;
    }

    public DealSchema dealSchema() {
        return dealSchema;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Numbers of lead ids, also of those that only other exports name. */
    public IdIndex leadIds() {
        return leadIds;
    }

    public LeadTable leads() {
        return leads;
    }

    public DealTable deals() {
        return deals;
    }

    /** What leads say of their deals. */
    public DealLinks dealLinks() {
        return dealLinks;
    }

    public ActivityTable activities() {
        return activities;
    }

    public StageChangeTable stageChanges() {
        return stageChanges;
    }

    public OwnerTable owners() {
        return owners;
    }

    /** Visits, to be added to while reading. */
    public List<VisitRow> visits() {
        return visits;
    }

    /** Spend, to be added to while reading. */
    public List<SpendRow> spend() {
        return spend;
    }

    /** What earlier runs saw of these leads. */
    public Sightings sightings() {
        return sightings;
    }

    /** Adds what earlier runs saw of these leads, once everything is read. */
    public void recall(Sightings seen) {
        sightings = seen;
    }

    /** The files in the order of reading. */
    public List<FileCounts> files() {
        return files;
    }
}
