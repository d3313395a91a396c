package slareport.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Money spent on a day, or in the month that begins on it, by source and campaign (empty for none).
 *
 * @param currency ISO 4217 code, empty for the agreement's
 */
public record SpendRow(LocalDate date, BigDecimal amount, String source, String campaign, String currency) {}
