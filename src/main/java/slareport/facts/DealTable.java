package slareport.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All deals, in the order in which their ids are first seen. */
public final class DealTable {
    private final IdIndex leadIds;
    private final IdIndex ids = new IdIndex();
    private final InstantColumn created = new InstantColumn();
    private final InstantColumn closed = new InstantColumn();
    private final IntColumn leads = new IntColumn();
    private final List<DealOutcome> outcomes = new ArrayList<>();
    private final List<@Nullable BigDecimal> amounts = new ArrayList<>();
    private final IntColumn[] texts;
    private final Winners winners = new Winners();

    DealTable(DealSchema schema, IdIndex leadIds) {
        this.leadIds = leadIds;
        this.texts = new IntColumn[schema.texts().size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = new IntColumn();
        }
    }

    /** Takes a row; of several with the same id the one modified last holds, else the last. */
    public void add(DealRow row, FileCounts file) {
        int deal = ids.add(row.id());
        if (deal == outcomes.size()) {
            outcomes.add(row.outcome());
            amounts.add(row.amount());
            winners.first(deal, file, row.modifiedAt());
        } else if (winners.replaces(deal, file, row.modifiedAt())) {
            outcomes.set(deal, row.outcome());
            amounts.set(deal, row.amount());
        } else {
            return;
        }
        created.set(deal, row.createdAt());
        closed.set(deal, row.closedAt());
        leads.set(deal, row.leadId().isEmpty() ? 0 : leadIds.add(row.leadId()) + 1);
        for (int i = 0; i < texts.length; i++) {
            texts[i].set(deal, row.texts()[i]);
        }
    }

    /** How many different deals there are. */
    public int size() {
        return outcomes.size();
    }

    /** The CRM's id. */
    public String id(int deal) {
        return ids.id(deal);
    }

    /** The number of an id, or -1 if no row has it. */
    int find(String id) {
        return ids.find(id);
    }

    /** When it was created, in epoch microseconds. */
    public long createdAt(int deal) {
        return created.get(deal);
    }

    /** When it was closed (for an open deal: when that is expected), in epoch microseconds or NONE. */
    public long closedAt(int deal) {
        return closed.get(deal);
    }

    public DealOutcome outcome(int deal) {
        return outcomes.get(deal);
    }

    /** The amount in the deal's own currency, or null. */
    public @Nullable BigDecimal amount(int deal) {
        return amounts.get(deal);
    }

    /** A text as a code of its column's dictionary, by its place in {@link DealSchema#texts()}. */
    public int text(int column, int deal) {
        return texts[column].get(deal);
    }

    /** The number of the lead that the export names, whether it exists or not, or -1. */
    int namedLead(int deal) {
        return leads.get(deal) - 1;
    }

    /** The file that the deal's row comes from. */
    FileCounts fileOf(int deal) {
        return winners.fileOf(deal);
    }
}
