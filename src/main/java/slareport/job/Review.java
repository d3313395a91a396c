package slareport.job;

import java.time.YearMonth;
import java.util.List;
import slareport.facts.CrmFacts;
import slareport.facts.RejectedRow;
import slareport.history.MonthTerms;
import slareport.report.Reviewed;

/** Makes the reports of months as of the run's instant. */
public interface Review {
    /**
     * The reports of some months; the facts are not read into any further.
     *
     * @param months at least one, the first being the one that the run is about
     */
    Reviewed of(CrmFacts facts, List<RejectedRow> rejects, List<YearMonth> months);

    /** When a month and its figures stop changing. */
    MonthTerms terms(YearMonth month);

    /** Version of the program that makes them. */
    String program();
}
