package slareport.mail;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt to hand a mail over ended, by the addresses as the outbox writes them; those named in neither way go on
 * waiting.
 *
 * @param taken whom the server took it for
 * @param refused whom it will never take it for, with its code
 * @param why half a sentence on what kept it from the others, null when there are none
 * @param isLineDead whether no connection can be had, so that the next mail would fare no better
 */
record Answer(
        List<String> taken,
        Map<String, ReplyCode> refused,
        @Nullable String why,
        boolean isLineDead) {
    /** Nobody got it, though a connection may be had. */
    static Answer nobody(String why) {
        return new Answer(List.of(), Map.of(), why, false);
    }

    /** There is no connection. */
    static Answer noLine(String why) {
        return new Answer(List.of(), Map.of(), why, true);
    }
}
