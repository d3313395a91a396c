package slareport.crm;

import java.math.BigDecimal;
import java.time.LocalDate;
import slareport.facts.CrmFacts;
import slareport.facts.SpendRow;

/** Understands rows of spend. */
final class SpendParser implements RowParser {
    private final CrmFacts facts;
    private final DateCell date;
    private final MoneyCell amount;
    private final TextCell source;
    private final TextCell campaign;
    private final CurrencyCell currency;

    SpendParser(Cells cells, CrmFacts facts) {
        this.facts = facts;
        this.date = cells.date("date");
        this.amount = cells.money("amount");
        this.source = cells.text("source");
        this.campaign = cells.text("campaign");
        this.currency = cells.currency(amount);
    }

    @Override
    public void keep(RowBlock block) throws RowRejected {
        LocalDate day = date.readDayOrMonth(block);
        BigDecimal money = amount.readRequired(block);
        SpendRow row = new SpendRow(day, money, source.read(block), campaign.read(block), currency.read(block, true));
        facts.spend().add(row);
    }
}
