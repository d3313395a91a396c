package slareport.crm;

import slareport.facts.FileCounts;
import slareport.facts.LeadRow;
import slareport.facts.LeadSchema;

/** Understands rows of leads. */
final class LeadParser implements RowParser {
    private final FileCounts counts;
    private final TextCell id;
    private final DateCell[] dates;
    private final WordCell[] texts;
    private final TextCell mergedInto;

    LeadParser(Cells cells, LeadSchema schema, FileCounts counts) {
        this.counts = counts;
        this.id = cells.text("lead_id");
        this.dates = schema.dates().stream().map(cells::date).toArray(DateCell[]::new);
        this.texts = schema.texts().stream().map(cells::word).toArray(WordCell[]::new);
        this.mergedInto = cells.text("merged_into");
    }

    @Override
    public Fact parse(String[] fields) throws RowRejected {
        String leadId = id.readRequired(fields);
        long[] micros = new long[dates.length];
        micros[LeadSchema.CREATED_AT] = dates[LeadSchema.CREATED_AT].readRequired(fields);
        for (int i = 0; i < dates.length; i++) {
            if (i != LeadSchema.CREATED_AT) {
                micros[i] = dates[i].read(fields);
            }
        }
        String[] words = new String[texts.length];
        for (int i = 0; i < texts.length; i++) {
            words[i] = texts[i].read(fields);
        }
        LeadRow row = new LeadRow(leadId, micros, words, mergedInto.read(fields));
        return facts -> facts.leads().add(row, counts);
    }
}
