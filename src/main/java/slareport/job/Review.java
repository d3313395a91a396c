package slareport.job;

import java.util.List;
import slareport.facts.CrmFacts;
import slareport.facts.RejectedRow;
import slareport.report.Report;

/** Makes the report of the run's month and as-of. */
@FunctionalInterface
public interface Review {
    /** The report; the facts are not read into any further. */
    Report of(CrmFacts facts, List<RejectedRow> rejects);
}
