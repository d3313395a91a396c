package slareport.reference;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One commitment. */
final class Promise {
    private static final Set<String> LEAD_BY_LEAD = Set.of("first_response", "attempts", "feedback");

    private final Map<String, Object> yaml;
    private final WorkingHours hours;
    final String id;
    final String measure;
    final Map<String, Object> where;

    Promise(Map<String, Object> yaml, WorkingHours hours) {
        this.yaml = yaml;
        this.hours = hours;
        id = text("id");
        measure = text("measure");
        where = Yamls.map(yaml.get("where"));
    }

    /** What the commitment says under a key, empty if nothing. */
    String text(String key) {
        return yaml.containsKey(key) ? yaml.get(key).toString() : "";
    }

    /** Whether a lead is judged by one commitment on this measure only. */
    boolean isLeadByLead() {
        return LEAD_BY_LEAD.contains(measure);
    }

    /** Whether all conditions hold for values that go by the names of their columns. */
    boolean covers(UnaryOperator<String> values) {
        return where.entrySet().stream()
                .allMatch(condition -> Rules.isOneOf(condition.getValue(), values.apply(condition.getKey())));
    }

    Allowance within() {
        return new Allowance(text("within"), hours);
    }

    /** How far touches must lie apart to count as two. */
    Allowance apart() {
        return new Allowance(text("apart").isEmpty() ? "0s wall" : text("apart"), hours);
    }

    /** The event that starts the clock: created, assigned, or the entry at a stage. */
    String clock() {
        return measure.equals("feedback") ? "mql" : text("clock-from");
    }

    /** The stage that starts the clock, empty for created and assigned. */
    String clockStage() {
        return Set.of("created", "assigned").contains(clock()) ? "" : clock();
    }

    /** The stage that the measure is on, empty for measures on none. */
    String stageTo() {
        return switch (measure) {
            case "entries", "cost_per" -> text("stage");
            case "fit", "qualified" -> text("stage").isEmpty() ? "mql" : text("stage");
            case "conversion_period", "conversion_cohort" -> text("to");
            case "acceptance", "feedback", "invalid_rejections" -> "mql";
            default -> clockStage();
        };
    }

    /** Whether the target is the least that is promised, else it is the most. */
    boolean isAtLeast() {
        return Yamls.map(yaml.get("target")).containsKey("at-least");
    }

    /** The target of a month: a number, a share, days or seconds. */
    BigDecimal target(YearMonth month) {
        Map<String, Object> target = Yamls.map(yaml.get("target"));
        Object general = target.get(isAtLeast() ? "at-least" : "at-most");
        Object value = Yamls.map(target.get("per-month")).getOrDefault(month.toString(), general);
        if (measure.equals("response_median")) {
            return BigDecimal.valueOf(
                    new Allowance(value.toString(), hours).length().toSeconds());
        }
        String number = value.toString().replace("days", "").strip();
        return number.endsWith("%")
                ? new BigDecimal(number.replace("%", "").strip()).movePointLeft(2)
                : new BigDecimal(number);
    }
}
