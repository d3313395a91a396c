package slareport.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import slareport.agreement.yaml.YamlMapping;
import slareport.agreement.yaml.YamlValue;

/** Reads rules: {@code any} or {@code all} of a list of conditions, each a test on one column, nested at will. */
final class RuleSection {
    /** The keys under which a rule's conditions stand. */
    static final List<String> GROUPS = List.of("any", "all");

    private static final List<String> TESTS = List.of("in", "not-in", "is", "at-least", "at-most", "present");
    private static final List<String> CONDITION_KEYS =
            List.of("column", "in", "not-in", "is", "at-least", "at-most", "present");
    private static final List<String> ALL_KEYS =
            List.of("any", "all", "column", "in", "not-in", "is", "at-least", "at-most", "present");

    private RuleSection() {}

    /** A rule, empty when it could not be read as a whole. */
    static Optional<Rule> read(YamlValue value) {
        return value.mapping().flatMap(RuleSection::rule);
    }

    private static Optional<Rule> rule(YamlMapping mapping) {
        if (GROUPS.stream().anyMatch(mapping::has)) {
            mapping.onlyKnows("a rule with any or all", GROUPS);
            return group(mapping);
        }
        if (mapping.has("column") || TESTS.stream().anyMatch(mapping::has)) {
            mapping.onlyKnows("a condition", CONDITION_KEYS);
            return condition(mapping);
        }
        mapping.onlyKnows("a rule", ALL_KEYS);
        if (mapping.entries().isEmpty()) {
            mapping.refuse("the rule is empty; expected \"any\" or \"all\" with a list of conditions.");
        }
        return Optional.empty();
    }

    /** The rule under {@code any} or {@code all} of a mapping that may have other keys as well. */
    static Optional<Rule> group(YamlMapping mapping) {
        if (GROUPS.stream().noneMatch(mapping::has) && GROUPS.stream().anyMatch(mapping::mentions)) {
            return Optional.empty();
        }
        if (GROUPS.stream().filter(mapping::has).count() != 1) {
            mapping.refuse("expected exactly one of \"any\" and \"all\" here, with a list of conditions;"
                    + " put one inside the other to have both.");
            return Optional.empty();
        }
        Optional<Rule> any = mapping.optional("any").flatMap(RuleSection::parts).map(Rule.Any::new);
        return any.isPresent()
                ? any
                : mapping.optional("all").flatMap(RuleSection::parts).map(Rule.All::new);
    }

    private static Optional<List<Rule>> parts(YamlValue list) {
        List<YamlValue> items = list.items();
        if (list.isList() && items.isEmpty()) {
            list.refuse("the list of conditions is empty; expected at least one, as in {column: score, at-least: 60}.");
        }
        List<Rule> parts = new ArrayList<>();
        items.forEach(item -> read(item).ifPresent(parts::add));
        return parts.isEmpty() || parts.size() < items.size() ? Optional.empty() : Optional.of(parts);
    }

    private static Optional<Rule> condition(YamlMapping mapping) {
        Optional<String> column = mapping.required("column", "column: country")
                .flatMap(YamlValue::text)
                .map(NameForms::column);
        List<String> tests = TESTS.stream().filter(mapping::has).toList();
        if (tests.isEmpty() && TESTS.stream().anyMatch(mapping::mentions)) {
            return Optional.empty();
        }
        if (tests.size() != 1) {
            mapping.refuse("a condition has " + (tests.isEmpty() ? "no test" : "the tests " + String.join(", ", tests))
                    + "; expected exactly one of " + String.join(", ", TESTS) + ".");
            return Optional.empty();
        }
        String test = tests.get(0);
        Optional<YamlValue> value = mapping.optional(test);
        // without a column the test is still read, so that its mistakes are told as well
        return value.flatMap(bound -> test(column.orElse(""), test, bound)).filter(rule -> column.isPresent());
    }

    private static Optional<Rule> test(String column, String test, YamlValue value) {
        return switch (test) {
            case "in" -> words(value).map(words -> new Rule.In(column, words));
            case "not-in" -> words(value).map(words -> new Rule.NotIn(column, words));
            case "is" -> value.text().map(word -> new Rule.In(column, List.of(word)));
            case "at-least" -> value.as(NumberForms::anyNumber).map(bound -> new Rule.AtLeast(column, bound));
            case "at-most" -> value.as(NumberForms::anyNumber).map(bound -> new Rule.AtMost(column, bound));
            default ->
                value.as(NameForms.oneOf(List.of("true", "false")))
                        .map(answer -> new Rule.Present(column, answer.equals("true")));
        };
    }

    /** The words of a list that must not be empty; empty when one could not be read. */
    static Optional<List<String>> words(YamlValue list) {
        int items = list.items().size();
        List<String> words = list.isList() ? list.texts() : List.of();
        if (list.isList() && items == 0) {
            list.refuse("the list of values is empty; expected at least one value, as in [MX, CO].");
        }
        return words.isEmpty() || words.size() < items ? Optional.empty() : Optional.of(words);
    }
}
