package slareport.agreement;

import java.util.List;
import java.util.Optional;
import slareport.agreement.yaml.YamlMapping;
import slareport.agreement.yaml.YamlValue;

/** Reads {@code buyer-profile}: a name, and the conditions under {@code any} or {@code all}. */
final class BuyerProfileSection {
    private static final List<String> KEYS = List.of("name", "any", "all");

    private BuyerProfileSection() {}

    /** The profile, empty when it could not be read. */
    static Optional<BuyerProfile> read(YamlMapping section) {
        section.onlyKnows("the buyer profile", KEYS);
        Optional<String> name = section.required("name", "name: Plant manager").flatMap(YamlValue::text);
        Optional<Rule> rule = RuleSection.group(section);
        return name.flatMap(text -> rule.map(wanted -> new BuyerProfile(text, wanted)));
    }
}
