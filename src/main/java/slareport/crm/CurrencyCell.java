package slareport.crm;

import java.util.Locale;

/** The currency of a row's amount: what its own column says, else what stands beside the amount. */
record CurrencyCell(TextCell text, CurrencySigns signs, MoneyCell amount) {
    /**
     * The code, empty for the agreement's currency; to be called after the amount was read.
     *
     * @param amountFilledIn whether the row has an amount
     */
    String read(RowBlock row, boolean amountFilledIn) {
        String named = text.read(row);
        if (named.isEmpty()) {
            return amountFilledIn ? amount.currency() : "";
        }
        String code = signs.code(named);
        return code == null ? named.toUpperCase(Locale.ROOT) : code;
    }
}
