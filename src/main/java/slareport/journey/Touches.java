package slareport.journey;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
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
    private final Spellings connected;

    Touches(TouchRule rule, SettledFacts settled) {
        this.settled = settled;
        CrmFacts facts = settled.facts();
        this.activities = facts.activities();
        this.types = new Spellings(facts.vocabulary().of("type"), rule.types());
        this.directions = new Spellings(facts.vocabulary().of("direction"), rule.directions());
        this.connected = new Spellings(facts.vocabulary().of("activity_outcome"), List.of("connected"));
    }

    /** When a lead was touched, in order. */
    long[] of(int lead) {
        long[] touches = new long[settled.activitiesOf(lead) + 1];
        int size = collect(lead, this::isTouch, touches);
        long first = settled.facts().leads().date(LeadSchema.FIRST_TOUCH_AT, lead);
        if (first != EpochMicros.NONE && first < settled.asOf()) {
            touches[size++] = first;
        }
        return inOrder(touches, size);
    }

    /** When somebody was reached at a touch, in order. */
    long[] connectionsOf(int lead) {
        long[] connections = new long[settled.activitiesOf(lead)];
        int size = collect(
                lead, activity -> connected.has(activities.outcome(activity)) && isTouch(activity), connections);
        return inOrder(connections, size);
    }

    private int collect(int lead, IntPredicate isWanted, long[] instants) {
        int size = 0;
        int activitiesOfLead = settled.activitiesOf(lead);
        for (int place = 0; place < activitiesOfLead; place++) {
            int activity = settled.activity(lead, place);
            if (isWanted.test(activity)) {
                instants[size++] = activities.occurredAt(activity);
            }
        }
        return size;
    }

    private static long[] inOrder(long[] instants, int size) {
        long[] ordered = Arrays.copyOf(instants, size);
        Arrays.sort(ordered);
        return ordered;
    }

    private boolean isTouch(int activity) {
        return types.has(activities.type(activity))
                && directions.has(activities.direction(activity))
                && !activities.isAutomated(activity);
    }
}
