package slareport.measure;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lead or deal behind a number.
 *
 * @param leadId empty for a deal without a lead
 * @param dealId empty for a lead
 * @param owner as the export names it, empty for none
 * @param source of the lead, empty for none
 * @param reason why it was rejected or lost, empty where none was given
 * @param at when it came to count: the entry at a stage, the start of a clock, when the deal was closed, or created where
 *     it is open
 * @param value what it adds, in the unit of its trace; null where it is only counted, and where there is none yet
 */
public record TracedRow(
        String leadId,
        String dealId,
        String owner,
        String source,
        String reason,
        Instant at,
        @Nullable BigDecimal value) {}
