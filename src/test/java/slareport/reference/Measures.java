package slareport.reference;

import java.util.List;

/** Every measure by its name, for one slice. */
final class Measures {
    private final LeadMeasures leads;
    private final JudgedMeasures judged;
    private final DealMeasures deals;
    private final SpendMeasures spend;
    private final Pact pact;

    Measures(Pact pact, Period period, List<Lead> allLeads) {
        this.pact = pact;
        leads = new LeadMeasures(pact, period);
        judged = new JudgedMeasures(pact, period);
        deals = DealMeasures.of(pact, period, allLeads);
        spend = new SpendMeasures(pact, period, leads, deals);
    }

    /** What a measure gives; the promise is null for measures that are always computed. */
    Cell of(Slice slice, String measure, String from, String to, Promise promise) {
        return switch (measure) {
            case "entries" -> leads.entries(slice, to);
            case "visits" -> leads.entries(slice, "visit");
            case "conversion_period" -> leads.conversionPeriod(slice, from, to);
            case "conversion_cohort" -> leads.conversionCohort(slice, from, to);
            case "fit" -> leads.fit(slice, to);
            case "qualified" -> leads.qualified(slice, to);
            case "acceptance" -> leads.acceptance(slice);
            case "lead_cycle" -> leads.leadCycle(slice);
            case "revenue_per_lead" -> leads.revenuePerLead(slice);
            case "first_response" -> judged.firstResponse(slice, promise);
            case "response_median" -> judged.responseMedian(slice, promise);
            case "never_contacted" -> judged.neverContacted(slice, promise);
            case "attempts" -> judged.attempts(slice, promise);
            case "feedback" -> judged.feedback(slice, promise);
            case "invalid_rejections" -> hasAttempts() ? judged.invalidRejections(slice) : Cell.UNKNOWN;
            case "fresh" -> deals.fresh(slice, promise);
            case "win_rate" -> deals.winRate(slice);
            case "win_rate_value" -> deals.winRateValue(slice);
            case "deal_value" -> deals.dealValue(slice);
            case "sales_cycle" -> deals.salesCycle(slice);
            case "revenue" -> deals.revenue(slice);
            case "customer_value" -> deals.customerValue(slice);
            case "velocity" -> deals.velocity(slice);
            case "cost_per" -> spend.costPer(slice, to);
            case "return_on_spend" -> spend.returnOnSpend(slice);
            default -> throw new IllegalStateException(measure);
        };
    }

    private boolean hasAttempts() {
        return pact.promises.stream().anyMatch(promise -> promise.measure.equals("attempts"));
    }
}
