package slareport.measure;

import java.util.Objects;
import slareport.agreement.Agreement;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.agreement.Stage;
import slareport.facts.Entity;
import slareport.journey.Coverage;
import slareport.journey.StageMap;

/** The measures that set spend against what it brought. */
final class SpendMeasures {
    private final Sources sources;
    private final Programme programme;
    private final Agreement agreement;
    private final StageMap stages;
    private final Availability availability;

    SpendMeasures(Sources sources, Programme programme) {
        this.sources = sources;
        this.programme = programme;
        this.agreement = sources.agreement();
        this.stages = sources.stages();
        this.availability = sources.availability();
    }

    /** What is always taken as soon as there is an export of spend. */
    void takeStanding() {
        if (availability.of(Entity.SPEND) != null) {
            return;
        }
        int first = Math.max(stages.indexOf(Stage.LEAD), 0);
        for (int stage = first; stage < stages.size(); stage++) {
            programme.measured(
                    costPer(stage),
                    null,
                    availability.stage(stage),
                    Programme.quotient(programme.spend(Coverage.ALL), programme.entries(stage, Coverage.ALL)));
        }
        programme.measured(
                returnOnSpend(),
                null,
                availability.of(Entity.DEALS, "outcome", "closed_at", "amount"),
                Programme.returnOnSpend(
                        programme.deals(new Revenue(agreement.currency()), Coverage.ALL),
                        programme.spend(Coverage.ALL)));
    }

    /** Spend by entries at the commitment's stage. */
    void takeCostPer(Commitment commitment) {
        int stage = stages.indexOf(Objects.requireNonNull(commitment.stage()));
        boolean isOfLeads = stages.isOfLeads(stage);
        Coverage ofSpend = sources.spend().coverage(commitment.where());
        Coverage ofEntries = isOfLeads
                ? sources.journeys().coverage(commitment.where())
                : sources.visits().coverage(commitment.where());
        NoData missing = Availability.first(
                availability.of(Entity.SPEND),
                availability.stage(stage),
                availability.rule(ofSpend, Entity.SPEND),
                availability.rule(ofEntries, isOfLeads ? Entity.LEADS : Entity.VISITS));
        programme.measured(
                costPer(stage),
                commitment,
                missing,
                Programme.quotient(programme.spend(ofSpend), programme.entries(stage, ofEntries)));
        if (missing == null && isOfLeads) {
            Entries entries = new Entries(agreement.stages().get(stage).id(), stage);
            programme.traces().leads(commitment, entries, ofEntries);
        }
    }

    /** What was won beyond the spend, as a part of it. */
    void takeReturnOnSpend(Commitment commitment) {
        Coverage ofSpend = sources.spend().coverage(commitment.where());
        Coverage ofDeals = sources.deals().coverage(commitment.where());
        NoData missing = Availability.first(
                availability.of(Entity.SPEND),
                availability.of(Entity.DEALS, "outcome", "closed_at", "amount"),
                availability.rule(ofSpend, Entity.SPEND),
                availability.rule(ofDeals, Entity.DEALS));
        Revenue revenue = new Revenue(agreement.currency());
        programme.measured(
                returnOnSpend(),
                commitment,
                missing,
                Programme.returnOnSpend(programme.deals(revenue, ofDeals), programme.spend(ofSpend)));
        if (missing == null) {
            programme.traces().deals(commitment, revenue, ofDeals);
        }
    }

    private Label costPer(int stage) {
        return Label.at(MeasureCode.COST_PER, agreement.stages().get(stage).id(), agreement.currency());
    }

    private static Label returnOnSpend() {
        return Label.of(MeasureCode.RETURN_ON_SPEND, Label.RATIO);
    }
}
