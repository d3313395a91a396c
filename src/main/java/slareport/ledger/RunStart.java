package slareport.ledger;

import java.time.Instant;
import java.time.YearMonth;

/**
 * What a run sets out to do.
 *
 * @param agreementVersion version that governs the month
 * @param fingerprint stands for the inputs: the same inputs have the same one
 * @param out output folder
 */
public record RunStart(
        YearMonth month, Instant asOf, String agreementVersion, String fingerprint, String out, Instant started) {}
