package slareport.facts;

/**
 * All activities. Those without an id of their own are the same when lead, instant, type, direction and owner are the
 * same, in whatever spelling.
 */
public final class ActivityTable {
    private final IdIndex leadIds;
    private final IdIndex ids = new IdIndex();
    private final IntColumn idNumbers = new IntColumn();
    private final IntColumn rowsById = new IntColumn();
    private final ActivityTwins twins = new ActivityTwins(this);
    private final IntColumn leads = new IntColumn();
    private final LongColumn occurred = new LongColumn();
    private final IntColumn types = new IntColumn();
    private final IntColumn directions = new IntColumn();
    private final IntColumn outcomes = new IntColumn();
    private final IntColumn owners = new IntColumn();
    private final IntColumn automated = new IntColumn();
    private final Winners winners = new Winners();
    private final SpellingDictionary typeNames;
    private final SpellingDictionary directionNames;
    private final SpellingDictionary outcomeNames;
    private final SpellingDictionary ownerNames;
    private int size;

    ActivityTable(IdIndex leadIds, Vocabulary vocabulary) {
        this.leadIds = leadIds;
        this.typeNames = new SpellingDictionary(vocabulary.of("type"));
        this.directionNames = new SpellingDictionary(vocabulary.of("direction"));
        this.outcomeNames = new SpellingDictionary(vocabulary.of("activity_outcome"));
        this.ownerNames = new SpellingDictionary(new Dictionary());
    }

    /** Takes a row; of several that are the same activity the one modified last holds, else the last. */
    public void add(ActivityRow row, FileCounts file) {
        // written behind the last row first, so that it can be compared with the others like any of them
        int draft = size;
        write(draft, row);
        int same = row.id().isEmpty() ? twins.sameAs(draft) : sameId(row.id(), draft);
        if (same == draft) {
            size++;
            winners.first(draft, file, row.modifiedAt());
        } else if (winners.replaces(same, file, row.modifiedAt())) {
            write(same, row);
        }
    }

    private int sameId(String id, int draft) {
        int number = ids.add(id);
        int row = rowsById.get(number) - 1;
        if (row >= 0) {
            return row;
        }
        rowsById.set(number, draft + 1);
        idNumbers.set(draft, number + 1);
        return draft;
    }

    private void write(int activity, ActivityRow row) {
        leads.set(activity, leadIds.add(row.leadId()));
        occurred.set(activity, row.occurredAt());
        types.set(activity, typeNames.code(row.type()));
        directions.set(activity, directionNames.code(row.direction()));
        outcomes.set(activity, outcomeNames.code(row.outcome()));
        owners.set(activity, ownerNames.code(row.owner()));
        automated.set(activity, row.automated() ? 1 : 0);
    }

    /** How many different activities there are. */
    public int size() {
        return size;
    }

    /** The CRM's id, empty for none. */
    public String id(int activity) {
        int number = idNumbers.get(activity) - 1;
        return number < 0 ? "" : ids.id(number);
    }

    /** When it happened, in epoch microseconds. */
    public long occurredAt(int activity) {
        return occurred.get(activity);
    }

    /** Code of the type in the dictionary {@code type}, which holds words in their common spelling. */
    public int type(int activity) {
        return types.get(activity);
    }

    /** Code of the direction in the dictionary {@code direction}, which holds words in their common spelling. */
    public int direction(int activity) {
        return directions.get(activity);
    }

    /** Code of the outcome in the dictionary {@code activity_outcome}, which holds words in their common spelling. */
    public int outcome(int activity) {
        return outcomes.get(activity);
    }

    /** Stands for the owner: equal for all spellings of the same one. */
    int owner(int activity) {
        return owners.get(activity);
    }

    /** Whether a machine did it. */
    public boolean isAutomated(int activity) {
        return automated.get(activity) == 1;
    }

    /** The number of the lead that the export names, whether it exists or not. */
    public int namedLead(int activity) {
        return leads.get(activity);
    }

    /** The file that the activity's row comes from. */
    FileCounts fileOf(int activity) {
        return winners.fileOf(activity);
    }
}
