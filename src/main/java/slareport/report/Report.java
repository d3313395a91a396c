package slareport.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import slareport.facts.Flaw;
import slareport.facts.Reconciliation;
import slareport.facts.RejectedRow;
import slareport.goal.GoalPlan;
import slareport.guard.Doubt;
import slareport.measure.MonthReview;
import slareport.targets.TargetReview;

/**
 * Everything that a run publishes.
 *
 * @param review the month of the report
 * @param earlier the months before it, oldest first, at most twelve; their figures are computed from the same exports
 *     and hold the rows of scope total only, without exceptions
 * @param goal what the year's goal needs, null when none is agreed for the year of the month
 * @param targets what the months before say about the targets, and when those are to be reviewed
 * @param holdings what the exports hold over all months
 * @param reconciliations one for each file, in the order of reading
 * @param rejects rejected rows, by file and line
 * @param flaws oddities in rows that were used
 * @param ownerNames names that people read, by the owner's key in the figures; for display only, never stored
 * @param letPass what was doubtful about the exports and was let pass
 */
public record Report(
        MonthReview review,
        List<MonthReview> earlier,
        @Nullable GoalPlan goal,
        TargetReview targets,
        Holdings holdings,
        List<Reconciliation> reconciliations,
        List<RejectedRow> rejects,
        List<Flaw> flaws,
        Map<String, String> ownerNames,
        List<Doubt> letPass) {
    public Report {
        earlier = List.copyOf(earlier);
        reconciliations = List.copyOf(reconciliations);
        rejects = List.copyOf(rejects);
        flaws = List.copyOf(flaws);
        ownerNames = Map.copyOf(ownerNames);
        letPass = List.copyOf(letPass);
    }

    /** A report of exports about which nothing was doubtful. */
    public Report(
            MonthReview review,
            List<MonthReview> earlier,
            @Nullable GoalPlan goal,
            TargetReview targets,
            Holdings holdings,
            List<Reconciliation> reconciliations,
            List<RejectedRow> rejects,
            List<Flaw> flaws,
            Map<String, String> ownerNames) {
        this(review, earlier, goal, targets, holdings, reconciliations, rejects, flaws, ownerNames, List.of());
    }

    /** The same report, of exports about which this was doubtful and let pass. */
    public Report lettingPass(List<Doubt> doubts) {
        return new Report(
                review, earlier, goal, targets, holdings, reconciliations, rejects, flaws, ownerNames, doubts);
    }
}
