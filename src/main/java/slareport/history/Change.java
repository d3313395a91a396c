package slareport.history;

import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import slareport.measure.Figure;

/**
 * A figure of a final month that would be different now.
 *
 * @param published as it stands, null when the month was published without it
 * @param now as today's exports and agreement have it, null when they do not give it any more; not both are null
 * @param causes at least one
 * @param revised whether the new one was published in a revision, so that it stands now
 */
public record Change(
        YearMonth month,
        @Nullable Figure published,
        @Nullable Figure now,
        Set<Cause> causes,
        boolean revised) {
    /** Either of the two, to be named by. */
    public Figure figure() {
        Figure named = published == null ? now : published;
        if (named == null) {
            throw new IllegalStateException("a change without figures");
        }
        return named;
    }
}
