package slareport.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.journey.Coverage;
import slareport.journey.DailyRows;
import slareport.journey.Deal;
import slareport.journey.Journey;

/**
 * All measures that are taken under one version of the agreement, and what they have counted so far. Leads and deals may
 * be split in any way over several programmes of the same version, which are then merged.
 */
final class Programme {
    private final Sources sources;
    private final Map<Counted, IntFunction<Breakdown>> counted = new HashMap<>();
    private final List<WaitCounts> waits = new ArrayList<>();
    private final List<ResponseCounts> responses = new ArrayList<>();
    private final List<BrokenPromises> broken = new ArrayList<>();
    private final List<Tracing<?, ?>> traced = new ArrayList<>();
    private final Counters<Journey> ofLeads = new Counters<>();
    private final Counters<Deal> ofDeals = new Counters<>();
    private final List<Measured> measured = new ArrayList<>();
    private final FollowedLeads followed;
    private final VelocityCount velocity;
    private final SalesDetails sales;
    private final Traces traces;
    private final MonthBefore before;

    /** @param agreed whether the version's commitments hold in its months */
    Programme(Sources sources, boolean agreed) {
        this.sources = sources;
        this.followed = new FollowedLeads(sources, agreed);
        this.velocity = new VelocityCount(sources);
        this.sales = new SalesDetails(sources);
        this.traces = new Traces(sources, this);
        this.before = new MonthBefore(sources, this);
        new StandingMeasures(sources, this).take();
        if (agreed) {
            new CommitmentMeasures(sources, this).take();
        }
        sales.takeMqls(agreed ? new JudgedMeasures(sources, this).decisionDeadlines() : List.of());
    }

    /** Has a measure on leads counted, and gives its readings by month. */
    <T extends Tally<T>> IntFunction<Breakdown> leads(Measure<Journey, T> measure, Coverage coverage) {
        return once(
                measure,
                coverage,
                () -> count(new EventCells<>(measure, coverage, sources.months(), sources.leadAttributes())));
    }

    /** Has a measure on deals counted, and gives its readings by month. */
    <T extends Tally<T>> IntFunction<Breakdown> deals(Measure<Deal, T> measure, Coverage coverage) {
        return once(
                measure,
                coverage,
                () -> countDeals(new EventCells<>(measure, coverage, sources.months(), sources.dealAttributes())));
    }

    /** Has a measure of how deals stood counted, and gives its readings by month. */
    <T extends Tally<T>> IntFunction<Breakdown> standing(SnapshotMeasure<Deal, T> measure, Coverage coverage) {
        return once(
                measure,
                coverage,
                () -> countDeals(new SnapshotCells<>(
                        measure, coverage, sources.months(), sources.dealAttributes(), sources.asOf())));
    }

    /** What several figures rest on is counted only once. */
    private IntFunction<Breakdown> once(
            Object measure, Coverage coverage, Supplier<IntFunction<Breakdown>> registration) {
        return counted.computeIfAbsent(new Counted(measure, coverage), unused -> registration.get());
    }

    private record Counted(Object measure, Coverage coverage) {}

    /** Has the entries at a stage counted: visits for the stage of visits, leads for all others. */
    IntFunction<Breakdown> entries(int stage, Coverage coverage) {
        String id = sources.agreement().stages().get(stage).id();
        return sources.stages().isOfLeads(stage) ? leads(new Entries(id, stage), coverage) : visits(coverage);
    }

    /** Has visits counted. */
    IntFunction<Breakdown> visits(Coverage coverage) {
        return daily(sources.visits(), coverage);
    }

    /** Has spend added up. */
    IntFunction<Breakdown> spend(Coverage coverage) {
        return daily(sources.spend(), coverage);
    }

    private IntFunction<Breakdown> daily(DailyRows rows, Coverage coverage) {
        return new DailySums(
                rows, coverage, sources.months(), sources.agreement().zone(), sources.asOf())::in;
    }

    /** Divides what one measure came to by what another did, in the same month and scope. */
    static IntFunction<Breakdown> quotient(IntFunction<Breakdown> above, IntFunction<Breakdown> below) {
        return combined(above, below, Reading::quotient);
    }

    /** What was won beyond what was spent, as a part of what was spent. */
    static IntFunction<Breakdown> returnOnSpend(IntFunction<Breakdown> revenue, IntFunction<Breakdown> spend) {
        return combined(revenue, spend, (won, spent) -> Reading.quotient(won.subtract(spent), spent));
    }

