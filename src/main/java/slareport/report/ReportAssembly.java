package slareport.report;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.Agreements;
import slareport.calendar.EpochMicros;
import slareport.calendar.WorkingCalendar;
import slareport.facts.CrmFacts;
import slareport.facts.OwnerRow;
import slareport.facts.RejectedRow;
import slareport.facts.SettledFacts;
import slareport.goal.GoalPlan;
import slareport.goal.ReverseFunnel;
import slareport.journey.OddJourneys;
import slareport.journey.StageWatch;
import slareport.journey.Teams;
import slareport.measure.FunnelHistory;
import slareport.measure.MonthReview;
import slareport.targets.ExportBeginnings;
import slareport.targets.TargetReview;

/** Makes the reports of months from the facts of a night. */
public final class ReportAssembly {
    /** How many months before the reported one are looked at. */
    public static final int EARLIER_MONTHS = 12;

    private final Agreements agreements;
    private final Function<Agreement, WorkingCalendar> calendars;

    /** @param calendars gives the working calendar of a version of the agreement */
    public ReportAssembly(Agreements agreements, Function<Agreement, WorkingCalendar> calendars) {
        this.agreements = agreements;
        this.calendars = calendars;
    }

    /** The report of one month; see {@link #assemble(CrmFacts, List, List, Instant)}. */
    public Report assemble(CrmFacts facts, List<RejectedRow> rejects, YearMonth month, Instant asOf) {
        return assemble(facts, rejects, List.of(month), asOf).reports().get(0);
    }

    /**
     * The reports of some months.
     *
     * @param facts everything that was read; not to be read into any further
     * @param months at least one, the first being the one that the run is about
     * @param asOf the instant from which on nothing has happened yet; after the start of each month
     */
    public Reviewed assemble(CrmFacts facts, List<RejectedRow> rejects, List<YearMonth> months, Instant asOf) {
        SettledFacts settled = new SettledFacts(facts, EpochMicros.of(asOf));
        new StageWatch(agreements, settled).look();
        Teams teams = new Teams(facts);
        new OddJourneys(agreements.governing(months.get(0)), settled).list();
        List<Report> reports = new ArrayList<>();
        for (YearMonth month : months) {
            reports.add(report(month, settled, teams, rejects));
        }
        List<YearMonth> all = reports.stream()
                .flatMap(report -> Stream.concat(report.earlier().stream(), Stream.of(report.review())))
                .map(MonthReview::month)
                .toList();
        List<YearMonth> counted = Stream.iterate(Collections.min(all), month -> month.plusMonths(1))
                .limit(Collections.min(all).until(Collections.max(all), ChronoUnit.MONTHS) + 1)
                .toList();
        return new Reviewed(
                reports,
                new RowsByMonth(
                                settled,
                                counted,
                                month -> agreements.governing(month).zone())
                        .count());
    }

    private Report report(YearMonth month, SettledFacts settled, Teams teams, List<RejectedRow> rejects) {
        Agreement agreement = agreements.governing(month);
        Holdings holdings = new HoldingsCount(agreement, settled, teams).count();
        YearMonth earliest = firstMonth(holdings, agreement, month);
        ReviewedMonths months = new ReviewedMonths(agreements, calendars, settled, teams, earliest, month);
        TargetReview targets = TargetReview.of(
                agreements,
                month,
                EpochMicros.toInstant(settled.asOf()),
                months.byReportedVersion(),
                new ExportBeginnings(settled, agreement)::reach);
        List<MonthReview> reviews = months.reviews();
        return new Report(
                reviews.get(reviews.size() - 1),
                reviews.subList(0, reviews.size() - 1),
                goal(months.history(), month),
                targets,
                holdings,
                settled.reconciliations(),
                rejects,
                settled.flaws().list(),
                ownerNames(settled.facts()),
                ownerTeams(settled.facts()),
                List.of(),
                null);
    }

    /** The plan for the goal. */
    private @Nullable GoalPlan goal(@Nullable FunnelHistory history, YearMonth month) {
        if (history == null) {
            return null;
        }
        Agreement agreement = agreements.governing(month);
        return new ReverseFunnel(agreement, calendars.apply(agreement), history, month).plan();
    }

    /** A year back, but not before the exports begin. */
    private static YearMonth firstMonth(Holdings holdings, Agreement agreement, YearMonth month) {
        YearMonth yearBack = month.minusMonths(EARLIER_MONTHS);
        Instant begin = holdings.first();
        if (begin == null) {
            return month;
        }
        YearMonth beginning = YearMonth.from(begin.atZone(agreement.zone()));
        YearMonth first = beginning.isAfter(yearBack) ? beginning : yearBack;
        return first.isAfter(month) ? month : first;
    }

    private static Map<String, String> ownerNames(CrmFacts facts) {
        Map<String, String> names = new TreeMap<>();
        var owners = facts.vocabulary().of("owner");
        for (int code = 1; code < owners.size(); code++) {
            OwnerRow row = facts.owners().find(owners.text(code));
            if (row != null && !row.name().isEmpty()) {
                names.put(owners.text(code), row.name());
            }
        }
        return names;
    }

    /** By every spelling of an owner that an export uses. */
    private static Map<String, String> ownerTeams(CrmFacts facts) {
        Map<String, String> teams = new TreeMap<>();
        facts.owners().all().forEach(row -> teams.put(row.owner(), row.team()));
        var owners = facts.vocabulary().of("owner");
        for (int code = 1; code < owners.size(); code++) {
            OwnerRow row = facts.owners().find(owners.text(code));
            if (row != null) {
                teams.put(owners.text(code), row.team());
            }
        }
        teams.values().removeIf(String::isEmpty);
        return teams;
    }
}
