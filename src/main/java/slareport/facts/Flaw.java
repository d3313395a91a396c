package slareport.facts;

import java.util.List;

/**
 * Something odd in rows that were nevertheless used.
 *
 * @param count how many records show it
 * @param examples ids of some of them, in the order of the export
 */
public record Flaw(FlawKind kind, Entity entity, long count, List<String> examples) {
    /** How many examples are kept. */
    public static final int MOST_EXAMPLES = 10;

    public Flaw {
        examples = List.copyOf(examples);
    }
}
