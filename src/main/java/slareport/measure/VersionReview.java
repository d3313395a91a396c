package slareport.measure;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.calendar.EpochMicros;
import slareport.calendar.WorkingCalendar;
import slareport.facts.SettledFacts;
import slareport.journey.Teams;

/** Reviews the months that one version of the agreement governs. */
public final class VersionReview {
    /** Fewer leads are sooner counted than divided. */
    private static final int FEWEST_A_PART = 20_000;

    /** More than there are processors, so that none waits long for another's last part; each costs its own tallies. */
    private static final int MOST_PARTS = 16;

    private final Agreement agreement;
    private final boolean agreed;
    private final WorkingCalendar calendar;
    private final Sources sources;
    private @Nullable FunnelHistory history;

    /**
     * @param agreed whether the version's commitments hold in its months
     * @param first first of the months
     * @param count how many consecutive months there are, at least 1
     * @param reported the month that the report is about; only that one is broken down by scope
     */
    public VersionReview(
            Agreement agreement,
            boolean agreed,
            WorkingCalendar calendar,
            SettledFacts settled,
            Teams teams,
            YearMonth first,
            int count,
            YearMonth reported) {
        this.agreement = agreement;
        this.agreed = agreed;
        this.calendar = calendar;
        Months months = new Months(first, count, agreement.zone(), reported);
        this.sources = Sources.of(agreement, calendar, settled, teams, months);
    }

    /** The reviews of the months, in order. */
    public List<MonthReview> review() {
        Programme programme = counted(Math.min(MOST_PARTS, 1 + sources.settled().leadNumbers() / FEWEST_A_PART));
        List<MonthReview> reviews = new ArrayList<>();
        Map<StagePair, Lag> lags = programme.followed().lags();
        for (int month = 0; month < sources.months().size(); month++) {
            reviews.add(review(programme, month, maturities(programme, lags, month)));
        }
        history = programme.followed().history(lags);
        return reviews;
    }

    /** What {@link #review()} found out beyond the months, for the goal; null when there is no goal to be told of. */
    public @Nullable FunnelHistory history() {
        return history;
    }

    private List<CohortMaturity> maturities(Programme programme, Map<StagePair, Lag> lags, int month) {
        Instant end = EpochMicros.toInstant(sources.months().end(month));
        Instant asOf = EpochMicros.toInstant(sources.asOf());
        return programme.followed().pairs().stream()
                .map(pair -> CohortMaturity.of(pair, lags.get(pair), end, asOf))
                .toList();
    }

    /** The programme with every lead and deal counted, in several parts at a time. */
    Programme counted(int parts) {
        List<Programme> counted = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> counted(part, parts))
                .toList();
        Programme whole = counted.get(0);
        counted.subList(1, parts).forEach(whole::merge);
        return whole;
    }

    private Programme counted(int part, int parts) {
        Programme programme = new Programme(sources, agreed);
        int leads = sources.settled().leadNumbers();
        for (int lead = start(leads, part, parts); lead < start(leads, part + 1, parts); lead++) {
            if (sources.settled().leadCounts(lead)) {
                programme.add(sources.journeys().read(lead));
            }
        }
        int deals = sources.facts().deals().size();
        for (int deal = start(deals, part, parts); deal < start(deals, part + 1, parts); deal++) {
            if (sources.settled().dealCounts(deal)) {
                programme.add(sources.deals().read(deal));
            }
        }
        return programme;
    }

    private static int start(int rows, int part, int parts) {
        return (int) ((long) rows * part / parts);
    }

    private MonthReview review(Programme programme, int month, List<CohortMaturity> maturities) {
        YearMonth yearMonth = sources.months().month(month);
        Elapsed elapsed = elapsed(month);
        FigureRows rows = new FigureRows(yearMonth, month, elapsed, new WatchedMonths(sources));
        programme.measured().forEach(rows::add);
        boolean isReported = sources.months().isReported(month);
        return new MonthReview(
                yearMonth,
                EpochMicros.toInstant(sources.asOf()),
                agreement,
                agreed,
                isRunning(month),
                rows.rows(),
                isReported ? programme.exceptions() : List.of(),
                isReported ? programme.waits() : List.of(),
                maturities,
                isReported ? programme.details() : MonthDetails.NONE,
                elapsed == null ? null : elapsed.share());
    }

    private boolean isRunning(int month) {
        return sources.asOf() < sources.months().end(month);
    }

    private @Nullable Elapsed elapsed(int month) {
        if (!isRunning(month)) {
            return null;
        }
        long start = sources.months().start(month);
        return new Elapsed(
                calendar.worked(start, Math.max(start, sources.asOf())),
                calendar.worked(start, sources.months().end(month)));
    }
}
