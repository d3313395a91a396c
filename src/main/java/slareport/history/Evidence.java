package slareport.history;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import slareport.facts.Entity;

/**
 * What a month was worked out from, by its outline, to tell later why a figure would be different.
 *
 * @param agreement stands for what the agreement that governs the month says
 * @param program version of the program
 * @param rows by entity, how many rows are dated in the month
 */
public record Evidence(String agreement, String program, Map<Entity, Long> rows) {
    public Evidence {
        Map<Entity, Long> ordered = new EnumMap<>(Entity.class);
        ordered.putAll(rows);
        rows = Collections.unmodifiableMap(ordered);
    }

    /** Whether exports of today no longer reach back to the month: they hold none of its leads and deals, or of its rows, any more. */
    public boolean isOutOfReach(Map<Entity, Long> today) {
        return isGone(EnumSet.of(Entity.LEADS, Entity.DEALS), today) || isGone(EnumSet.allOf(Entity.class), today);
    }

    private boolean isGone(Set<Entity> entities, Map<Entity, Long> today) {
        return sum(entities, rows) > 0 && sum(entities, today) == 0;
    }

    private static long sum(Set<Entity> entities, Map<Entity, Long> rows) {
        return entities.stream()
                .mapToLong(entity -> rows.getOrDefault(entity, 0L))
                .sum();
    }

    /** How many rows of an entity more than another one this has. */
    long moreThan(Evidence other, Entity entity) {
        return rows.getOrDefault(entity, 0L) - other.rows.getOrDefault(entity, 0L);
    }
}
