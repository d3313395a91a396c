package slareport.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import slareport.facts.Flaw;
import slareport.facts.Reconciliation;
import slareport.facts.RejectedRow;
import slareport.goal.GoalPlan;
import slareport.guard.Doubt;
import slareport.history.History;
import slareport.measure.MonthReview;
import slareport.targets.TargetReview;

/**
 * Everything that a run publishes.
 *
 * @param review the month of the report
 * @param earlier the months before it, oldest first, at most twelve; their figures hold the rows of scope total only,
 *     without exceptions, and are those that were published where the month is final
 * @param goal what the year's goal needs, null when none is agreed for the year of the month
 * @param targets what the months before say about the targets, and when those are to be reviewed
 * @param holdings what the exports hold over all months
 * @param reconciliations one for each file, in the order of reading
 * @param rejects rejected rows, by file and line
 * @param flaws oddities in rows that were used
 * @param ownerNames names that people read, by the owner's key in the figures; for display only, never stored
 * @param ownerTeams the teams of all whom the owners export gives one, by the owner's key in the figures; never stored
 * @param letPass what was doubtful about the exports and was let pass
 * @param history how its months stand in the book of published months, null before that is settled
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
        Map<String, String> ownerTeams,
        List<Doubt> letPass,
        @Nullable History history) {
    public Report {
        earlier = List.copyOf(earlier);
        reconciliations = List.copyOf(reconciliations);
        rejects = List.copyOf(rejects);
        flaws = List.copyOf(flaws);
        ownerNames = Map.copyOf(ownerNames);
        ownerTeams = Map.copyOf(ownerTeams);
        letPass = List.copyOf(letPass);
    }

    /** A report of exports about which nothing was doubtful and that tell no teams, before its months are settled. */
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
        this(
                review,
                earlier,
                goal,
                targets,
                holdings,
                reconciliations,
                rejects,
                flaws,
                ownerNames,
                Map.of(),
                List.of(),
                null);
    }

    /** The same report, of exports about which this was doubtful and let pass. */
    public Report lettingPass(List<Doubt> doubts) {
        return new Report(
                review,
                earlier,
                goal,
                targets,
                holdings,
                reconciliations,
                rejects,
                flaws,
                ownerNames,
                ownerTeams,
                doubts,
                history);
    }

    /** The same report, with its months settled: the months before it as they are to be shown. */
    Report settled(List<MonthReview> shown, History settled) {
        return new Report(
                review,
                shown,
                goal,
                targets,
                holdings,
                reconciliations,
                rejects,
                flaws,
                ownerNames,
                ownerTeams,
                letPass,
                settled);
    }

    /** Whether the owners export puts anybody into a team of this name, spelled just so. */
    public boolean knowsTeam(String team) {
        return ownerTeams.containsValue(team);
    }

    /**
     * The same report as the people of one team may see it: of what is broken down by owners and teams only their own,
     * and no ids of records that may be other people's. All that is not told of a person or team stays.
     */
    public Report forTeam(String team) {
        return new TeamEdition(this, team).report();
    }
}
