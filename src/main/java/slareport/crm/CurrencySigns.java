package slareport.crm;

import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands beside an amount: a currency's code, a configured sign, or a sign that is known to be one. */
final class CurrencySigns {
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());
    private static final Set<String> WITHOUT_SYMBOL =
            Set.of("S/", "S/.", "B/.", "Bs", "Bs.", "kr", "kr.", "Kr.", "z\u0142", "K\u010D", "Fr.", "Ft", "lei");
    private static final int LONGEST = 4;

    private final Map<String, String> codesBySign;

    CurrencySigns(Map<String, String> codesBySign) {
        this.codesBySign = codesBySign;
    }

    /** The code of a sign; empty for a sign that says no more than "money"; null when it is none. */
    @Nullable String code(String sign) {
        String configured = codesBySign.get(sign);
        if (configured != null) {
            return configured;
        }
        if (CODES.contains(sign)) {
            return sign;
        }
        boolean isSign = sign.length() <= LONGEST
                && sign.chars().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
        return sign.isEmpty() || isSign || WITHOUT_SYMBOL.contains(sign) ? "" : null;
    }
}
