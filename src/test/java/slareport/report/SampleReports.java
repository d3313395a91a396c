package slareport.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import slareport.agreement.Agreement;
import slareport.agreement.DecisionRules;
import slareport.agreement.Language;
import slareport.agreement.MeasureCode;
import slareport.agreement.TouchRule;
import slareport.calendar.WorkingHours;
import slareport.facts.Entity;
import slareport.facts.Reconciliation;
import slareport.facts.RejectReason;
import slareport.facts.RejectedRow;
import slareport.measure.Figure;
import slareport.measure.LeadException;
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
        Figure count = new Figure(
                MONTH,
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
                MONTH,
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
                MONTH, AS_OF, agreement(), true, false, List.of(count, share), List.of(late), List.of());
        return new Report(
                review,
                List.of(),
                new TargetReview(List.of(), List.of(), null),
                new Holdings(100, null, null, 0, 0, 0, 0, 0, BigDecimal.ZERO, null),
                List.of(new Reconciliation(Entity.LEADS, "leads.csv", 104, 100, 1, 1, 1, 1)),
                List.of(new RejectedRow(Entity.LEADS, "leads.csv", 17, "created_at", RejectReason.UNREADABLE_DATE)),
                List.of(),
                Map.of());
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
