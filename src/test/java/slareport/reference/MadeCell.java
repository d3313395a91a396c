package slareport.reference;

import java.time.Instant;
import java.util.Map;

/** What stands in one field of a made-up export: a text as it is, or a moment in some style, or nothing. */
record MadeCell(String text, Moment moment, Almanac.Style style) {
    static final MadeCell EMPTY = new MadeCell("", null, null);

    static MadeCell of(String text) {
        return new MadeCell(text, null, null);
    }

    String written(Almanac almanac, Map<String, Instant> lead) {
        return moment == null ? text : almanac.written(almanac.instant(moment, lead), style);
    }
}
