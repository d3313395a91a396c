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
    private final ResponseMeasures responses;

    CommitmentMeasures(Sources sources, Programme programme) {
        this.sources = sources;
        this.programme = programme;
        this.agreement = sources.agreement();
        this.stages = sources.stages();
        this.availability = sources.availability();
        this.responses = new ResponseMeasures(sources, programme);
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
                        availability.rejections());
            case FIT ->
                takeRule(
                        commitment,
                        Objects.requireNonNull(agreement.buyerProfile()).rule());
            case QUALIFIED ->
                takeRule(
                        commitment,
                        Objects.requireNonNull(
                                agreement.stages().get(stage(commitment)).criteria()));
            case FIRST_RESPONSE -> responses.takeFirstResponse(commitment);
            case RESPONSE_MEDIAN -> responses.takeMedian(commitment);
            case NEVER_CONTACTED -> responses.takeNeverContacted(commitment);
            case WIN_RATE -> takeDeals(commitment, new WinRate(), "outcome", "closed_at");
            case WIN_RATE_VALUE -> takeDeals(commitment, new WinRateValue(), "outcome", "closed_at", "amount");
            case DEAL_VALUE -> takeDeals(commitment, new DealValue(currency), "outcome", "closed_at", "amount");
            case SALES_CYCLE -> takeDeals(commitment, new SalesCycle(), "outcome", "closed_at");
            case REVENUE -> takeDeals(commitment, new Revenue(currency), "outcome", "closed_at", "amount");
            case FEEDBACK,
                    ATTEMPTS,
                    INVALID_REJECTIONS,
                    FRESH,
                    LEAD_CYCLE,
                    CUSTOMER_VALUE,
                    REVENUE_PER_LEAD,
                    VELOCITY,
                    COST_PER,
                    RETURN_ON_SPEND ->
                programme.measured(
                        Label.of(commitment.measure(), ""),
                        commitment,
                        NoData.NOT_COMPUTED,
                        month -> Breakdown.of(Reading.none(NoData.NOT_COMPUTED)));
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
        programme.measured(
                label,
                commitment,
                Availability.first(availability.stage(stage), availability.rule(coverage, Entity.LEADS)),
                programme.entries(stage, coverage));
    }

    private void takeVisits(Commitment commitment, Label label) {
        Coverage coverage = sources.visits().coverage(commitment.where());
        programme.measured(
                label,
                commitment,
                Availability.first(availability.of(Entity.VISITS), availability.rule(coverage, Entity.VISITS)),
                programme.visits(coverage));
    }

    private void takePeriodConversion(Commitment commitment) {
        int from = stages.indexOf(Objects.requireNonNull(commitment.from()));
        int to = stages.indexOf(Objects.requireNonNull(commitment.to()));
        Coverage ofLeads = sources.journeys().coverage(commitment.where());
        boolean isFromVisits = !stages.isOfLeads(from);
        Coverage ofOrigin = isFromVisits ? sources.visits().coverage(commitment.where()) : ofLeads;
        programme.measured(
                new Label(MeasureCode.CONVERSION_PERIOD, stageId(from), stageId(to), Label.RATIO),
                commitment,
                Availability.first(
                        availability.stage(from),
                        availability.stage(to),
                        availability.rule(ofLeads, Entity.LEADS),
                        availability.rule(ofOrigin, isFromVisits ? Entity.VISITS : Entity.LEADS)),
                Programme.conversion(programme.entries(from, ofOrigin), programme.entries(to, ofLeads)));
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
        programme.measured(
                measure.label(),
                commitment,
                Availability.first(Availability.first(missing), availability.rule(coverage, Entity.LEADS)),
                programme.leads(measure, coverage));
    }

    private <T extends Tally<T>> void takeDeals(Commitment commitment, Measure<Deal, T> measure, String... columns) {
        Coverage coverage = sources.deals().coverage(commitment.where());
        programme.measured(
                measure.label(),
                commitment,
                Availability.first(availability.of(Entity.DEALS, columns), availability.rule(coverage, Entity.DEALS)),
                programme.deals(measure, coverage));
    }

    private int stage(Commitment commitment) {
        return stages.indexOf(Objects.requireNonNull(commitment.stage()));
    }

    private String stageId(int stage) {
        return agreement.stages().get(stage).id();
    }
}
