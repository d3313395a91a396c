package slareport.measure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.agreement.Rule;
import slareport.agreement.Stage;
import slareport.facts.Entity;
import slareport.journey.Coverage;
import slareport.journey.Deal;
import slareport.journey.Journey;
import slareport.journey.StageMap;

/** The measures that were promised, each over the leads or deals that its commitment covers. */
final class CommitmentMeasures {
    private final Sources sources;
    private final Programme programme;
    private final Agreement agreement;
    private final StageMap stages;
    private final Availability availability;
    private final JudgedMeasures judged;
    private final SpendMeasures spend;

    CommitmentMeasures(Sources sources, Programme programme) {
        this.sources = sources;
        this.programme = programme;
        this.agreement = sources.agreement();
        this.stages = sources.stages();
        this.availability = sources.availability();
        this.judged = new JudgedMeasures(sources, programme);
        this.spend = new SpendMeasures(sources, programme);
    }

    void take() {
        agreement.commitments().forEach(this::take);
    }

    private void take(Commitment commitment) {
        String currency = agreement.currency();
        switch (commitment.measure()) {
            case ENTRIES -> takeEntries(commitment);
            case VISITS -> takeVisits(commitment, Label.of(MeasureCode.VISITS, Label.COUNT));
            case CONVERSION_PERIOD -> takePeriodConversion(commitment);
            case CONVERSION_COHORT -> takeCohortConversion(commitment);
            case ACCEPTANCE ->
                takeLeads(
                        commitment,
                        new Acceptance(stages.indexOf(Stage.MQL)),
                        availability.stage(stages.indexOf(Stage.MQL)),
                        availability.decisions());
            case FIT ->
                takeRule(
                        commitment,
                        Objects.requireNonNull(agreement.buyerProfile()).rule());
            case QUALIFIED ->
                takeRule(
                        commitment,
                        Objects.requireNonNull(
                                agreement.stages().get(stage(commitment)).criteria()));
            case FIRST_RESPONSE -> judged.takeFirstResponse(commitment);
            case RESPONSE_MEDIAN -> judged.takeMedian(commitment);
            case NEVER_CONTACTED -> judged.takeNeverContacted(commitment);
            case WIN_RATE -> takeDeals(commitment, new WinRate(), "outcome", "closed_at");
            case WIN_RATE_VALUE -> takeDeals(commitment, new WinRateValue(), "outcome", "closed_at", "amount");
            case DEAL_VALUE -> takeDeals(commitment, new DealValue(currency), "outcome", "closed_at", "amount");
            case SALES_CYCLE -> takeDeals(commitment, new SalesCycle(), "outcome", "closed_at");
            case REVENUE -> takeRevenue(commitment, new Revenue(currency));
            case FEEDBACK, ATTEMPTS -> judged.takeShare(commitment);
            case INVALID_REJECTIONS -> judged.takeInvalidRejections(commitment);
            case FRESH -> takeFresh(commitment);
            case VELOCITY -> takeVelocity(commitment);
            case CUSTOMER_VALUE -> takeDeals(commitment, new CustomerValue(currency), "outcome", "closed_at", "amount");
            case LEAD_CYCLE ->
                takeLeads(
                        commitment,
                        new LeadCycle(stages.indexOf(Stage.LEAD), stages.indexOf(Stage.CUSTOMER)),
                        availability.stage(stages.indexOf(Stage.CUSTOMER)));
            case REVENUE_PER_LEAD ->
                takeLeads(
                        commitment,
                        new RevenuePerLead(stages.indexOf(Stage.LEAD), currency, sources.deals()),
                        availability.of(Entity.LEADS),
                        availability.of(Entity.DEALS, "lead_id", "outcome", "closed_at", "amount"));
            case COST_PER -> spend.takeCostPer(commitment);
            case RETURN_ON_SPEND -> spend.takeReturnOnSpend(commitment);
        }
    }

    private void takeEntries(Commitment commitment) {
        int stage = stage(commitment);
        Label label = Label.at(MeasureCode.ENTRIES, stageId(stage), Label.COUNT);
        if (!stages.isOfLeads(stage)) {
            takeVisits(commitment, label);
            return;
        }
        Coverage coverage = sources.journeys().coverage(commitment.where());
        NoData missing = Availability.first(availability.stage(stage), availability.rule(coverage, Entity.LEADS));
        programme.measured(label, commitment, missing, programme.entries(stage, coverage));
        if (missing == null) {
            Entries entries = new Entries(stageId(stage), stage);
            programme.traces().leads(commitment, entries, coverage);
            programme.before().leads(commitment, entries, coverage);
        }
    }

