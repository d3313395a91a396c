package slareport.facts;

import java.util.BitSet;

/**
 * The changes of stage that count, one history's behind the other's and in order of time. A lead has as many histories as
 * tell of it: its own, those of leads merged into it, and those of its deals.
 */
public final class StageHistories {
    private final StageChangeTable table;
    private final int[] starts;
    private final int[] stages;
    private final Instants instants;
    private final BitSet orphaned = new BitSet();
    private final BitSet stagesOfLeads = new BitSet();
    private final RowLinks ofLeads;

    /**
     * Settles the changes and completes their files' counts.
     *
     * @param leads how many leads there are
     * @param asOf epoch microseconds; what changed then or later has not changed yet
     */
    StageHistories(StageChangeTable table, int leads, HistoryOwners owners, long asOf) {
        this.table = table;
        int[] historyOfRow = new int[table.size()];
        for (int row = 0; row < historyOfRow.length; row++) {
            historyOfRow[row] = table.history(row);
        }
        RowLinks links = new RowLinks(table.histories(), historyOfRow);
        int[] rows = links.rows();
        this.starts = links.starts();
        this.instants = table.instants(rows.length);
        for (int i = 0; i < rows.length; i++) {
            instants.set(i, table.changedAt(rows[i]));
        }
        keepThoseThatCount(rows, asOf);
        this.stages = rows;
        int[] leadOfHistory = new int[table.histories()];
        for (int history = 0; history < leadOfHistory.length; history++) {
            leadOfHistory[history] = owners.leadOf(history);
            orphaned.set(history, leadOfHistory[history] < 0 && owners.isMissing(history));
            if (leadOfHistory[history] >= 0) {
                for (int place = start(history); place < end(history); place++) {
                    stagesOfLeads.set(stages[place]);
                }
            }
        }
        // without any change there is no need to have a place for every lead
        this.ofLeads = new RowLinks(isEmpty() ? 0 : leads, leadOfHistory);
    }

    /** Puts each history in order, leaves one row of each change, and turns rows into the stages that they enter. */
    private void keepThoseThatCount(int[] rows, long asOf) {
        TimeOrder order = new TimeOrder(instants, rows);
        int kept = 0;
        int from = 0;
        for (int history = 0; history < table.histories(); history++) {
            int to = starts[history + 1];
            order.put(from, to);
            int end = supersedeTwins(rows, from, to);
            starts[history] = kept;
            for (int i = from; i < end; i++) {
                if (instants.get(i) < asOf) {
                    instants.copy(i, kept);
                    rows[kept++] = table.stage(rows[i]);
                } else {
                    table.fileOf(rows[i]).countAfterAsOf();
                }
            }
            from = to;
        }
        starts[table.histories()] = kept;
    }

    /** Of rows of the same stage and instant the last one holds; returns where the rows that hold end. */
    private int supersedeTwins(int[] rows, int from, int to) {
        int end = from;
        for (int i = from; i < to; i++) {
            int held = end - 1;
            while (held >= from && instants.areEqual(held, i) && table.stage(rows[held]) != table.stage(rows[i])) {
                held--;
            }
            if (held >= from && instants.areEqual(held, i)) {
                table.supersede(rows[held]);
                rows[held] = rows[i];
            } else {
                instants.copy(i, end);
                rows[end++] = rows[i];
            }
        }
        return end;
    }

    /** Whether no export told of any change. */
    public boolean isEmpty() {
        return table.size() == 0;
    }

    /** How many histories there are. */
    public int size() {
        return table.histories();
    }

    /** The CRM's id of the lead or deal whose history it is. */
    public String id(int history) {
        return table.idOf(history);
    }

    /** Whether its lead or deal is missing from the exports, or is not there yet. */
    public boolean isOrphaned(int history) {
        return orphaned.get(history);
    }

    /** How many histories tell of a lead. */
    public int count(int lead) {
        return isEmpty() ? 0 : ofLeads.count(lead);
    }

    /** The number of one of a lead's histories, by its place from 0. */
    public int history(int lead, int place) {
        return ofLeads.row(lead, place);
    }

    /** Where the changes of a history start. */
    public int start(int history) {
        return starts[history];
    }

    /** Where the changes of a history end; the one there is another's. */
    public int end(int history) {
        return starts[history + 1];
    }

    /** When the change at a place happened, in epoch microseconds. */
    public long changedAt(int place) {
        return instants.get(place);
    }

    /** The stage that the change at a place enters, as a code of the dictionary {@code stage}. */
    public int stage(int place) {
        return stages[place];
    }

    /** The histories that go on at an instant (in epoch microseconds) or later. */
    public BitSet goingOnFrom(long instant) {
        BitSet found = new BitSet();
        for (int row = 0; row < table.size(); row++) {
            if (table.changedAt(row) >= instant && table.history(row) >= 0) {
                found.set(table.history(row));
            }
        }
        return found;
    }

    /** Whether any lead entered the stage of a code. */
    public boolean anyLeadEntered(int stage) {
        return stagesOfLeads.get(stage);
    }
}
