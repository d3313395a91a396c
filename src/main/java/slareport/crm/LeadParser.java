package slareport.crm;

import slareport.facts.CrmFacts;
import slareport.facts.DealLinks;
import slareport.facts.FileCounts;
import slareport.facts.LeadRow;
import slareport.facts.LeadSchema;
import slareport.facts.LeadTable;
import slareport.facts.Slice;

/** Understands rows of leads. */
final class LeadParser implements RowParser {
    private final FileCounts counts;
    private final LeadTable leads;
    private final IdCell id;
    private final DateCell[] dates;
    private final CodeCell[] texts;
    private final IdCell mergedInto;
    private final IdCell mergedIds;
    private final DealLinks dealLinks;
    private final IdCell dealId;
    private final LeadRow row;

    LeadParser(Cells cells, CrmFacts facts, FileCounts counts) {
        LeadSchema schema = facts.leadSchema();
        this.counts = counts;
        this.leads = facts.leads();
        this.id = cells.id("lead_id");
        this.dates = schema.dates().stream().map(cells::date).toArray(DateCell[]::new);
        this.texts = schema.texts().stream()
                .map(column -> cells.code(column, facts.vocabulary().of(column)))
                .toArray(CodeCell[]::new);
        this.mergedInto = cells.id("merged_into");
        this.mergedIds = cells.id("merged_ids");
        this.dealLinks = facts.dealLinks();
        this.dealId = cells.id("deal_id");
        this.row = new LeadRow(id.slice(), new long[dates.length], new int[texts.length], mergedInto.slice());
    }

    @Override
    public void keep(RowBlock block) throws RowRejected {
        id.readRequired(block);
        long[] micros = row.dates();
        micros[LeadSchema.CREATED_AT] = dates[LeadSchema.CREATED_AT].readRequired(block);
        for (int i = 0; i < dates.length; i++) {
            if (i != LeadSchema.CREATED_AT) {
                micros[i] = dates[i].read(block);
            }
        }
        for (int i = 0; i < texts.length; i++) {
            row.texts()[i] = texts[i].read(block);
        }
        mergedInto.read(block);
        leads.add(row, counts);
        dealId.read(block);
        if (!dealId.slice().isEmpty()) {
            dealLinks.add(dealId.slice(), id.slice());
        }
        mergedIds.read(block);
        if (!mergedIds.slice().isEmpty()) {
            for (String merged : mergedIds.slice().toString().split(";", -1)) {
                if (!merged.isBlank()) {
                    leads.addMerged(Slice.of(merged.strip()), id.slice());
                }
            }
        }
    }
}