    private static IntFunction<Breakdown> combined(
            IntFunction<Breakdown> first,
            IntFunction<Breakdown> second,
            BiFunction<BigDecimal, BigDecimal, Reading> combiner) {
        Reading nothing = Reading.of(BigDecimal.ZERO);
        return month -> Breakdown.combined(
                first.apply(month),
                second.apply(month),
                nothing,
                (left, right) -> combiner.apply(left.valueOrZero(), right.valueOrZero()));
    }

    /** Has the waiting times under one commitment on the first response counted, and what lies behind them. */
    void watchWaits(Judged judged) {
        // neither is told of a month in which the stage that starts the clock was watched for a part only
        if (sources.months().holdsReported() && isWatched(judged.stageOfClock())) {
            waits.add(ofLeads.include(new WaitCounts(judged, sources.months())));
            responses.add(ofLeads.include(new ResponseCounts(judged, sources)));
        }
    }

    private boolean isWatched(String stageOfClock) {
        return new WatchedMonths(sources)
                .tellsOfReported(Label.at(MeasureCode.FIRST_RESPONSE, stageOfClock, Label.RATIO));
    }

    /** Has the leads listed on which one commitment was not kept. */
    void watchBroken(Judged judged) {
        broken.add(ofLeads.include(new BrokenPromises(judged, sources.months(), sources.facts())));
    }

    /** Has leads counted, and gives their readings by month. */
    <T extends Tally<T>> IntFunction<Breakdown> count(Cells<Journey, T> cells) {
        return ofLeads.include(cells)::in;
    }

    /** Has deals counted, and gives their readings by month. */
    <T extends Tally<T>> IntFunction<Breakdown> countDeals(Cells<Deal, T> cells) {
        return ofDeals.include(cells)::in;
    }

    /** The leads and deals behind commitments, to be told which. */
    Traces traces() {
        return traces;
    }

    /** What promised numbers and amounts came to in the month before, to be told which. */
    MonthBefore before() {
        return before;
    }

    /** Has the leads listed that a commitment's figure rests on. */
    <T extends Tally<T>> void trace(Tracing<Journey, T> leads) {
        ofLeads.include(leads);
        traced.add(leads);
    }

    /** Has the deals listed that a commitment's figure rests on. */
    <T extends Tally<T>> void traceDeals(Tracing<Deal, T> deals) {
        ofDeals.include(deals);
        traced.add(deals);
    }

    /** What sales did with the leads, to be told what else to count. */
    SalesDetails sales() {
        return sales;
    }

    /** Registers a measure; the order of registration is the order of the figures. */
    void measured(
            Label label, @Nullable Commitment commitment, @Nullable NoData missing, IntFunction<Breakdown> breakdown) {
        measured.add(new Measured(label, commitment, missing, breakdown));
        followed.follow(label);
    }

    void add(Journey journey) {
        ofLeads.add(journey);
        followed.add(journey);
        sales.add(journey);
    }

    void add(Deal deal) {
        ofDeals.add(deal);
        followed.add(deal);
        velocity.add(deal);
    }

    /** Takes in what a programme of the same version has counted of other leads and deals. */
    void merge(Programme other) {
        ofLeads.merge(other.ofLeads);
        ofDeals.merge(other.ofDeals);
        followed.merge(other.followed);
        velocity.merge(other.velocity);
        sales.merge(other.sales);
    }

    List<Measured> measured() {
        return measured;
    }

    /** How the leads went on from stage to stage, beyond the months that are reviewed. */
    FollowedLeads followed() {
        return followed;
    }

    /** How long leads waited, by commitment. */
    List<ResponseTimes> waits() {
        return waits.stream().map(WaitCounts::times).toList();
    }

    /** What lies behind the figures of the reported month. */
    MonthDetails details() {
        return new MonthDetails(
                responses.stream().map(ResponseCounts::detail).toList(),
                sales.followUps(),
                sales.decisions(),
                velocity.factors(),
                traced.stream().map(Tracing::trace).toList(),
                before.figures());
    }

    /** The leads on which commitments were not kept, by commitment, clock start and lead id. */
    List<LeadException> exceptions() {
        return broken.stream().flatMap(promises -> promises.inOrder().stream()).toList();
    }
}
