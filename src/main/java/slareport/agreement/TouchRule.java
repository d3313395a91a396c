package slareport.agreement;

import java.util.List;

/**
 * Which activities count as a touch: those with one of the types and one of the directions, by a person. Both are
 * compared ignoring case, accents and surrounding blanks.
 */
public record TouchRule(List<String> types, List<String> directions) {
    /** What holds when the agreement says nothing. */
    public static final TouchRule DEFAULT =
            new TouchRule(List.of("call", "email", "meeting", "message"), List.of("outbound"));

    public TouchRule {
        types = List.copyOf(types);
        directions = List.copyOf(directions);
    }
}