    private void takeVisits(Commitment commitment, Label label) {
        Coverage coverage = sources.visits().coverage(commitment.where());
        NoData missing = Availability.first(availability.of(Entity.VISITS), availability.rule(coverage, Entity.VISITS));
        programme.measured(label, commitment, missing, programme.visits(coverage));
        if (missing == null) {
            programme.before().daily(commitment, label, sources.visits(), coverage);
        }
    }

    private void takePeriodConversion(Commitment commitment) {
        int from = stages.indexOf(Objects.requireNonNull(commitment.from()));
        int to = stages.indexOf(Objects.requireNonNull(commitment.to()));
        Coverage ofLeads = sources.journeys().coverage(commitment.where());
        boolean isFromVisits = !stages.isOfLeads(from);
        Coverage ofOrigin = isFromVisits ? sources.visits().coverage(commitment.where()) : ofLeads;
        NoData missing = Availability.first(
                availability.stage(from),
                availability.stage(to),
                availability.rule(ofLeads, Entity.LEADS),
                availability.rule(ofOrigin, isFromVisits ? Entity.VISITS : Entity.LEADS));
        programme.measured(
                new Label(MeasureCode.CONVERSION_PERIOD, stageId(from), stageId(to), Label.RATIO),
                commitment,
                missing,
                Programme.quotient(programme.entries(to, ofLeads), programme.entries(from, ofOrigin)));
        if (missing == null) {
            programme.traces().leads(commitment, new Entries(stageId(to), to), ofLeads);
        }
    }

    private void takeCohortConversion(Commitment commitment) {
        int from = stages.indexOf(Objects.requireNonNull(commitment.from()));
        int to = stages.indexOf(Objects.requireNonNull(commitment.to()));
        takeLeads(
                commitment,
                new CohortConversion(stageId(from), from, stageId(to), to),
                availability.stage(from),
                availability.stage(to));
    }

    private void takeFresh(Commitment commitment) {
        Coverage coverage = sources.deals().coverage(commitment.where());
        Fresh fresh = new Fresh(Objects.requireNonNull(commitment.within()), sources.calendar(), sources.journeys());
        NoData missing = Availability.first(
                availability.of(Entity.DEALS, "lead_id"),
                availability.of(Entity.LEADS),
                availability.everyTouch(),
                availability.rule(coverage, Entity.DEALS));
        programme.measured(fresh.label(), commitment, missing, programme.standing(fresh, coverage));
        if (missing == null) {
            programme.traces().standing(commitment, fresh, coverage);
        }
    }

    private void takeVelocity(Commitment commitment) {
        Coverage coverage = sources.deals().coverage(commitment.where());
        Velocity velocity = new Velocity(agreement.currency());
        programme.measured(
                velocity.label(),
                commitment,
                Availability.first(
                        availability.of(Entity.DEALS, "outcome", "closed_at", "amount"),
                        availability.rule(coverage, Entity.DEALS)),
                programme.standing(velocity, coverage));
    }

    private void takeRule(Commitment commitment, Rule rule) {
        int stage = stage(commitment);
        Coverage coverage = sources.journeys().coverage(rule);
        takeLeads(
                commitment,
                new RuleShare(commitment.measure(), stageId(stage), stage, coverage),
                availability.stage(stage),
                availability.rule(coverage, Entity.LEADS));
    }

    private <T extends Tally<T>> void takeLeads(
            Commitment commitment, Measure<Journey, T> measure, @Nullable NoData... missing) {
        Coverage coverage = sources.journeys().coverage(commitment.where());
        NoData all = Availability.first(Availability.first(missing), availability.rule(coverage, Entity.LEADS));
        programme.measured(measure.label(), commitment, all, programme.leads(measure, coverage));
        if (all == null) {
            programme.traces().leads(commitment, measure, coverage);
        }
    }

    /** Gives whether the exports tell. */
    private <T extends Tally<T>> boolean takeDeals(Commitment commitment, Measure<Deal, T> measure, String... columns) {
        Coverage coverage = sources.deals().coverage(commitment.where());
        NoData missing =
                Availability.first(availability.of(Entity.DEALS, columns), availability.rule(coverage, Entity.DEALS));
        programme.measured(measure.label(), commitment, missing, programme.deals(measure, coverage));
        if (missing == null) {
            programme.traces().deals(commitment, measure, coverage);
        }
        return missing == null;
    }

    private void takeRevenue(Commitment commitment, Revenue revenue) {
        if (takeDeals(commitment, revenue, "outcome", "closed_at", "amount")) {
            programme.before().deals(commitment, revenue, sources.deals().coverage(commitment.where()));
        }
    }

    private int stage(Commitment commitment) {
        return stages.indexOf(Objects.requireNonNull(commitment.stage()));
    }

    private String stageId(int stage) {
        return agreement.stages().get(stage).id();
    }
}
