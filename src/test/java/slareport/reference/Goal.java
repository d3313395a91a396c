package slareport.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each stage needs in a month for the yearly goal: from customers back to leads and visits. */
final class Goal {
    /** Needs of a year: as measured, at best and at worst; null from where a rate is unknown or nothing. */
    record Needs(BigDecimal value, BigDecimal low, BigDecimal high) {}

    private final Map<String, Object> goal;
    private final Pact pact;
    private final Period period;
    private final History history;

    Goal(Pact pact, Journeys facts, Period period) {
        this.pact = pact;
        this.period = period;
        goal = Yamls.map(pact.yaml.get("goal"));
        int months = Integer.parseInt(goal.getOrDefault("history-months", 6).toString());
        history = new History(pact, facts, period, months);
    }

    /** The rows of the figures file, one a stage, in the months of the goal's year. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        boolean isItsYear = !goal.isEmpty()
                && goal.get("year")
                        .toString()
                        .equals(String.valueOf(period.month().getYear()));
        if (isItsYear && pact.isAgreed) {
            List<String> stages = stages();
            Needs needs = customers();
            rows.add(row("customer", needs));
            for (int i = stages.size() - 2; i >= 0; i--) {
                needs = before(needs, stages.get(i), stages.get(i + 1));
                rows.add(row(stages.get(i), needs));
            }
        }
        return rows;
    }

    /** Visits, and the stages from the lead to the customer. */
    private List<String> stages() {
        return pact.stages.stream()
                .filter(stage -> !pact.isBefore("customer", stage))
                .filter(stage -> stage.equals("visit") || !pact.isBefore(stage, "lead"))
                .toList();
    }

    private Needs customers() {
        BigDecimal revenue = number(goal.get("revenue"));
        Object agreed = goal.getOrDefault("average-deal", "measured");
        Optional<Quotient> deal = agreed.equals("measured")
                ? history.averageDeal().or(() -> estimate("average-deal").map(Quotient::of))
                : Optional.of(Quotient.of(number(agreed)));
        BigDecimal customers = deal.filter(amount -> !amount.isZero())
                .map(amount -> roundedUp(Quotient.of(revenue).dividedBy(amount)))
                .orElse(null);
        return new Needs(customers, customers, customers);
    }

    /** The needs of a stage from those of the stage after it; the better the rate, the less is needed. */
    private Needs before(Needs after, String stage, String next) {
        Optional<Cell> measured = stage.equals("visit") ? history.leadsByVisits() : history.conversion(stage, next);
        Optional<BigDecimal> estimate = estimate(stage + "-" + next);
        boolean isKnown = measured.map(cell -> !cell.value().isZero()).orElse(estimate.isPresent());
        if (after.value() == null || !isKnown) {
            return new Needs(null, null, null);
        }
        Quotient rate = measured.map(Cell::value).orElseGet(() -> Quotient.of(estimate.get()));
        Optional<Wilson> interval = measured.map(Cell::interval);
        Quotient best = interval.map(bounds -> Quotient.of(bounds.high())).orElse(rate);
        Quotient worst = interval.map(bounds -> Quotient.of(bounds.low())).orElse(rate);
        return new Needs(
                roundedUp(Quotient.of(after.value()).dividedBy(rate)),
                roundedUp(Quotient.of(after.low()).dividedBy(best)),
                roundedUp(Quotient.of(after.high()).dividedBy(worst)));
    }

    private Optional<BigDecimal> estimate(String key) {
        return Optional.ofNullable(Yamls.map(goal.get("estimates")).get(key))
                .map(Object::toString)
                .map(text -> text.endsWith("%")
                        ? new BigDecimal(text.replace("%", "").strip()).movePointLeft(2)
                        : new BigDecimal(text));
    }

    private List<String> row(String stage, Needs year) {
        return List.of(
                period.month().toString(),
                period.asOf().toString(),
                "goal_" + stage,
                "",
                stage,
                "total",
                "",
                "",
                "",
                ofMonth(year.value()),
                "count",
                ofMonth(year.low()),
                ofMonth(year.high()),
                "",
                "",
                "",
                year.value() == null ? "no_data" : "");
    }

    /** The month's share of a year's need by its weight, in whole cases. */
    private String ofMonth(BigDecimal year) {
        if (year == null) {
            return "";
        }
        List<BigDecimal> weights = goal.containsKey("seasonality")
                ? Yamls.list(goal.get("seasonality")).stream().map(Goal::number).toList()
                : Collections.nCopies(12, BigDecimal.ONE);
        BigDecimal weight = weights.get(period.month().getMonthValue() - 1);
        return Quotient.written(roundedUp(new Quotient(year.multiply(weight), Cell.total(weights))));
    }

    private static BigDecimal roundedUp(Quotient quotient) {
        return quotient.over().divide(quotient.under(), 0, RoundingMode.CEILING);
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }
}
