package slareport.ledger;

import java.time.Instant;
import java.time.YearMonth;

/**
 * What a run sets out to do.
 *
 * @param agreementVersion version that governs the month
 * @param inputs stands for the inputs: the same inputs have the same one
 * @param fingerprint stands for the inputs and the guards to let pass
 * @param out output folder
 */
public record RunStart(
        YearMonth month,
        Instant asOf,
        String agreementVersion,
        String inputs,
        String fingerprint,
        String out,
        Instant started) {}
