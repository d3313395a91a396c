package slareport.measure;

import slareport.agreement.Commitment;
import slareport.calendar.EpochMicros;
import slareport.journey.Coverage;
import slareport.journey.Deal;
import slareport.journey.Journey;

/** Has the leads and deals listed that the figures of commitments rest on. */
final class Traces {
    private final Sources sources;
    private final Programme programme;
    private final TracedRows rows;

    Traces(Sources sources, Programme programme) {
        this.sources = sources;
        this.programme = programme;
        this.rows = new TracedRows(sources.facts(), sources.deals());
    }

    /** Lists the leads of a commitment's measure. */
    <T extends Tally<T>> void leads(Commitment commitment, Measure<Journey, T> measure, Coverage coverage) {
        Months months = sources.months();
        if (months.holdsReported()) {
            programme.trace(new Tracing<>(
                    commitment,
                    measure.label().unit(),
                    measure.label().unit(),
                    months.reported(),
                    journey -> within(measure.instant(journey), coverage, journey.lead()),
                    measure::tally,
                    measure::count,
                    rows.leads()));
        }
    }

    /** Lists the deals of a commitment's measure. */
    <T extends Tally<T>> void deals(Commitment commitment, Measure<Deal, T> measure, Coverage coverage) {
        Months months = sources.months();
        if (months.holdsReported()) {
            programme.traceDeals(new Tracing<>(
                    commitment,
                    measure.label().unit(),
                    unitOfDeals(measure.label()),
                    months.reported(),
                    deal -> within(measure.instant(deal), coverage, deal.number()),
                    measure::tally,
                    measure::count,
                    rows.deals()));
        }
    }

    /** Lists the deals of a commitment on how they stood at the end of the month. */
    <T extends Tally<T>> void standing(Commitment commitment, SnapshotMeasure<Deal, T> measure, Coverage coverage) {
        Snapshot snapshot = sources.months().reportedSnapshot(sources.asOf());
        if (snapshot != null) {
            programme.traceDeals(new Tracing<>(
                    commitment,
                    measure.label().unit(),
                    unitOfDeals(measure.label()),
                    sources.months().reported(),
                    deal -> coverage.test().holds(deal.number()) ? deal.createdAt() : EpochMicros.NONE,
                    measure::tally,
                    (deal, tally) -> measure.count(deal, snapshot, tally),
                    rows.deals()));
        }
    }

    /** Deals that are only counted are told by their amounts. */
    private String unitOfDeals(Label label) {
        return label.unit().equals(Label.RATIO) ? sources.agreement().currency() : label.unit();
    }

    private long within(long instant, Coverage coverage, int number) {
        return instant != EpochMicros.NONE
                        && sources.months().isInReported(instant)
                        && coverage.test().holds(number)
                ? instant
                : EpochMicros.NONE;
    }
}
