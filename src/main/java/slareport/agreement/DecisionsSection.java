package slareport.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import slareport.agreement.yaml.YamlMapping;
import slareport.agreement.yaml.YamlValue;
import slareport.facts.Spelling;

/** Reads {@code decisions}: which words of the CRM say that sales accepted or rejected a lead, and why. */
final class DecisionsSection {
    private static final List<String> KEYS = List.of("accepted", "rejected", "unreachable-reasons", "exempt-reasons");

    private DecisionsSection() {}

    /** The words as far as they could be read. */
    static DecisionRules read(YamlMapping section) {
        section.onlyKnows("decisions", KEYS);
        List<String> accepted = words(section, "accepted");
        section.optional("rejected").filter(YamlValue::isList).ifPresent(list -> refuseAccepted(list, accepted));
        return new DecisionRules(
                accepted,
                words(section, "rejected"),
                words(section, "unreachable-reasons"),
                words(section, "exempt-reasons"));
    }

    private static List<String> words(YamlMapping section, String key) {
        return section.optional(key).map(YamlValue::texts).orElse(List.of());
    }

    private static void refuseAccepted(YamlValue rejected, List<String> accepted) {
        Set<String> folded = accepted.stream().map(Spelling::folded).collect(Collectors.toSet());
        for (YamlValue item : rejected.items()) {
            Optional<String> word = item.as(text -> text).filter(text -> folded.contains(Spelling.folded(text)));
            word.ifPresent(
                    text -> item.refuse("the status \"" + text + "\" stands under \"accepted\" as well; expected each"
                            + " status to say one thing: delete it from one of the two."));
        }
    }
}
