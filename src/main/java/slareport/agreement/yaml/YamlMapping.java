package slareport.agreement.yaml;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A mapping of a YAML file: each key once, in the order of the file. */
public final class YamlMapping {
    /** A key with its value; the key is a value as well, so that it can be read in a form. */
    public record Entry(String name, YamlValue key, YamlValue value) {}

    private final Place place;
    private final Mistakes mistakes;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> meant = new HashSet<>();

    private YamlMapping(Place place, Mistakes mistakes) {
        this.place = place;
        this.mistakes = mistakes;
    }

    static YamlMapping of(MappingNode node, String name, YamlValue.Source source) {
        YamlMapping mapping = new YamlMapping(Place.of(source.file(), node.getStartMark()), source.mistakes());
        for (NodeTuple tuple : node.getValue()) {
            String keySubject = name.isEmpty() ? "a key" : "a key of \"" + name + "\"";
            YamlValue key = new YamlValue(tuple.getKeyNode(), keySubject, name, source);
            if (tuple.getKeyNode() instanceof ScalarNode scalar
                    && !scalar.getValue().isBlank()) {
                String written = scalar.getValue().strip();
                mapping.put(
                        written, key, new YamlValue(tuple.getValueNode(), YamlValue.quoted(written), written, source));
            } else {
                key.refuseAs("a word");
            }
        }
        return mapping;
    }

    private void put(String name, YamlValue key, YamlValue value) {
        Entry first = entries.putIfAbsent(name, new Entry(name, key, value));
        if (first != null) {
            key.refuse("the key " + YamlValue.quoted(name) + " is given twice, first in line "
                    + first.key().place().line() + "; expected each key once: join the two or delete one.");
        }
    }

    /** Where the mapping begins. */
    public Place place() {
        return place;
    }

    /** Notes a mistake about the mapping as a whole. */
    public void refuse(String sentence) {
        mistakes.add(place, sentence);
    }

    /** Whether the key is there, whatever its value. */
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Whether the key is there, or was probably meant by a key that {@link #onlyKnows} refused. */
    public boolean mentions(String key) {
        return has(key) || meant.contains(key);
    }

    /** The value of a key that may be missing. */
    public Optional<YamlValue> optional(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /**
     * The value of a key that must be there; its absence is noted as a mistake, unless a key that was refused before
     * probably meant it.
     *
     * @param example how a line with the key looks
     */
    public Optional<YamlValue> required(String key, String example) {
        if (!mentions(key)) {
            refuse("the key \"" + key + "\" is missing here; expected a line such as " + example + ".");
        }
        return optional(key);
    }

    /** All keys with their values, in the order of the file. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /**
     * Notes every key that is not known as a mistake and proposes the nearest known one. To be asked before any key is
     * read.
     *
     * @param what whose keys they are, as in {@code a stage}
     */
    public void onlyKnows(String what, Collection<String> known) {
        for (Entry entry : entries.values()) {
            if (!known.contains(entry.name())) {
                Nearest.to(entry.name(), known).ifPresent(meant::add);
                entry.key()
                        .refuse("the key " + YamlValue.quoted(entry.name()) + " is not known; expected a key of " + what
                                + ": " + String.join(", ", known) + "." + Nearest.question(entry.name(), known));
            }
        }
    }
}
