package slareport.agreement;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import slareport.agreement.yaml.YamlMapping;

/** Reads {@code exchange-rates}: what one unit of another currency is worth in the agreement's. */
final class ExchangeRatesSection {
    private ExchangeRatesSection() {}

    /**
     * The rates that could be read.
     *
     * @param own the agreement's currency, empty when it could not be read
     */
    static Map<String, BigDecimal> read(YamlMapping section, Optional<String> own) {
        Map<String, BigDecimal> rates = new TreeMap<>();
        for (YamlMapping.Entry entry : section.entries()) {
            Optional<String> currency = entry.key().as(NameForms::currency);
            Optional<BigDecimal> rate = entry.value().as(NumberForms::positive);
            if (currency.isPresent() && currency.equals(own)) {
                entry.key()
                        .refuse(entry.name() + " is the agreement's own currency; expected rates of other currencies"
                                + " only: delete the entry.");
            }
            currency.ifPresent(code -> rate.ifPresent(worth -> rates.put(code, worth)));
        }
        return rates;
    }
}
