package slareport.facts;

import slareport.calendar.EpochMicros;

/** All leads, by their number in the shared {@link IdIndex}; numbers of ids without a lead's row are not leads. */
public final class LeadTable {
    private final IdIndex ids;
    private final InstantColumn[] dates;
    private final IntColumn[] texts;
    private final IntColumn mergedInto = new IntColumn();
    private final IntColumn absorbedBy = new IntColumn();
    private final Winners winners = new Winners();

    LeadTable(LeadSchema schema, IdIndex ids) {
        this.ids = ids;
        this.dates = new InstantColumn[schema.dates().size()];
        this.texts = new IntColumn[schema.texts().size()];
        for (int i = 0; i < dates.length; i++) {
            dates[i] = new InstantColumn();
        }
        for (int i = 0; i < texts.length; i++) {
            texts[i] = new IntColumn();
        }
    }

    /** Takes a row; of several with the same id the one modified last holds, else the last. */
    public void add(LeadRow row, FileCounts file) {
        int lead = ids.add(row.id());
        long modifiedAt = row.dates()[LeadSchema.MODIFIED_AT];
        if (!isLead(lead)) {
            winners.first(lead, file, modifiedAt);
        } else if (!winners.replaces(lead, file, modifiedAt)) {
            return;
        }
        for (int i = 0; i < dates.length; i++) {
            dates[i].set(lead, row.dates()[i]);
        }
        for (int i = 0; i < texts.length; i++) {
            texts[i].set(lead, row.texts()[i]);
        }
        mergedInto.set(lead, row.mergedInto().isEmpty() ? 0 : ids.add(row.mergedInto()) + 1);
    }

    /** Notes that a record was merged into a lead, where the lead's row tells it; what the record's own row says wins. */
    public void addMerged(Slice record, Slice lead) {
        int merged = ids.add(record);
        int survivor = ids.add(lead);
        if (merged != survivor) {
            absorbedBy.set(merged, survivor + 1);
        }
    }

    /** Whether an export holds a row for this number. */
    public boolean isLead(int lead) {
        return date(LeadSchema.CREATED_AT, lead) != EpochMicros.NONE;
    }

    /** A date of a lead in epoch microseconds or NONE, by its place in {@link LeadSchema#dates()}. */
    public long date(int column, int lead) {
        return dates[column].get(lead);
    }

    /** A text of a lead as a code of its column's dictionary, by its place in {@link LeadSchema#texts()}. */
    public int text(int column, int lead) {
        return texts[column].get(lead);
    }

    /** The number of the lead that this one was merged into, or -1. */
    int mergedInto(int lead) {
        int told = mergedInto.get(lead);
        return (told > 0 ? told : absorbedBy.get(lead)) - 1;
    }

    /** The file that the lead's row comes from. */
    FileCounts fileOf(int lead) {
        return winners.fileOf(lead);
    }
}
