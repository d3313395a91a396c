package slareport.agreement;

import java.util.List;
import slareport.agreement.yaml.YamlMapping;
import slareport.agreement.yaml.YamlValue;

/** Reads {@code touches}: which types and directions of activities count as a touch. */
final class TouchesSection {
    private static final List<String> KEYS = List.of("types", "directions");
    private static final List<String> DIRECTIONS = List.of("outbound", "inbound", "internal");

    private TouchesSection() {}

    /** The touches as far as they could be read; what is not said is as usual. */
    static TouchRule read(YamlMapping section) {
        section.onlyKnows("touches", KEYS);
        List<String> types = section.optional("types")
                .map(list -> filled(list, list.texts()))
                .orElse(TouchRule.DEFAULT.types());
        List<String> directions = section.optional("directions")
                .map(list -> filled(list, directions(list)))
                .orElse(TouchRule.DEFAULT.directions());
        return new TouchRule(types, directions);
    }

    private static List<String> directions(YamlValue list) {
        return list.items().stream()
                .flatMap(item -> item.as(NameForms.oneOf(DIRECTIONS)).stream())
                .toList();
    }

    private static List<String> filled(YamlValue list, List<String> words) {
        if (list.isList() && list.items().isEmpty()) {
            list.refuse("the list is empty, so that nothing would count as a touch; expected at least one entry, or no"
                    + " such key to have the usual ones.");
        }
        return words;
    }
}
