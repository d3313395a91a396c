package slareport.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of a deals export. Slices and array hold for the call that the row is handed to.
 *
 * @param leadId the lead it came from, empty for none
 * @param createdAt epoch microseconds
 * @param closedAt epoch microseconds or NONE
 * @param modifiedAt epoch microseconds or NONE
 * @param amount in the deal's currency, or null for none
 * @param texts codes of stripped texts in their columns' dictionaries, in the order of {@link DealSchema#texts()}
 */
@SuppressWarnings("ArrayRecordComponent") // lives for a chunk only and is never compared
public record DealRow(
        Slice id,
        Slice leadId,
        long createdAt,
        long closedAt,
        long modifiedAt,
        DealOutcome outcome,
        @Nullable BigDecimal amount,
        int[] texts) {}
