package slareport.journey;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.facts.Dictionary;

/** Converts money to the agreement's currency, by the codes of the dictionary {@code currency}. */
public final class ExchangeRates {
    private final @Nullable BigDecimal[] byCode;

    public ExchangeRates(Agreement agreement, Dictionary currencies) {
        Map<String, BigDecimal> rates = new HashMap<>();
        agreement.exchangeRates().forEach((currency, rate) -> rates.put(currency.toUpperCase(Locale.ROOT), rate));
        rates.put(agreement.currency().toUpperCase(Locale.ROOT), BigDecimal.ONE);
        rates.put("", BigDecimal.ONE);
        byCode = new BigDecimal[currencies.size()];
        for (int code = 0; code < byCode.length; code++) {
            byCode[code] = rates.get(currencies.text(code).strip().toUpperCase(Locale.ROOT));
        }
    }

    /** Whether the currency can be converted. */
    public boolean knows(int currency) {
        return byCode[currency] != null;
    }

    /** The amount in the agreement's currency, exactly; null without an amount or a rate. */
    public @Nullable BigDecimal convert(@Nullable BigDecimal amount, int currency) {
        BigDecimal rate = byCode[currency];
        return amount == null || rate == null ? null : amount.multiply(rate);
    }
}
