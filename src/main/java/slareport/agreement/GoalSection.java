package slareport.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import slareport.agreement.yaml.Unexpected;
import slareport.agreement.yaml.YamlMapping;
import slareport.agreement.yaml.YamlValue;

/** Reads {@code goal}: the year's revenue and what is needed to reckon back from it. */
final class GoalSection {
    private static final List<String> KEYS =
            List.of("revenue", "year", "seasonality", "average-deal", "history-months", "estimates");
    private static final int MONTHS = 12;
    private static final int MOST_HISTORY_MONTHS = 6;

    private GoalSection() {}

    /** The goal, empty when it could not be read. */
    static Optional<Goal> read(YamlMapping section, StageList stages) {
        section.onlyKnows("the goal", KEYS);
        if (stages.lacks(Stage.CUSTOMER)) {
            section.refuse("the goal is reckoned back from customers, but \"stages\" does not list the stage customer;"
                    + " list a stage with the id customer or delete the goal.");
        }
        Optional<BigDecimal> revenue =
                section.required("revenue", "revenue: 12000000").flatMap(value -> value.as(NumberForms::positive));
        Optional<Integer> year = section.required("year", "year: 2026")
                .flatMap(value -> value.as(NumberForms.whole(1970, 2999, "a year such as 2026")));
        List<BigDecimal> seasonality = section.optional("seasonality")
                .map(GoalSection::weights)
                .orElse(Collections.nCopies(MONTHS, BigDecimal.ONE));
        Optional<BigDecimal> deal = section.optional("average-deal").flatMap(GoalSection::agreedDeal);
        int history = section.optional("history-months")
                .flatMap(value -> value.as(NumberForms.whole(3, MOST_HISTORY_MONTHS, "a number of months")))
                .orElse(MOST_HISTORY_MONTHS);
        Optional<EstimatesSection> estimates = section.optional("estimates")
                .flatMap(YamlValue::mapping)
                .map(mapping -> EstimatesSection.read(mapping, stages));
        return revenue.flatMap(amount -> year.map(of -> new Goal(
                amount,
                of,
                seasonality,
                deal.orElse(null),
                history,
                estimates.map(EstimatesSection::rates).orElse(Map.of()),
                estimates.flatMap(EstimatesSection::averageDeal).orElse(null))));
    }

    private static Optional<BigDecimal> agreedDeal(YamlValue value) {
        return value.<Optional<BigDecimal>>as(
                        text -> text.equals("measured") ? Optional.empty() : Optional.of(dealAmount(text)))
                .flatMap(amount -> amount);
    }

    private static BigDecimal dealAmount(String text) throws Unexpected {
        try {
            return NumberForms.positive(text);
        } catch (Unexpected notANumber) {
            throw new Unexpected("measured, or an amount above 0 such as 60000");
        }
    }

    private static List<BigDecimal> weights(YamlValue list) {
        List<YamlValue> items = list.items();
        List<BigDecimal> weights = new ArrayList<>();
        items.forEach(item -> item.as(NumberForms::notNegative).ifPresent(weights::add));
        if (list.isList() && items.size() != MONTHS) {
            list.refuse("\"seasonality\" has " + items.size() + " weights; expected twelve, January first.");
        } else if (weights.size() == MONTHS && weights.stream().allMatch(weight -> weight.signum() == 0)) {
            list.refuse("all weights of \"seasonality\" are 0; expected at least one month with a weight above 0.");
        }
        return weights;
    }
}
