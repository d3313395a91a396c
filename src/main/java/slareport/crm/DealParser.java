package slareport.crm;

import java.math.BigDecimal;
import java.util.List;
import slareport.facts.CrmFacts;
import slareport.facts.DealOutcome;
import slareport.facts.DealRow;
import slareport.facts.DealSchema;
import slareport.facts.DealTable;
import slareport.facts.Dictionary;
import slareport.facts.FileCounts;
import slareport.facts.RejectReason;
import slareport.facts.Spelling;

/** Understands rows of deals. */
final class DealParser implements RowParser {
    private static final List<DealOutcome> OUTCOMES = List.of(DealOutcome.values());
    private static final int UNKNOWN = -1;

    private final FileCounts counts;
    private final DealTable deals;
    private final Dictionary currencies;
    private final IdCell id;
    private final IdCell lead;
    private final DateCell createdAt;
    private final DateCell closedAt;
    private final DateCell modifiedAt;
    private final CodeCell outcome;
    private final MoneyCell amount;
    private final CurrencyCell currency;
    private final CodeCell[] texts;

    DealParser(Cells cells, CrmFacts facts, FileCounts counts) {
        this.counts = counts;
        this.deals = facts.deals();
        this.currencies = facts.vocabulary().of("currency");
        this.id = cells.id("deal_id");
        this.lead = cells.id("lead_id");
        this.createdAt = cells.date("created_at");
        this.closedAt = cells.date("closed_at");
        this.modifiedAt = cells.date("modified_at");
        this.outcome = cells.code("outcome", DealParser::outcomeCode);
        this.amount = cells.money("amount");
        this.currency = cells.currency(amount);
        this.texts = facts.dealSchema().texts().stream()
                .map(column -> cells.code(column, facts.vocabulary().of(column)))
                .toArray(CodeCell[]::new);
    }

    @Override
    public void keep(RowBlock block) throws RowRejected {
        id.readRequired(block);
        long created = createdAt.readRequired(block);
        long closed = closedAt.read(block);
        long modified = modifiedAt.read(block);
        DealOutcome ended = outcomeOf(block);
        BigDecimal money = amount.read(block);
        int[] words = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            words[i] = texts[i].read(block);
        }
        words[DealSchema.CURRENCY] = currencies.code(currency.read(block, money != null));
        lead.read(block);
        deals.add(new DealRow(id.slice(), lead.slice(), created, closed, modified, ended, money, words), counts);
    }

    private DealOutcome outcomeOf(RowBlock block) throws RowRejected {
        int code = outcome.read(block);
        if (code == UNKNOWN) {
            throw new RowRejected("outcome", RejectReason.UNKNOWN_OUTCOME);
        }
        return OUTCOMES.get(code);
    }

    private static int outcomeCode(String word) {
        return switch (Spelling.folded(word)) {
            case "", "open" -> OUTCOMES.indexOf(DealOutcome.OPEN);
            case "won" -> OUTCOMES.indexOf(DealOutcome.WON);
            case "lost" -> OUTCOMES.indexOf(DealOutcome.LOST);
            default -> UNKNOWN;
        };
    }
}
