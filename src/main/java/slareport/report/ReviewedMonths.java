package slareport.report;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.Agreements;
import slareport.calendar.EpochMicros;
import slareport.calendar.WorkingCalendar;
import slareport.facts.SettledFacts;
import slareport.journey.Teams;
import slareport.measure.FunnelHistory;
import slareport.measure.MonthReview;
import slareport.measure.VersionReview;
import slareport.targets.Lookback;

/**
 * The months that a report looks at. Each is measured as the version says that governs it; the version of the reported
 * month also measures the older months that its targets are held against.
 */
final class ReviewedMonths {
    private final Agreements agreements;
    private final Function<Agreement, WorkingCalendar> calendars;
    private final SettledFacts settled;
    private final Teams teams;
    private final YearMonth reported;
    private final List<MonthReview> reviews = new ArrayList<>();
    private List<MonthReview> byReportedVersion = List.of();
    private @Nullable FunnelHistory history;

    /**
     * Reviews every month from the first to the reported one.
     *
     * @param calendars gives the working calendar of a version of the agreement
     */
    ReviewedMonths(
            Agreements agreements,
            Function<Agreement, WorkingCalendar> calendars,
            SettledFacts settled,
            Teams teams,
            YearMonth first,
            YearMonth reported) {
        this.agreements = agreements;
        this.calendars = calendars;
        this.settled = settled;
        this.teams = teams;
        this.reported = reported;
        YearMonth governed = first;
        while (!governed.isAfter(reported)) {
            YearMonth next = governed.plusMonths(monthsLike(governed));
            boolean isLast = next.isAfter(reported);
            reviewVersion(governed, isLast ? begin(governed, first) : governed, next);
            governed = next;
        }
    }

    /** One for each month, oldest first; the last is the reported one. */
    List<MonthReview> reviews() {
        return reviews;
    }

    /** Months as the version of the reported one measures them. */
    List<MonthReview> byReportedVersion() {
        return byReportedVersion;
    }

    /** What the goal of the reported month's version is reckoned from, null when it has none for the year. */
    @Nullable FunnelHistory history() {
        return history;
    }

    /**
     * Measures consecutive months in the way of one of them.
     *
     * @param governed the first of the months that the version governs
     * @param next the month after the last
     */
    private void reviewVersion(YearMonth governed, YearMonth begin, YearMonth next) {
        Agreement agreement = agreements.governing(governed);
        VersionReview version = new VersionReview(
                agreement,
                agreements.isAgreed(governed),
                calendars.apply(agreement),
                settled,
                teams,
                begin,
                (int) begin.until(next, ChronoUnit.MONTHS),
                reported);
        byReportedVersion = version.review();
        history = version.history();
        byReportedVersion.stream()
                .filter(review -> !review.month().isBefore(governed))
                .forEach(reviews::add);
    }

    /** Where the months begin that the version of the reported one measures; not before the first of all. */
    private YearMonth begin(YearMonth governed, YearMonth first) {
        YearMonth lookback = Lookback.of(
                        reported,
                        EpochMicros.toInstant(settled.asOf()),
                        agreements.governing(reported).zone())
                .first();
        YearMonth wanted = lookback.isBefore(first) ? first : lookback;
        return wanted.isBefore(governed) ? wanted : governed;
    }

    /** How many months from one on, up to the reported one, are governed in the same way. */
    private int monthsLike(YearMonth month) {
        int count = 1;
        while (!month.plusMonths(count).isAfter(reported)
                && agreements.governing(month.plusMonths(count)).equals(agreements.governing(month))
                && agreements.isAgreed(month.plusMonths(count)) == agreements.isAgreed(month)) {
            count++;
        }
        return count;
    }
}
