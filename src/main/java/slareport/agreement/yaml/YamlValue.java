package slareport.agreement.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value of a YAML file with its place. What is not as asked for is noted as a mistake and read as empty, so that the
 * reading goes on. Scalars are taken as they are written: {@code NO} is Norway, {@code 012} is not ten.
 */
public final class YamlValue {
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_QUOTE = 40;

    private final Node node;
    private final String subject;
    private final String key;
    private final Source source;

    /** The file a value stands in, and who collects its mistakes. */
    record Source(String file, Mistakes mistakes) {}

    /**
     * @param subject how sentences call the value
     * @param key the key it belongs to
     */
    YamlValue(Node node, String subject, String key, Source source) {
        this.node = node;
        this.subject = subject;
        this.key = key;
        this.source = source;
    }

    /** Where the value begins. */
    public Place place() {
        return Place.of(source.file(), node.getStartMark());
    }

    /** Whether the value is a mapping. */
    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** Whether the value is a list. */
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Notes a mistake at the value. */
    public void refuse(String sentence) {
        source.mistakes().add(place(), sentence);
    }

    /** Notes that the value is not what was expected. */
    public void refuseAs(String expected) {
        String end = expected.endsWith("?") || expected.endsWith(".") ? "" : ".";
        refuse(subject + " is " + found() + "; expected " + expected + end);
    }

    /** The value as a line of text. */
    public Optional<String> text() {
        return as(text -> text);
    }

    /** The value as a line of text in some form; a text in another form is noted as a mistake. */
    public <T> Optional<T> as(Form<T> form) {
        if (!(node instanceof ScalarNode scalar) || isEmpty()) {
            refuseAs("a single value" + (isEmpty() ? "; write one or delete the key" : ""));
            return Optional.empty();
        }
        String text = scalar.getValue().strip();
        if (text.length() > LONGEST_TEXT || text.chars().anyMatch(Character::isISOControl)) {
            refuseAs("one line of at most " + LONGEST_TEXT + " characters");
            return Optional.empty();
        }
        try {
            return Optional.of(form.read(text));
        } catch (Unexpected unexpected) {
            refuseAs(unexpected.expected());
            return Optional.empty();
        }
    }

    /** The entries of a list; what is not a list has none and is noted as a mistake. */
    public List<YamlValue> items() {
        if (!(node instanceof SequenceNode sequence)) {
            refuseAs("a list, as in [a, b]");
            return List.of();
        }
        List<YamlValue> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlValue(item, "an entry of \"" + key + "\"", key, source));
        }
        return items;
    }

    /** The entries of a list of texts; entries that are none are noted as mistakes and left out. */
    public List<String> texts() {
        return items().stream().flatMap(item -> item.text().stream()).toList();
    }

    /** The value as a mapping. */
    public Optional<YamlMapping> mapping() {
        if (!(node instanceof MappingNode mapping)) {
            refuseAs("a mapping of keys to values");
            return Optional.empty();
        }
        return Optional.of(YamlMapping.of(mapping, key, source));
    }

    private boolean isEmpty() {
        return node instanceof ScalarNode scalar
                && (scalar.getValue().isBlank() || (scalar.isPlain() && Tag.NULL.equals(scalar.getTag())));
    }

    private String found() {
        if (isMapping()) {
            return "a mapping";
        }
        if (isList()) {
            return "a list";
        }
        return isEmpty() ? "empty" : quoted(((ScalarNode) node).getValue());
    }

    /** A text of the file for a sentence: in quotes, on one line, not too long. */
    static String quoted(String text) {
        String line = text.strip().replaceAll("\\p{Cntrl}+", " ");
        int end = Math.min(line.length(), LONGEST_QUOTE);
        if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return '"' + line.substring(0, end) + (end < line.length() ? "…" : "") + '"';
    }
}
