package slareport.workbook;

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
final class GoalWords {
    private final Edition edition;

    GoalWords(Edition edition) {
        this.edition = edition;
    }

    /** What the goal is, and how many customers it takes. */
    String goal(GoalPlan plan) {
        String year = Integer.toString(plan.goal().year());
        String revenue = money(plan.goal().revenue());
        BigDecimal deal = plan.averageDeal().value();
        BigDecimal customers =
                plan.stages().get(plan.stages().size() - 1).year().value();
        return deal == null || customers == null
                ? edition.say("goal.lead.unknown", year, revenue)
                : edition.say("goal.lead", year, revenue, edition.texts().number(customers, 0), money(deal));
    }

    /** How far the year has come. */
    String soFar(GoalPlan plan) {
        RevenuePath revenue = plan.revenue();
        BigDecimal won = revenue.wonToDate();
        if (won == null) {
            return edition.say("goal.so.far.unknown", money(revenue.toDate()));
        }
        BigDecimal share = PlanCells.share(won, revenue.toDate());
        return share == null
                ? edition.say("goal.so.far.nothing.needed", money(won))
                : edition.say(
                        "goal.so.far",
                        money(won),
                        money(revenue.toDate()),
                        edition.texts().percent(share, 0));
    }

    /** Where a conversion rate comes from. */
    String source(Provenance rate) {
        return source(rate, "goal.source.measured");
    }

    /** Where the average deal comes from. */
    String sourceOfDeal(Provenance deal) {
        return source(deal, "goal.source.deals");
    }

    private String source(Provenance provenance, String measuredKey) {
        if (provenance instanceof Measured measured) {
            return edition.say(
                    measuredKey,
                    month(measured.first()),
                    month(measured.last()),
                    edition.texts().number(measured.numerator(), 0),
                    edition.texts().number(measured.denominator(), 0));
        }
        if (provenance instanceof Agreed agreed) {
            return agreed.shortage() == null
                    ? edition.say("goal.source.agreed")
                    : edition.say("goal.source.estimate", why(agreed.shortage()));
        }
        return edition.say("goal.source.unknown", why(((Unknown) provenance).shortage()));
    }

    private String why(Shortage shortage) {
        return switch (shortage.reason()) {
            case EXPORTS -> shortage.missing() == null ? "" : edition.reason(shortage.missing());
            case NO_CONVERSIONS -> edition.say("goal.short.no_conversions");
            case FEW_MONTHS -> edition.say("goal.short.few_months", shortage.count());
            case FEW_CASES -> edition.say("goal.short.few_cases", shortage.count());
        };
    }

    private String month(YearMonth month) {
        return edition.texts().shortMonth(month);
    }

    private String money(BigDecimal amount) {
        return edition.units().words(edition.units().currency(), amount);
    }
}
