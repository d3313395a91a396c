package slareport.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.MeasureCode;
import slareport.agreement.Rule;
import slareport.agreement.Stage;
import slareport.facts.Entity;
import slareport.journey.Coverage;
import slareport.journey.Deal;
import slareport.journey.StageMap;

/** The measures that are always taken, whatever was promised. */
final class StandingMeasures {
    private final Sources sources;
    private final Programme programme;
    private final Agreement agreement;
    private final StageMap stages;
    private final Availability availability;

    StandingMeasures(Sources sources, Programme programme) {
        this.sources = sources;
        this.programme = programme;
        this.agreement = sources.agreement();
        this.stages = sources.stages();
        this.availability = sources.availability();
    }

    void take() {
        takeFunnel();
        takeQuality();
        takeDeals();
        standing(
                Label.of(MeasureCode.VISITS, Label.COUNT),
                availability.of(Entity.VISITS),
                programme.visits(Coverage.ALL));
        new SpendMeasures(sources, programme).takeStanding();
    }

    private void takeFunnel() {
        List<IntFunction<Breakdown>> entries = new ArrayList<>();
        for (int stage = 0; stage < stages.size(); stage++) {
            entries.add(programme.entries(stage, Coverage.ALL));
            standing(
                    Label.at(MeasureCode.ENTRIES, id(stage), Label.COUNT),
                    availability.stage(stage),
                    entries.get(stage));
        }
        List<int[]> pairs = pairs();
        for (int[] pair : pairs) {
            standing(
                    new Label(MeasureCode.CONVERSION_PERIOD, id(pair[0]), id(pair[1]), Label.RATIO),
                    Availability.first(availability.stage(pair[0]), availability.stage(pair[1])),
                    Programme.quotient(entries.get(pair[1]), entries.get(pair[0])));
        }
        for (int[] pair : pairs) {
            if (stages.isOfLeads(pair[0])) {
                CohortConversion conversion = new CohortConversion(id(pair[0]), pair[0], id(pair[1]), pair[1]);
                standing(
                        conversion.label(),
                        Availability.first(availability.stage(pair[0]), availability.stage(pair[1])),
                        programme.leads(conversion, Coverage.ALL));
            }
        }
    }

    /** Neighbouring stages, and the whole way from lead to customer. */
    private List<int[]> pairs() {
        List<int[]> pairs = new ArrayList<>();
        for (int stage = 0; stage + 1 < stages.size(); stage++) {
            pairs.add(new int[] {stage, stage + 1});
        }
        int lead = stages.indexOf(Stage.LEAD);
        int customer = stages.indexOf(Stage.CUSTOMER);
        if (lead != StageMap.NONE && customer > lead + 1) {
            pairs.add(new int[] {lead, customer});
        }
        return pairs;
    }

    private void takeQuality() {
        int mql = stages.indexOf(Stage.MQL);
        if (mql != StageMap.NONE) {
            Acceptance acceptance = new Acceptance(mql);
            standing(
                    acceptance.label(),
                    Availability.first(availability.stage(mql), availability.decisions()),
                    programme.leads(acceptance, Coverage.ALL));
            if (agreement.buyerProfile() != null) {
                takeRule(MeasureCode.FIT, mql, agreement.buyerProfile().rule());
            }
        }
        for (int stage = 0; stage < stages.size(); stage++) {
            Rule criteria = agreement.stages().get(stage).criteria();
            if (criteria != null && stages.isOfLeads(stage)) {
                takeRule(MeasureCode.QUALIFIED, stage, criteria);
            }
        }
    }

    private void takeRule(MeasureCode measure, int stage, Rule rule) {
        Coverage coverage = sources.journeys().coverage(rule);
        RuleShare share = new RuleShare(measure, id(stage), stage, coverage);
        standing(
                share.label(),
                Availability.first(availability.stage(stage), availability.rule(coverage, Entity.LEADS)),
                programme.leads(share, Coverage.ALL));
    }

    private void takeDeals() {
        String currency = agreement.currency();
        takeDeals(new WinRate(), "outcome", "closed_at");
        takeDeals(new WinRateValue(), "outcome", "closed_at", "amount");
        takeDeals(new DealValue(currency), "outcome", "closed_at", "amount");
        takeDeals(new SalesCycle(), "outcome", "closed_at");
        takeDeals(new Revenue(currency), "outcome", "closed_at", "amount");
        takeDeals(new CustomerValue(currency), "outcome", "closed_at", "amount");
        Velocity velocity = new Velocity(currency);
        standing(
                velocity.label(),
                availability.of(Entity.DEALS, "outcome", "closed_at", "amount"),
                programme.standing(velocity, Coverage.ALL));
        takeLeadsAndDeals(currency);
    }

    private void takeLeadsAndDeals(String currency) {
        int lead = stages.indexOf(Stage.LEAD);
        int customer = stages.indexOf(Stage.CUSTOMER);
        if (lead != StageMap.NONE && customer != StageMap.NONE) {
            LeadCycle cycle = new LeadCycle(lead, customer);
            standing(cycle.label(), availability.stage(customer), programme.leads(cycle, Coverage.ALL));
        }
        if (lead != StageMap.NONE) {
            RevenuePerLead perLead = new RevenuePerLead(lead, currency, sources.deals());
            standing(
                    perLead.label(),
                    Availability.first(
                            availability.of(Entity.LEADS),
                            availability.of(Entity.DEALS, "lead_id", "outcome", "closed_at", "amount")),
                    programme.leads(perLead, Coverage.ALL));
        }
    }

    private <T extends Tally<T>> void takeDeals(Measure<Deal, T> measure, String... columns) {
        standing(measure.label(), availability.of(Entity.DEALS, columns), programme.deals(measure, Coverage.ALL));
    }

    private void standing(Label label, @Nullable NoData missing, IntFunction<Breakdown> breakdown) {
        programme.measured(label, null, missing, breakdown);
    }

    private String id(int stage) {
        return agreement.stages().get(stage).id();
    }
}
