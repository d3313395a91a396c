package slareport.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import slareport.facts.Flaw;
import slareport.history.Change;
import slareport.history.History;
import slareport.measure.DecisionDetail;
import slareport.measure.Figure;
import slareport.measure.MonthDetails;
import slareport.measure.MonthReview;
import slareport.measure.MqlDecisions;
import slareport.measure.Scope;
import slareport.measure.Trace;

/** Takes out of a report what is told of the people of other teams. */
final class TeamEdition {
    private final Report whole;
    private final String team;

    TeamEdition(Report whole, String team) {
        this.whole = whole;
        this.team = team;
    }

    Report report() {
        return new Report(
                own(whole.review()),
                whole.earlier().stream().map(this::own).toList(),
                whole.goal(),
                whole.targets(),
                whole.holdings(),
                whole.reconciliations(),
                whole.rejects(),
                whole.flaws().stream().map(TeamEdition::withoutIds).toList(),
                own(whole.ownerNames()),
                own(whole.ownerTeams()),
                whole.letPass(),
                own(whole.history()));
    }

    private MonthReview own(MonthReview review) {
        return new MonthReview(
                review.month(),
                review.asOf(),
                review.agreement(),
                review.agreed(),
                review.running(),
                review.figures().stream().filter(this::isOwn).toList(),
                review.exceptions().stream()
                        .filter(exception -> isOwner(exception.owner()))
                        .toList(),
                review.responseTimes(),
                review.maturities(),
                own(review.details()),
                review.elapsed());
    }

    private MonthDetails own(MonthDetails details) {
        return new MonthDetails(
                details.responses(),
                details.followUps(),
                own(details.decisions()),
                details.velocity(),
                details.traces().stream().map(this::own).toList(),
                details.monthBefore().stream().filter(this::isOwn).toList());
    }

    private Trace own(Trace trace) {
        return trace.onlyOf(this::isOwner);
    }

    private @Nullable DecisionDetail own(@Nullable DecisionDetail decisions) {
        if (decisions == null) {
            return null;
        }
        Map<Scope, SortedMap<String, MqlDecisions>> byScope = new EnumMap<>(Scope.class);
        decisions.byScope().forEach((scope, values) -> {
            SortedMap<String, MqlDecisions> own = new TreeMap<>(values);
            own.keySet().removeIf(value -> !isOwn(scope, value));
            byScope.put(scope, own);
        });
        return new DecisionDetail(decisions.total(), byScope, decisions.reasons());
    }

    /** Whose the records are is not known here. */
    private static Flaw withoutIds(Flaw flaw) {
        return new Flaw(flaw.kind(), flaw.entity(), flaw.count(), List.of());
    }

    private @Nullable History own(@Nullable History history) {
        return history == null
                ? null
                : new History(
                        history.edition(),
                        history.earlier(),
                        history.replaced(),
                        history.changes().stream().filter(this::isOwn).toList());
    }

    private boolean isOwn(Change change) {
        return isOwn(change.figure());
    }

    private boolean isOwn(Figure figure) {
        return isOwn(figure.scope(), figure.scopeValue());
    }

    private boolean isOwn(Scope scope, String value) {
        return switch (scope) {
            case OWNER -> isOwner(value);
            case TEAM -> value.equals(team);
            case TOTAL, SOURCE, CAMPAIGN, SEGMENT, PRODUCT -> true;
        };
    }

    private Map<String, String> own(Map<String, String> byOwner) {
        Map<String, String> own = new HashMap<>(byOwner);
        own.keySet().removeIf(owner -> !isOwner(owner));
        return own;
    }

    private boolean isOwner(String owner) {
        return team.equals(whole.ownerTeams().get(owner));
    }
}
