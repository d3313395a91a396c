package slareport.agreement;

import java.math.BigDecimal;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import slareport.calendar.WorkingHours;

/**
 * One version of the agreement between marketing and sales.
 *
 * @param file name of the file it was read from
 * @param effectiveFrom first month that it governs
 * @param currency ISO 4217 code in which money is told
 * @param reviewEvery how often targets are reviewed in depth, or null
 * @param stages in order, the first being the farthest from a sale
 * @param buyerProfile who is wanted as a lead, or null when not agreed
 * @param commitments in the order of the file
 * @param goal the yearly revenue goal, or null
 * @param exchangeRates by currency code, what one unit is worth in {@code currency}
 */
public record Agreement(
        String file,
        String title,
        String company,
        String version,
        YearMonth effectiveFrom,
        Language language,
        ZoneId zone,
        String currency,
        @Nullable Period reviewEvery,
        List<Signature> signed,
        WorkingHours workingTime,
        List<Stage> stages,
        @Nullable BuyerProfile buyerProfile,
        TouchRule touches,
        DecisionRules decisions,
        List<Commitment> commitments,
        @Nullable Goal goal,
        Map<String, BigDecimal> exchangeRates) {
    public Agreement {
        signed = List.copyOf(signed);
        stages = List.copyOf(stages);
        commitments = List.copyOf(commitments);
        exchangeRates = Collections.unmodifiableMap(new TreeMap<>(exchangeRates));
    }

    /** The position of a stage in {@link #stages()}, or -1 when the agreement does not list it. */
    public int indexOfStage(String id) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
