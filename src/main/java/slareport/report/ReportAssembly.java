package slareport.report;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import slareport.agreement.Agreement;
import slareport.agreement.Agreements;
import slareport.calendar.EpochMicros;
import slareport.calendar.WorkingCalendar;
import slareport.facts.CrmFacts;
import slareport.facts.OwnerRow;
import slareport.facts.RejectedRow;
import slareport.facts.SettledFacts;
import slareport.journey.OddJourneys;
import slareport.journey.Teams;
import slareport.measure.MonthReview;
import slareport.measure.VersionReview;
import slareport.targets.ExportBeginnings;
import slareport.targets.Lookback;
import slareport.targets.TargetReview;

/** Makes the report of a month from the facts of a night. */
public final class ReportAssembly {
    /** How many months before the reported one are looked at. */
    private static final int EARLIER_MONTHS = 12;

    private final Agreements agreements;
    private final Function<Agreement, WorkingCalendar> calendars;

    /** @param calendars gives the working calendar of a version of the agreement */
    public ReportAssembly(Agreements agreements, Function<Agreement, WorkingCalendar> calendars) {
        this.agreements = agreements;
        this.calendars = calendars;
    }

    /**
     * The report of a month.
     *
     * @param facts everything that was read; not to be read into any further
     * @param asOf the instant from which on nothing has happened yet; after the start of the month
     */
    public Report assemble(CrmFacts facts, List<RejectedRow> rejects, YearMonth month, Instant asOf) {
        SettledFacts settled = new SettledFacts(facts, EpochMicros.of(asOf));
        Teams teams = new Teams(facts);
        Agreement agreement = agreements.governing(month);
        new OddJourneys(agreement, settled).list();
        Holdings holdings = new HoldingsCount(agreement, settled, teams).count();
        Lookback lookback = Lookback.of(month, asOf, agreement.zone());
        List<MonthReview> reviews = new ArrayList<>();
        List<MonthReview> measured = List.of();
        YearMonth earliest = firstMonth(holdings, agreement, month);
        YearMonth first = earliest;
        while (!first.isAfter(month)) {
            YearMonth governed = first;
            YearMonth next = first.plusMonths(monthsLikeFirst(first, month));
            // the reported month's version also measures the older months on which its targets are held against
            YearMonth begin = next.isAfter(month) ? first(lookback.first(), first, earliest) : first;
            measured = review(settled, teams, governed, begin, next, month);
            measured.stream()
                    .filter(review -> !review.month().isBefore(governed))
                    .forEach(reviews::add);
            first = next;
        }
        TargetReview targets = TargetReview.of(
                agreements,
                month,
                asOf,
                measured,
                new ExportBeginnings(settled, agreement.zone())::reach,
                (commitment, past) -> true);
        return new Report(
                reviews.get(reviews.size() - 1),
                reviews.subList(0, reviews.size() - 1),
                targets,
                holdings,
                settled.reconciliations(),
                rejects,
                settled.flaws().list(),
                ownerNames(facts));
    }

    /**
     * Measures consecutive months in the way of one of them.
     *
     * @param governed the month whose version measures
     * @param next the month after the last
     */
    private List<MonthReview> review(
            SettledFacts settled,
            Teams teams,
            YearMonth governed,
            YearMonth first,
            YearMonth next,
            YearMonth reported) {
        Agreement agreement = agreements.governing(governed);
        return new VersionReview(
                        agreement,
                        agreements.isAgreed(governed),
                        calendars.apply(agreement),
                        settled,
                        teams,
                        first,
                        (int) first.until(next, ChronoUnit.MONTHS),
                        reported)
                .review();
    }

    /** The first month to look back at, when it lies before the governed ones, but not before the earliest. */
    private static YearMonth first(YearMonth lookback, YearMonth governed, YearMonth earliest) {
        YearMonth wanted = lookback.isBefore(earliest) ? earliest : lookback;
        return wanted.isBefore(governed) ? wanted : governed;
    }

    /** How many months from the first on, up to the last, are governed in the same way. */
    private int monthsLikeFirst(YearMonth first, YearMonth last) {
        int count = 1;
        while (!first.plusMonths(count).isAfter(last)
                && agreements.governing(first.plusMonths(count)).equals(agreements.governing(first))
                && agreements.isAgreed(first.plusMonths(count)) == agreements.isAgreed(first)) {
            count++;
        }
        return count;
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
}
