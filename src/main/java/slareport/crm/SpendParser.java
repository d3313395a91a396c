package slareport.crm;

import java.math.BigDecimal;
import java.time.LocalDate;
import slareport.facts.SpendRow;

/** Understands rows of spend. */
final class SpendParser implements RowParser {
    private final DateCell date;
    private final MoneyCell amount;
    private final TextCell source;
    private final TextCell campaign;
    private final CurrencyCell currency;

    SpendParser(Cells cells) {
        this.date = cells.date("date");
        this.amount = cells.money("amount");
        this.source = cells.text("source");
        this.campaign = cells.text("campaign");
        this.currency = cells.currency(amount);
    }

    @Override
    public Fact parse(String[] fields) throws RowRejected {
        LocalDate day = date.readDayOrMonth(fields);
        BigDecimal money = amount.readRequired(fields);
        SpendRow row =
                new SpendRow(day, money, source.read(fields), campaign.read(fields), currency.read(fields, true));
        return facts -> facts.spend().add(row);
    }
}
