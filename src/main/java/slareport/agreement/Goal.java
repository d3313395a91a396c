package slareport.agreement;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The revenue goal of a year.
 *
 * @param seasonality twelve weights, January first; only their proportion counts
 * @param averageDeal the agreed average deal, or null when it is to be measured
 * @param historyMonths how many mature months rates are pooled over, 3 to 6
 * @param estimates conversion rates (0…1) by {@code from-to}, to stand in while too little was measured
 * @param estimatedDeal the average deal to stand in while too little was measured, or null
 */
public record Goal(
        BigDecimal revenue,
        int year,
        List<BigDecimal> seasonality,
        @Nullable BigDecimal averageDeal,
        int historyMonths,
        Map<String, BigDecimal> estimates,
        @Nullable BigDecimal estimatedDeal) {
    public Goal {
        seasonality = List.copyOf(seasonality);
        estimates = Collections.unmodifiableMap(new LinkedHashMap<>(estimates));
    }
}
