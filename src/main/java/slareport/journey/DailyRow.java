package slareport.journey;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Visits or spend of a day (or of the month that begins on it), by source and campaign (empty for none).
 *
 * @param amount a number of visits, or money in the agreement's currency
 */
public record DailyRow(LocalDate date, BigDecimal amount, String source, String campaign) {}
