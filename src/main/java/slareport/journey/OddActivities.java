package slareport.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.agreement.TouchRule;
import slareport.facts.ActivityKinds;
import slareport.facts.ActivityTable;
import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.facts.FlawKind;
import slareport.facts.Flaws;
import slareport.facts.SettledFacts;

/** Lists what would be a touch but for its type or direction, in case the agreement or the export forgot a word. */
final class OddActivities {
    private static final List<String> KNOWN_DIRECTIONS = List.of("outbound", "inbound", "internal");

    private final CrmFacts facts;
    private final long asOf;
    private final @Nullable FlawKind[] flawOfKind;

    OddActivities(TouchRule rule, SettledFacts settled) {
        this.facts = settled.facts();
        this.asOf = settled.asOf();
        ActivityKinds kinds = facts.activities().kinds();
        Spellings types = new Spellings(facts.vocabulary().of("type"), rule.types());
        Spellings directions = new Spellings(facts.vocabulary().of("direction"), rule.directions());
        Spellings known = new Spellings(facts.vocabulary().of("direction"), KNOWN_DIRECTIONS);
        this.flawOfKind = new @Nullable FlawKind[kinds.size()];
        for (int kind = 0; kind < flawOfKind.length; kind++) {
            boolean isOfType = types.has(kinds.type(kind));
            int direction = kinds.direction(kind);
            if (kinds.isAutomated(kind)) {
                continue;
            }
            if (!isOfType && directions.has(direction)) {
                flawOfKind[kind] = FlawKind.UNKNOWN_ACTIVITY_TYPE;
            } else if (isOfType && !directions.has(direction) && !known.has(direction)) {
                flawOfKind[kind] = FlawKind.UNKNOWN_DIRECTION;
            }
        }
    }

    /** What is odd about the activities from one on, up to another that is left out. */
    Flaws list(int from, int to) {
        ActivityTable activities = facts.activities();
        Flaws flaws = new Flaws();
        for (int activity = from; activity < to; activity++) {
            FlawKind flaw = flawOfKind[activities.kind(activity)];
            if (flaw != null && activities.occurredAt(activity) < asOf && !activities.isSuperseded(activity)) {
                int number = activity;
                flaws.add(flaw, Entity.ACTIVITIES, () -> name(number));
            }
        }
        return flaws;
    }

    /** The activity's own id, else its lead's. */
    private String name(int activity) {
        String id = facts.activities().id(activity);
        return id.isEmpty() ? facts.leadIds().id(facts.activities().namedLead(activity)) : id;
    }
}
