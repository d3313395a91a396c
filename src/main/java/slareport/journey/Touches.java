package slareport.journey;

import java.util.Arrays;
import java.util.List;
import slareport.agreement.TouchRule;
import slareport.calendar.EpochMicros;
import slareport.facts.ActivityKinds;
import slareport.facts.CrmFacts;
import slareport.facts.LeadSchema;
import slareport.facts.SettledFacts;

/** Finds the touches among a lead's activities: those of an agreed type and direction, by a person. */
final class Touches {
    private static final long[] NONE = {};

    private final SettledFacts settled;
    private final boolean[] isTouch;
    private final boolean[] isConnection;

    Touches(TouchRule rule, SettledFacts settled) {
        this.settled = settled;
        CrmFacts facts = settled.facts();
        ActivityKinds kinds = facts.activities().kinds();
        Spellings types = new Spellings(facts.vocabulary().of("type"), rule.types());
        Spellings directions = new Spellings(facts.vocabulary().of("direction"), rule.directions());
        Spellings connected = new Spellings(facts.vocabulary().of("activity_outcome"), List.of("connected"));
        this.isTouch = new boolean[kinds.size()];
        this.isConnection = new boolean[kinds.size()];
        for (int kind = 0; kind < isTouch.length; kind++) {
            isTouch[kind] =
                    types.has(kinds.type(kind)) && directions.has(kinds.direction(kind)) && !kinds.isAutomated(kind);
            isConnection[kind] = isTouch[kind] && connected.has(kinds.outcome(kind));
        }
    }

    /** When a lead was touched, in order. */
    long[] of(int lead) {
        long first = settled.facts().leads().date(LeadSchema.FIRST_TOUCH_AT, lead);
        boolean isNamed = first != EpochMicros.NONE && first < settled.asOf();
        long[] touches = pick(lead, isTouch, isNamed ? 1 : 0);
        if (isNamed) {
            touches[touches.length - 1] = first;
            Arrays.sort(touches);
        }
        return touches;
    }

    /** When somebody was reached at one of a lead's touches, in order. */
    long[] connectionsOf(int lead, long[] touches) {
        return touches.length == 0 ? NONE : pick(lead, isConnection, 0);
    }

    private long[] pick(int lead, boolean[] isWanted, int further) {
        int from = settled.firstActivity(lead);
        int end = settled.activitiesEnd(lead);
        int count = further;
        for (int place = from; place < end; place++) {
            if (isWanted[settled.activityKind(place)]) {
                count++;
            }
        }
        if (count == 0) {
            return NONE;
        }
        long[] instants = new long[count];
        int size = 0;
        for (int place = from; place < end; place++) {
            if (isWanted[settled.activityKind(place)]) {
                instants[size++] = settled.occurredAt(place);
            }
        }
        return instants;
    }
}
