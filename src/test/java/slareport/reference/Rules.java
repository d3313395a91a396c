package slareport.reference;

import static slareport.reference.Plain.plain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Rules of an agreement, straight from its YAML, such as {@code any: [{column: score, at-least: 60}]}. */
final class Rules {
    private Rules() {}

    /** Whether a rule holds for values that go by the names of their columns. */
    static boolean hold(Map<String, Object> rule, UnaryOperator<String> values) {
        if (rule.containsKey("all")) {
            return Yamls.maps(rule.get("all")).stream().allMatch(part -> hold(part, values));
        }
        if (rule.containsKey("any")) {
            return Yamls.maps(rule.get("any")).stream().anyMatch(part -> hold(part, values));
        }
        String value = values.apply(rule.get("column").toString()).strip();
        if (rule.containsKey("present")) {
            return value.isEmpty() != (Boolean) rule.get("present");
        }
        if (rule.containsKey("in")) {
            return isOneOf(rule.get("in"), value);
        }
        if (rule.containsKey("is")) {
            return isOneOf(rule.get("is"), value);
        }
        if (rule.containsKey("not-in")) {
            return !value.isEmpty() && !isOneOf(rule.get("not-in"), value);
        }
        // what is no number is neither at least nor at most anything
        if (!value.matches("-?\\d+(\\.\\d+)?")) {
            return false;
        }
        BigDecimal number = new BigDecimal(value);
        return rule.containsKey("at-least")
                ? number.compareTo(new BigDecimal(rule.get("at-least").toString())) >= 0
                : number.compareTo(new BigDecimal(rule.get("at-most").toString())) <= 0;
    }

    /** The columns that a rule looks at. */
    static Set<String> columns(Map<String, Object> rule) {
        Set<String> columns = new TreeSet<>();
        if (rule.containsKey("column")) {
            columns.add(rule.get("column").toString());
        }
        for (String group : List.of("all", "any")) {
            Yamls.maps(rule.get(group)).forEach(part -> columns.addAll(columns(part)));
        }
        return columns;
    }

    /** Whether a value is the word, or one of the words, of an agreement; nothing is none of them. */
    static boolean isOneOf(Object words, String value) {
        List<?> list = words instanceof List<?> several ? several : List.of(words);
        return !value.isBlank()
                && list.stream().anyMatch(word -> plain(word.toString()).equals(plain(value)));
    }
}
