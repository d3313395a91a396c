package slareport.report;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the exports hold over all months, for a comparison with the CRM's own totals.
 *
 * @param leads leads that exist at as-of, merged ones left out
 * @param first creation of the first lead or deal, null without any
 * @param last creation of the last lead or deal, null without any
 * @param activities activities that happened before as-of
 * @param deals deals that exist at as-of
 * @param wonValue sum of the won deals' amounts in the agreement's currency
 * @param medianCycleDays median days from creation to closing of the won deals that have both in order, or null
 */
public record Holdings(
        long leads,
        @Nullable Instant first,
        @Nullable Instant last,
        long activities,
        long deals,
        long won,
        long lost,
        long open,
        BigDecimal wonValue,
        @Nullable BigDecimal medianCycleDays) {}
