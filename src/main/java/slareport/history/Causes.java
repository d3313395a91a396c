package slareport.history;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import slareport.agreement.MeasureCode;
import slareport.facts.Entity;
import slareport.measure.Figure;

/** Tells why a figure would be different, from what can be seen of agreement, program and rows, then and now. */
final class Causes {
    /** The velocity looks at three months. */
    private static final int VELOCITY_MONTHS = 3;

    private final List<EvidencePair> months;

    /** @param months the month's own, then those of the months before it that are known, latest first; at least one */
    Causes(List<EvidencePair> months) {
        this.months = months;
    }

    /** Whether the agreement of the month says something else now. */
    boolean isAgreementEdited() {
        return !months.get(0).then().agreement().equals(months.get(0).now().agreement());
    }

    /** At least one cause; rows that changed or came later are what is left when nothing else is seen. */
    Set<Cause> of(Figure figure) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        Evidence then = months.get(0).then();
        Evidence now = months.get(0).now();
        if (isAgreementEdited()) {
            causes.add(Cause.AGREEMENT_EDITED);
        }
        int reach = figure.measure() == MeasureCode.VELOCITY ? VELOCITY_MONTHS : 1;
        for (EvidencePair month : months.subList(0, Math.min(reach, months.size()))) {
            for (Entity entity : restsOn(figure.measure())) {
                long more = month.now().moreThan(month.then(), entity);
                if (more != 0) {
                    causes.add(more > 0 ? Cause.ROWS_ADDED : Cause.ROWS_REMOVED);
                }
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
                    RESPONSE_MEDIAN,
                    NEVER_CONTACTED,
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
