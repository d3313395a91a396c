package slareport.reference;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A lead and its journey up to as-of.
 *
 * @param attributes its columns, and its team
 * @param created when it was created
 * @param assigned when it was assigned, null if it was not
 * @param entries when it entered each stage that it did enter
 * @param touches in order of time
 * @param deals its deals
 */
record Lead(
        String id,
        Map<String, String> attributes,
        Instant created,
        Instant assigned,
        Map<String, Instant> entries,
        List<Touch> touches,
        Decision decision,
        List<Deal> deals) {

    String get(String column) {
        return attributes.getOrDefault(column, "");
    }

    /** The touches at an instant or after it. */
    List<Touch> touchesFrom(Instant start) {
        return touches.stream().filter(touch -> !touch.at().isBefore(start)).toList();
    }

    /** The last touch before an instant. */
    Optional<Instant> lastTouchBefore(Instant end) {
        return touches.stream().map(Touch::at).filter(at -> at.isBefore(end)).reduce((earlier, later) -> later);
    }
}
