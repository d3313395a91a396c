package slareport.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.DecisionRules;
import slareport.agreement.Goal;
import slareport.agreement.Language;
import slareport.agreement.MeasureCode;
import slareport.agreement.TouchRule;
import slareport.calendar.WorkingHours;
import slareport.facts.Entity;
import slareport.facts.Reconciliation;
import slareport.facts.RejectReason;
import slareport.facts.RejectedRow;
import slareport.goal.GoalPlan;
import slareport.goal.Need;
import slareport.goal.Provenance;
import slareport.goal.RevenuePath;
import slareport.goal.Shortage;
import slareport.goal.StageNeed;
import slareport.history.Evidence;
import slareport.history.MonthEdition;
import slareport.history.MonthState;
import slareport.history.PublishedFigure;
import slareport.measure.Figure;
import slareport.measure.LeadException;
import slareport.measure.MonthDetails;
import slareport.measure.MonthReview;
import slareport.measure.Scope;
import slareport.measure.Status;
import slareport.targets.TargetReview;

/** Small reports with something in every list. */
public final class SampleReports {
    public static final YearMonth MONTH = YearMonth.of(2026, 10);
    public static final Instant AS_OF = Instant.parse("2026-11-01T06:00:00Z");

    private SampleReports() {}

    /** A report in which one hundred leads came in, a share was kept, and one lead waited too long. */
    public static Report of(BigDecimal leads) {
        return of(MONTH, leads);
    }

    /** The same report of another month. */
    public static Report of(YearMonth month, BigDecimal leads) {
        Figure count = new Figure(
                month,
                MeasureCode.ENTRIES,
                "",
                "lead",
                Scope.TOTAL,
                "",
                null,
                null,
                leads,
                "count",
                null,
                null,
                "",
                null,
                null,
                null,
                null,
                null);
        Figure share = new Figure(
                month,
                MeasureCode.FIRST_RESPONSE,
                "",
                "mql",
                Scope.SOURCE,
                "web, \"organic\"",
                new BigDecimal("45"),
                new BigDecimal("60"),
                new BigDecimal("0.7500000000"),
                "ratio",
                new BigDecimal("0.6276"),
                new BigDecimal("0.8422"),
                "first-response",
                new BigDecimal("9E-1"),
                new BigDecimal("0.833333"),
                Status.MISSED,
                new BigDecimal("123.5"),
                null);
        LeadException late = new LeadException(
                "first-response",
                MeasureCode.FIRST_RESPONSE,
                LeadException.State.LATE,
                "=1+1",
                "",
                Instant.parse("2026-10-05T15:00:00Z"),
                Instant.parse("2026-10-05T19:00:00Z"),
                Instant.parse("2026-10-05T19:00:00.5Z"),
                new BigDecimal("14400.500"),
                new BigDecimal("14400.500"));
        MonthReview review = new MonthReview(
                month,
                AS_OF,
                agreement(),
                true,
                false,
                List.of(count, share),
                List.of(late),
                List.of(),
                List.of(),
                MonthDetails.NONE,
                null);
        return new Report(
                review,
                List.of(),
                null,
                new TargetReview(List.of(), List.of(), null),
                new Holdings(100, null, null, 0, 0, 0, 0, 0, BigDecimal.ZERO, null),
                List.of(new Reconciliation(Entity.LEADS, "leads.csv", 104, 100, 1, 1, 1, 1)),
                List.of(new RejectedRow(Entity.LEADS, "leads.csv", 17, "created_at", RejectReason.UNREADABLE_DATE)),
                List.of(),
                Map.of());
    }

    /** The same report with a goal that needs 18 customers in the month, and nobody knows how many leads. */
    public static Report withGoal() {
        Report plain = of(BigDecimal.ONE);
        Need needed = new Need(new BigDecimal("18"), new BigDecimal("17"), new BigDecimal("19"));
        Need unknown = new Need(null, null, null);
        Goal goal = new Goal(
                new BigDecimal("3000000"), 2026, Collections.nCopies(12, BigDecimal.ONE), null, 6, Map.of(), null);
        Shortage shortage = new Shortage(Shortage.Reason.NO_CONVERSIONS, 0, null);
        GoalPlan plan = new GoalPlan(
                MONTH,
                BigDecimal.ONE,
                goal,
                new Provenance.Agreed(new BigDecimal("15000"), shortage),
                new RevenuePath(Collections.nCopies(12, new BigDecimal("250000")), BigDecimal.ONE, List.of()),
                List.of(
                        stage("lead", "customer", new Provenance.Unknown(shortage), unknown),
                        stage("customer", "", null, needed)));
        return new Report(
                plain.review(),
                plain.earlier(),
                plan,
                plain.targets(),
                plain.holdings(),
                plain.reconciliations(),
                plain.rejects(),
                plain.flaws(),
                plain.ownerNames());
    }

    /** A report as an edition of a month, provisional until a second after its as-of. */
    public static EditionDraft draft(Report report, YearMonth month, Instant asOf) {
        return new EditionDraft(
                new MonthEdition(month, 1, MonthState.PROVISIONAL, asOf, asOf.plusSeconds(1), null),
                "1",
                new Evidence("agreement", "program", Map.of(Entity.LEADS, 104L)),
                report.review().figures().stream()
                        .map(figure -> new PublishedFigure(figure, false, asOf))
                        .toList(),
                report);
    }

    private static StageNeed stage(String id, String next, @Nullable Provenance rate, Need need) {
        return new StageNeed(id, next, rate, null, null, null, need, Collections.nCopies(12, need), need, List.of());
    }

    private static Agreement agreement() {
        return new Agreement(
                "agreement.yml",
                "Agreement",
                "Made Up Ltd",
                "1",
                YearMonth.of(2026, 1),
                Language.EN,
                ZoneId.of("America/Mexico_City"),
                "MXN",
                null,
                List.of(),
                new WorkingHours(Map.of(), null, Set.of(), Map.of()),
                List.of(),
                null,
                TouchRule.DEFAULT,
                DecisionRules.NONE,
                List.of(),
                null,
                Map.of());
    }
}
