package slareport.history;

import java.util.EnumSet;
import java.util.Set;
import slareport.agreement.MeasureCode;
import slareport.facts.Entity;
import slareport.measure.Figure;

/** Tells why a figure would be different, from what can be seen of agreement, program and rows, then and now. */
final class Causes {
    private final Evidence then;
    private final Evidence now;

    Causes(Evidence then, Evidence now) {
        this.then = then;
        this.now = now;
    }

    /** At least one cause; rows that changed or came later are what is left when nothing else is seen. */
    Set<Cause> of(Figure figure) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (!then.agreement().equals(now.agreement())) {
            causes.add(Cause.AGREEMENT_EDITED);
        }
        for (Entity entity : restsOn(figure.measure())) {
            long more = now.moreThan(then, entity);
            if (more != 0) {
                causes.add(more > 0 ? Cause.ROWS_ADDED : Cause.ROWS_REMOVED);
            }
        }
        if (causes.isEmpty() && !then.program().equals(now.program())) {
            causes.add(Cause.PROGRAM_CHANGED);
        }
        if (causes.isEmpty()) {
            causes.add(growsWithTime(figure.measure()) ? Cause.LATER_EVENTS : Cause.ROWS_CHANGED);
        }
        return causes;
    }

    private static boolean growsWithTime(MeasureCode measure) {
        return switch (measure) {
            case CONVERSION_COHORT,
                    ACCEPTANCE,
                    FEEDBACK,
                    FIRST_RESPONSE,
                    RESPONSE_MEDIAN,
                    NEVER_CONTACTED,
                    ATTEMPTS,
                    INVALID_REJECTIONS,
                    REVENUE_PER_LEAD -> true;
            default -> false;
        };
    }

    private static Set<Entity> restsOn(MeasureCode measure) {
        return switch (measure) {
            case VISITS -> EnumSet.of(Entity.VISITS);
            case ENTRIES, CONVERSION_PERIOD, CONVERSION_COHORT ->
                EnumSet.of(Entity.LEADS, Entity.DEALS, Entity.STAGE_CHANGES, Entity.VISITS);
            case FIT, QUALIFIED, ACCEPTANCE, FEEDBACK, LEAD_CYCLE, REVENUE_PER_LEAD ->
                EnumSet.of(Entity.LEADS, Entity.DEALS, Entity.STAGE_CHANGES);
            case FIRST_RESPONSE, RESPONSE_MEDIAN, NEVER_CONTACTED, ATTEMPTS, INVALID_REJECTIONS ->
                EnumSet.of(Entity.LEADS, Entity.ACTIVITIES, Entity.STAGE_CHANGES);
            case FRESH -> EnumSet.of(Entity.DEALS, Entity.ACTIVITIES);
            case WIN_RATE, WIN_RATE_VALUE, DEAL_VALUE, SALES_CYCLE, REVENUE, CUSTOMER_VALUE, VELOCITY ->
                EnumSet.of(Entity.DEALS);
            case COST_PER -> EnumSet.of(Entity.SPEND, Entity.LEADS, Entity.DEALS, Entity.STAGE_CHANGES);
            case RETURN_ON_SPEND -> EnumSet.of(Entity.SPEND, Entity.DEALS);
        };
    }
}
