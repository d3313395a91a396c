package slareport.journey;

import java.util.Arrays;
import slareport.agreement.TouchRule;
import slareport.calendar.EpochMicros;
import slareport.facts.ActivityTable;
import slareport.facts.CrmFacts;
import slareport.facts.LeadSchema;
import slareport.facts.SettledFacts;

/** Finds the touches among a lead's activities: those of an agreed type and direction, by a person. */
final class Touches {
    private final SettledFacts settled;
    private final ActivityTable activities;
    private final Spellings types;
    private final Spellings directions;

    Touches(TouchRule rule, SettledFacts settled) {
        this.settled = settled;
        CrmFacts facts = settled.facts();
        this.activities = facts.activities();
        this.types = new Spellings(facts.vocabulary().of("type"), rule.types());
        this.directions = new Spellings(facts.vocabulary().of("direction"), rule.directions());
    }

    /** When a lead was touched, in order. */
    long[] of(int lead) {
        long[] touches = new long[settled.activitiesOf(lead) + 1];
        int size = 0;
        for (int place = 0; place < touches.length - 1; place++) {
            int activity = settled.activity(lead, place);
            if (isTouch(activity)) {
                touches[size++] = activities.occurredAt(activity);
            }
        }
        long first = settled.facts().leads().date(LeadSchema.FIRST_TOUCH_AT, lead);
        if (first != EpochMicros.NONE && first < settled.asOf()) {
            touches[size++] = first;
        }
        long[] found = Arrays.copyOf(touches, size);
        Arrays.sort(found);
        return found;
    }

    private boolean isTouch(int activity) {
        return types.has(activities.type(activity))
                && directions.has(activities.direction(activity))
                && !activities.isAutomated(activity);
    }
}
