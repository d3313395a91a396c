package slareport.measure;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.calendar.EpochMicros;
import slareport.calendar.WorkingCalendar;
import slareport.facts.RowBlocks;
import slareport.facts.SettledFacts;
import slareport.journey.DealReader;
import slareport.journey.JourneyReader;
import slareport.journey.Teams;

/** Reviews the months that one version of the agreement governs. */
public final class VersionReview {
    /** Fewer leads are sooner counted than divided. */
    private static final int FEWEST_A_PART = 20_000;

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
        Programme programme = counted(Math.min(
                Runtime.getRuntime().availableProcessors(),
                1 + sources.settled().leadNumbers() / FEWEST_A_PART));
        Map<StagePair, Lag> lags = programme.followed().lags();
        history = programme.followed().history(lags);
        return IntStream.range(0, sources.months().size())
                .parallel()
                .mapToObj(month -> review(programme, month, maturities(programme, lags, month)))
                .toList();
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

    /** The programme with every lead and deal counted, in several parts at a time; each costs its own tallies. */
    Programme counted(int parts) {
        RowBlocks leads = new RowBlocks(sources.settled().leadNumbers(), parts);
        RowBlocks deals = new RowBlocks(sources.facts().deals().size(), parts);
        List<Programme> counted = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> counted(leads, deals))
                .toList();
        Programme whole = counted.get(0);
        counted.subList(1, parts).forEach(whole::merge);
        return whole;
    }

    private Programme counted(RowBlocks leads, RowBlocks deals) {
        Programme programme = new Programme(sources, agreed);
        for (int from = leads.next(); from >= 0; from = leads.next()) {
            countLeads(programme, from, leads.end(from));
        }
        for (int from = deals.next(); from >= 0; from = deals.next()) {
            countDeals(programme, from, deals.end(from));
        }
        return programme;
    }

    private void countLeads(Programme programme, int from, int to) {
        SettledFacts settled = sources.settled();
        JourneyReader journeys = sources.journeys();
        for (int lead = from; lead < to; lead++) {
            if (settled.leadCounts(lead)) {
                programme.add(journeys.read(lead));
            }
        }
    }

    private void countDeals(Programme programme, int from, int to) {
        SettledFacts settled = sources.settled();
        DealReader deals = sources.deals();
        for (int deal = from; deal < to; deal++) {
            if (settled.dealCounts(deal)) {
                programme.add(deals.read(deal));
            }
        }
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
