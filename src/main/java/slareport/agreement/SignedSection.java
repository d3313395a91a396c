package slareport.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import slareport.agreement.yaml.YamlMapping;
import slareport.agreement.yaml.YamlValue;

/** Reads {@code signed}: who signed for which side, and when. */
final class SignedSection {
    private static final List<String> KEYS = List.of("name", "side", "on");

    private SignedSection() {}

    /** The signatures that could be read. */
    static List<Signature> read(YamlValue list) {
        List<Signature> signatures = new ArrayList<>();
        for (YamlValue item : list.items()) {
            item.mapping().flatMap(SignedSection::signature).ifPresent(signatures::add);
        }
        return signatures;
    }

    private static Optional<Signature> signature(YamlMapping mapping) {
        mapping.onlyKnows("a signature", KEYS);
        Optional<String> name = mapping.required("name", "name: Head of Sales").flatMap(YamlValue::text);
        Optional<Side> side = mapping.required("side", "side: sales").flatMap(value -> value.as(NameForms::side));
        Optional<LocalDate> on = mapping.optional("on").flatMap(value -> value.as(DateForms::day));
        return name.flatMap(text -> side.map(signer -> new Signature(text, signer, on.orElse(null))));
    }
}
