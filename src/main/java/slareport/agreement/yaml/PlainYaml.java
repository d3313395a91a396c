package slareport.agreement.yaml;

import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The part of YAML that an agreement needs: one document without anchors, aliases and tags, nested only so deep. The
 * rest is refused, since it lets a small file grow without bound or mean something else than it seems to say.
 */
final class PlainYaml {
    private static final int DEEPEST = 20;

    private PlainYaml() {}

    /** The root of the text's one document; anything else is noted as a mistake. */
    static Optional<YamlValue> compose(String text, YamlValue.Source source) {
        String file = source.file();
        Mistakes mistakes = source.mistakes();
        try {
            int before = mistakes.count();
            refuseWhatIsNotPlain(text, file, mistakes);
            if (mistakes.count() > before) {
                return Optional.empty();
            }
            Node root = new Composer(parser(text), new Resolver(), new LoaderOptions()).getSingleNode();
            if (root == null) {
                mistakes.add(Place.wholeFile(file), "the file is empty; expected an agreement.");
                return Optional.empty();
            }
            return Optional.of(new YamlValue(root, "the file", "", source));
        } catch (MarkedYAMLException e) {
            mistakes.add(problemPlace(file, e), notYaml(e));
        } catch (ReaderException e) {
            mistakes.add(
                    placeOf(file, text, e.getPosition()),
                    "a control character stands here; expected text: delete the character.");
        } catch (YAMLException e) {
            mistakes.add(Place.wholeFile(file), "the file cannot be read as YAML; check its form.");
        }
        return Optional.empty();
    }

    private static void refuseWhatIsNotPlain(String text, String file, Mistakes mistakes) {
        ParserImpl parser = parser(text);
        int documents = 0;
        int depth = 0;
        while (!parser.checkEvent(Event.ID.StreamEnd)) {
            Event event = parser.getEvent();
            Place place = Place.of(file, event.getStartMark());
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                mistakes.add(
                        place, "a second document begins here; expected one a file: move it to a file of its own.");
                return;
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                mistakes.add(
                        place, "lists or mappings are nested deeper than " + DEEPEST + "; expected a flatter file.");
                return;
            }
            refuseAnchorsAndTags(event, place, mistakes);
        }
    }

    private static void refuseAnchorsAndTags(Event event, Place place, Mistakes mistakes) {
        if (event instanceof AliasEvent) {
            mistakes.add(place, "an alias (*) stands here; expected the text itself: write it out.");
        } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
            mistakes.add(place, "an anchor (&) stands here; expected plain values: delete the anchor.");
        } else if (hasTag(event)) {
            mistakes.add(
                    place, "a tag (!) stands here; expected plain values: delete the tag, or put the text in quotes.");
        }
    }

    private static boolean hasTag(Event event) {
        return (event instanceof ScalarEvent scalar && scalar.getTag() != null)
                || (event instanceof CollectionStartEvent collection && collection.getTag() != null);
    }

    private static ParserImpl parser(String text) {
        return new ParserImpl(new StreamReader(text), new LoaderOptions());
    }

    private static Place problemPlace(String file, MarkedYAMLException e) {
        return e.getProblemMark() == null ? Place.wholeFile(file) : Place.of(file, e.getProblemMark());
    }

    private static String notYaml(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("\\t") || problem.contains("TAB")) {
            return "a tab stands here; expected blanks: indent with blanks.";
        }
        String from = e.getContextMark() == null
                ? "just before"
                : "from line " + (e.getContextMark().getLine() + 1) + " on";
        return "this is not YAML (" + problem.replaceAll("\\p{Cntrl}+", " ").strip()
                + "); expected lines of the form \"key: value\": check indentation, colons, brackets and quotes here and "
                + from + ".";
    }

    /** The place of a code point, counted from the start of the text. */
    private static Place placeOf(String file, String text, int codePoint) {
        int end = text.offsetByCodePoints(0, Math.min(codePoint, text.codePointCount(0, text.length())));
        String before = text.substring(0, end);
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        return new Place(file, line, end - (before.lastIndexOf('\n') + 1) + 1);
    }
}
