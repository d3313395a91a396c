package slareport.facts;

import java.util.BitSet;
import slareport.calendar.EpochMicros;

/**
 * All changes of stage. Those of one lead or deal, as the export names it, are its history; histories are numbered in the
 * order in which they are first seen.
 */
public final class StageChangeTable {
    private static final int NONE = -1;

    private final IdIndex leadIds;
    private final IdIndex dealIds = new IdIndex();
    private final Dictionary stageNames;
    /** By number of the lead, and by number of the deal's id: the number of the history plus one. */
    private final IntColumn historiesOfLeads = new IntColumn();

    private final IntColumn historiesOfDeals = new IntColumn();
    /** By history: the lead's number plus one, or minus that of the deal's id. */
    private final IntColumn records = new IntColumn();

    private int historyCount;
    private final IntColumn histories = new IntColumn();
    private final IntColumn stages = new IntColumn();
    private final InstantColumn changed = new InstantColumn();
    private final BitSet superseded = new BitSet();
    private final Winners winners = new Winners();
    private int size;

    StageChangeTable(IdIndex leadIds, Vocabulary vocabulary) {
        this.leadIds = leadIds;
        this.stageNames = vocabulary.of("stage");
    }

    /** The code of a stage in any spelling, in the dictionary {@code stage}. */
    public int stageCode(String word) {
        return stageNames.code(Spelling.folded(word));
    }

    /** Takes a row; which rows say the same is found when the facts are settled. */
    public void add(StageChangeRow row, FileCounts file) {
        histories.set(size, historyOf(row));
        stages.set(size, row.stage());
        changed.set(size, row.changedAt());
        winners.first(size, file, EpochMicros.NONE);
        size++;
    }

    private int historyOf(StageChangeRow row) {
        boolean isOfLead = !row.leadId().isEmpty();
        int number = isOfLead ? leadIds.add(row.leadId()) : dealIds.add(row.dealId());
        IntColumn known = isOfLead ? historiesOfLeads : historiesOfDeals;
        if (known.get(number) == 0) {
            records.set(historyCount, isOfLead ? number + 1 : -(number + 1));
            historyCount++;
            known.set(number, historyCount);
        }
        return known.get(number) - 1;
    }

    /** Upper bound of the numbers of changes. */
    int size() {
        return size;
    }

    /** How many histories there are. */
    int histories() {
        return historyCount;
    }

    /** The history that a change is part of, or -1 where another row says the same. */
    int history(int change) {
        return superseded.get(change) ? NONE : histories.get(change);
    }

    /** Code of the stage entered. */
    int stage(int change) {
        return stages.get(change);
    }

    /** When it was entered, in epoch microseconds. */
    long changedAt(int change) {
        return changed.get(change);
    }

    /** Room for the instants of so many changes. */
    Instants instants(int count) {
        return new Instants(count, changed);
    }

    /** The file that the change's row comes from. */
    FileCounts fileOf(int change) {
        return winners.fileOf(change);
    }

    /** Another row, read later, says the same. */
    void supersede(int change) {
        superseded.set(change);
        fileOf(change).countSuperseded();
    }

    /** The number of the lead whose history it is, or -1 for a deal's. */
    int leadOf(int history) {
        return Math.max(records.get(history), 0) - 1;
    }

    /** The CRM's id of the lead or deal whose history it is. */
    String idOf(int history) {
        int record = records.get(history);
        return record > 0 ? leadIds.id(record - 1) : dealIds.id(-record - 1);
    }
}
