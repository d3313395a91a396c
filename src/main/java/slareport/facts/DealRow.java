package slareport.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of a deals export.
 *
 * @param leadId the lead it came from, empty for none
 * @param createdAt epoch microseconds
 * @param closedAt epoch microseconds or NONE
 * @param modifiedAt epoch microseconds or NONE
 * @param amount in the deal's currency, or null for none
 * @param texts stripped texts, empty for none, in the order of {@link DealSchema#texts()}
 */
@SuppressWarnings("ArrayRecordComponent") // lives for a chunk only and is never compared
public record DealRow(
        String id,
        String leadId,
        long createdAt,
        long closedAt,
        long modifiedAt,
        DealOutcome outcome,
        @Nullable BigDecimal amount,
        String[] texts) {}
