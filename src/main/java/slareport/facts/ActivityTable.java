package slareport.facts;

import java.util.BitSet;

/**
 * All activities. Of several rows with the same id one holds; rows without an id of their own that are the same activity
 * are all kept until {@link ActivityGroups} finds them.
 */
public final class ActivityTable {
    private final IdIndex leadIds;
    private final ActivityKinds kinds;
    private final IdIndex ids = new IdIndex();
    /** By number of the id; rows grow with it. */
    private final IntColumn rowsById = new IntColumn();

    private final IntColumn leads = new IntColumn();
    private final InstantColumn occurred = new InstantColumn();
    private final IntColumn kindsOfRows = new IntColumn();
    private final BitSet superseded = new BitSet();
    private final Winners winners = new Winners();
    private int size;

    ActivityTable(IdIndex leadIds, Vocabulary vocabulary) {
        this.leadIds = leadIds;
        this.kinds = new ActivityKinds(vocabulary);
    }

    /** The kinds that activities come in. */
    public ActivityKinds kinds() {
        return kinds;
    }

    /**
     * Takes a row; of several with the same id the one modified last holds, else the last. Its values come one by one, since
     * there are more rows of activities than of anything else.
     *
     * @param id the CRM's id, empty for none
     * @param leadId the lead that it is about, empty for nobody
     * @param occurredAt epoch microseconds
     * @param modifiedAt epoch microseconds, or NONE
     * @param kind among {@link #kinds()}
     */
    public void add(Slice id, Slice leadId, long occurredAt, long modifiedAt, int kind, FileCounts file) {
        int row = id.isEmpty() ? size : rowOfId(id);
        if (row == size) {
            winners.first(row, file, modifiedAt);
            size++;
        } else if (!winners.replaces(row, file, modifiedAt)) {
            return;
        }
        leads.set(row, leadIds.add(leadId));
        occurred.set(row, occurredAt);
        kindsOfRows.set(row, kind);
    }

    /** The row of an id, the next one if it was never seen. */
    private int rowOfId(Slice id) {
        int idsBefore = ids.size();
        int number = ids.add(id);
        if (number < idsBefore) {
            return rowsById.get(number);
        }
        rowsById.set(number, size);
        return size;
    }

    /** Upper bound of the numbers of activities. */
    public int size() {
        return size;
    }

    /** Whether another row of the same activity holds instead of this one. */
    public boolean isSuperseded(int activity) {
        return superseded.get(activity);
    }

    /** Of two rows of the same activity, the later one and the one that held so far, keeps the one that holds. */
    int settle(int holding, int later) {
        int loser = winners.modifiedAt(later) < winners.modifiedAt(holding) ? later : holding;
        winners.fileOf(loser).countSuperseded();
        superseded.set(loser);
        return loser == later ? holding : later;
    }

    /** Whether it has an id of its own. */
    boolean hasId(int activity) {
        // an export gives ids to all of its activities or to none, as a rule
        return ids.size() == size || (ids.size() > 0 && idNumber(activity) >= 0);
    }

    /** The CRM's id, empty for none. */
    public String id(int activity) {
        int number = idNumber(activity);
        return number < 0 ? "" : ids.id(number);
    }

    private int idNumber(int activity) {
        int low = 0;
        int high = ids.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int row = rowsById.get(middle);
            if (row == activity) {
                return middle;
            }
            if (row < activity) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** When it happened, in epoch microseconds. */
    public long occurredAt(int activity) {
        return occurred.get(activity);
    }

    /** Room for the instants of so many activities. */
    Instants instants(int count) {
        return new Instants(count, occurred);
    }

    /** Its kind among {@link #kinds()}. */
    public int kind(int activity) {
        return kindsOfRows.get(activity);
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
