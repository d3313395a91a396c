package slareport.crm;

import java.math.BigDecimal;
import slareport.facts.DealOutcome;
import slareport.facts.DealRow;
import slareport.facts.DealSchema;
import slareport.facts.FileCounts;
import slareport.facts.RejectReason;
import slareport.facts.Spelling;

/** Understands rows of deals. */
final class DealParser implements RowParser {
    private final FileCounts counts;
    private final TextCell id;
    private final TextCell lead;
    private final DateCell createdAt;
    private final DateCell closedAt;
    private final DateCell modifiedAt;
    private final TextCell outcome;
    private final MoneyCell amount;
    private final CurrencyCell currency;
    private final WordCell[] texts;

    DealParser(Cells cells, DealSchema schema, FileCounts counts) {
        this.counts = counts;
        this.id = cells.text("deal_id");
        this.lead = cells.text("lead_id");
        this.createdAt = cells.date("created_at");
        this.closedAt = cells.date("closed_at");
        this.modifiedAt = cells.date("modified_at");
        this.outcome = cells.text("outcome");
        this.amount = cells.money("amount");
        this.currency = cells.currency(amount);
        this.texts = schema.texts().stream().map(cells::word).toArray(WordCell[]::new);
    }

    @Override
    public Fact parse(String[] fields) throws RowRejected {
        String dealId = id.readRequired(fields);
        long created = createdAt.readRequired(fields);
        long closed = closedAt.read(fields);
        long modified = modifiedAt.read(fields);
        DealOutcome ended = outcomeOf(fields);
        BigDecimal money = amount.read(fields);
        String[] words = new String[texts.length];
        for (int i = 0; i < texts.length; i++) {
            words[i] = texts[i].read(fields);
        }
        words[DealSchema.CURRENCY] = currency.read(fields, money != null);
        DealRow row = new DealRow(dealId, lead.read(fields), created, closed, modified, ended, money, words);
        return facts -> facts.deals().add(row, counts);
    }

    private DealOutcome outcomeOf(String[] fields) throws RowRejected {
        return switch (Spelling.folded(outcome.read(fields))) {
            case "", "open" -> DealOutcome.OPEN;
            case "won" -> DealOutcome.WON;
            case "lost" -> DealOutcome.LOST;
            default -> throw new RowRejected(outcome.column(), RejectReason.UNKNOWN_OUTCOME);
        };
    }
}
