package slareport.workbook;

import org.jspecify.annotations.Nullable;
import slareport.measure.Figure;
import slareport.words.Contribution;
import slareport.words.Palette;

/**
 * Whether a share differs from that of all beyond what chance explains: both rest on enough cases, and their 95 %
 * intervals have nothing in common.
 */
enum Distinction {
    ABOVE,
    NONE,
    BELOW;

    /** How a share compares with the whole that it is a part of. */
    static Distinction of(@Nullable Figure part, @Nullable Figure whole) {
        if (part == null
                || whole == null
                || part.low() == null
                || part.high() == null
                || whole.low() == null
                || whole.high() == null
                || !Contribution.isEnough(part)
                || !Contribution.isEnough(whole)) {
            return NONE;
        }
        if (part.low().compareTo(whole.high()) > 0) {
            return ABOVE;
        }
        return part.high().compareTo(whole.low()) < 0 ? BELOW : NONE;
    }

    /** The sign and the colour, for those who do not tell colours apart with a word besides. */
    String words(Edition edition) {
        return switch (this) {
            case ABOVE -> "▲ " + edition.say("people.above");
            case NONE -> "–";
            case BELOW -> "▼ " + edition.say("people.below");
        };
    }

    String ink() {
        return switch (this) {
            case ABOVE -> Palette.BETTER;
            case NONE -> Palette.MUTED;
            case BELOW -> Palette.WORSE;
        };
    }
}
