package slareport.facts;

import java.time.LocalDate;

/** Visits of a day, by source and campaign (empty for none). */
public record VisitRow(LocalDate date, long visits, String source, String campaign) {}
