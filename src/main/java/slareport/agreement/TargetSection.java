package slareport.agreement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import slareport.agreement.yaml.YamlMapping;
import slareport.agreement.yaml.YamlValue;

/** Reads the {@code target} of a commitment. */
final class TargetSection {
    private static final List<String> KEYS = List.of("at-least", "at-most", "per-month");
    private static final List<String> DIRECTIONS = List.of("at-least", "at-most");

    private TargetSection() {}

    /** The target, empty when it could not be read. */
    static Optional<Target> read(YamlValue value, TargetForm form) {
        Optional<YamlMapping> section = value.mapping();
        section.ifPresent(target -> target.onlyKnows("a target", KEYS));
        return section.flatMap(target -> target(target, form));
    }

    private static Optional<Target> target(YamlMapping section, TargetForm form) {
        Map<YearMonth, BigDecimal> perMonth = new TreeMap<>();
        section.optional("per-month")
                .flatMap(YamlValue::mapping)
                .ifPresent(months -> months.entries().forEach(entry -> {
                    Optional<YearMonth> month = entry.key().as(DateForms::month);
                    Optional<BigDecimal> amount = entry.value().as(form);
                    month.ifPresent(key -> amount.ifPresent(own -> perMonth.put(key, own)));
                }));
        List<String> directions = DIRECTIONS.stream().filter(section::has).toList();
        if (directions.size() != 1) {
            if (!directions.isEmpty() || DIRECTIONS.stream().noneMatch(section::mentions)) {
                section.refuse("the target has "
                        + (directions.isEmpty() ? "no \"at-least\" and no \"at-most\"" : "\"at-least\" and \"at-most\"")
                        + "; expected exactly one of the two.");
            }
            return Optional.empty();
        }
        Target.Direction direction =
                directions.get(0).equals("at-least") ? Target.Direction.AT_LEAST : Target.Direction.AT_MOST;
        return section.optional(directions.get(0))
                .flatMap(value -> value.as(form))
                .map(bound -> new Target(direction, bound, perMonth));
    }
}
