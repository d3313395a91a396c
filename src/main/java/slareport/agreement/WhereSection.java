package slareport.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import slareport.agreement.yaml.YamlMapping;
import slareport.agreement.yaml.YamlValue;

/** Reads the conditions that say whom a commitment covers: columns with the value or values that they must have. */
final class WhereSection {
    /** The columns that visits and spend have. */
    private static final Set<String> VISIT_COLUMNS = Set.of("source", "campaign");

    private WhereSection() {}

    /**
     * The conditions as far as they could be read.
     *
     * @param onVisitsOrSpend whether the measure counts visits or spend, which have a source and a campaign only
     */
    static List<Rule> conditions(YamlValue value, boolean onVisitsOrSpend) {
        List<Rule> conditions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<YamlMapping> mapping = value.mapping();
        List<YamlMapping.Entry> entries = mapping.map(YamlMapping::entries).orElse(List.of());
        if (mapping.isPresent() && entries.isEmpty()) {
            value.refuse("\"where\" is empty; expected conditions such as {segment: enterprise}, or no \"where\".");
        }
        for (YamlMapping.Entry entry : entries) {
            String column = NameForms.column(entry.name());
            if (!seen.add(column)) {
                entry.key()
                        .refuse("the column " + column + " stands twice under \"where\"; join the values in one list.");
            }
            if (onVisitsOrSpend && !VISIT_COLUMNS.contains(column)) {
                entry.key().refuseAs("source or campaign, the only columns of visits and spend");
            }
            values(entry.value()).ifPresent(values -> conditions.add(new Rule.In(column, values)));
        }
        return conditions;
    }

    private static Optional<List<String>> values(YamlValue value) {
        return value.isList() ? RuleSection.words(value) : value.text().map(List::of);
    }

    /** The rule that all conditions make together. */
    static Rule joined(List<Rule> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : new Rule.All(conditions);
    }
}
