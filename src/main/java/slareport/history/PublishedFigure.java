package slareport.history;

import java.time.Instant;
import slareport.measure.Figure;

/**
 * A figure as it was published.
 *
 * @param open whether time alone could still change it, because leads had not yet had all the time that they may take
 * @param asOf the instant up to which it knows facts; later than its month's when it was still open then
 */
public record PublishedFigure(Figure figure, boolean open, Instant asOf) {
    /** What it tells, whatever its value. */
    FigureKey key() {
        return FigureKey.of(figure);
    }
}
