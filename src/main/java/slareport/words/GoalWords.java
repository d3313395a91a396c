package slareport.words;

import java.math.BigDecimal;
import java.time.YearMonth;
import slareport.goal.GoalPlan;
import slareport.goal.Provenance;
import slareport.goal.Provenance.Agreed;
import slareport.goal.Provenance.Measured;
import slareport.goal.Provenance.Unknown;
import slareport.goal.RevenuePath;
import slareport.goal.Shortage;

/** The plan for the goal in words. */
public final class GoalWords {
    private final ReportWords words;

    public GoalWords(ReportWords words) {
        this.words = words;
    }

    /** What the goal is, and how many customers it takes. */
    public String goal(GoalPlan plan) {
        String year = Integer.toString(plan.goal().year());
        String revenue = money(plan.goal().revenue());
        BigDecimal deal = plan.averageDeal().value();
        BigDecimal customers =
                plan.stages().get(plan.stages().size() - 1).year().value();
        return deal == null || customers == null
                ? words.say("goal.lead.unknown", year, revenue)
                : words.say("goal.lead", year, revenue, words.texts().number(customers, 0), money(deal));
    }

    /** How far the year has come. */
    public String soFar(GoalPlan plan) {
        RevenuePath revenue = plan.revenue();
        BigDecimal won = revenue.wonToDate();
        if (won == null) {
            return words.say("goal.so.far.unknown", money(revenue.toDate()));
        }
        BigDecimal share = revenue.shareToDate();
        return share == null
                ? words.say("goal.so.far.nothing.needed", money(won))
                : words.say(
                        "goal.so.far",
                        money(won),
                        money(revenue.toDate()),
                        words.texts().percent(share, 0));
    }

    /** Where a conversion rate comes from. */
    public String source(Provenance rate) {
        return source(rate, "goal.source.measured");
    }

    /** Where the average deal comes from. */
    public String sourceOfDeal(Provenance deal) {
        return source(deal, "goal.source.deals");
    }

    private String source(Provenance provenance, String measuredKey) {
        if (provenance instanceof Measured measured) {
            return words.say(
                    measuredKey,
                    month(measured.first()),
                    month(measured.last()),
                    words.texts().number(measured.numerator(), 0),
                    words.texts().number(measured.denominator(), 0));
        }
        if (provenance instanceof Agreed agreed) {
            return agreed.shortage() == null
                    ? words.say("goal.source.agreed")
                    : words.say("goal.source.estimate", why(agreed.shortage()));
        }
        return words.say("goal.source.unknown", why(((Unknown) provenance).shortage()));
    }

    private String why(Shortage shortage) {
        return switch (shortage.reason()) {
            case EXPORTS -> shortage.missing() == null ? "" : new NoDataWords(words).reason(shortage.missing());
            case NO_CONVERSIONS -> words.say("goal.short.no_conversions");
            case FEW_MONTHS -> words.say("goal.short.few_months", shortage.count());
            case FEW_CASES -> words.say("goal.short.few_cases", shortage.count());
        };
    }

    private String month(YearMonth month) {
        return words.texts().shortMonth(month);
    }

    private String money(BigDecimal amount) {
        return words.units().words(words.units().currency(), amount);
    }
}
