package slareport.crm;

import java.util.List;
import slareport.facts.Entity;

/**
 * A file with what it may be.
 *
 * @param plans equally good ones; the file is settled when there is one
 * @param byHeader whether its header alone tells, and not its name
 */
record Recognised(InputFile input, FileShape shape, Header header, List<EntityPlan> plans, boolean byHeader) {
    Recognised {
        plans = List.copyOf(plans);
    }

    boolean isSettled() {
        return plans.size() == 1;
    }

    EntityPlan plan() {
        return plans.get(0);
    }

    Entity entity() {
        return plan().entity();
    }

    /** The same file, read under one plan. */
    Recognised settledAs(EntityPlan plan) {
        return new Recognised(input.as(plan.entity()), shape, header, List.of(plan), byHeader);
    }
}
