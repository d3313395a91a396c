package slareport.targets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import slareport.agreement.Agreement;
import slareport.agreement.Commitment;
import slareport.agreement.Stage;
import slareport.calendar.EpochMicros;
import slareport.facts.ActivityTable;
import slareport.facts.CrmFacts;
import slareport.facts.DealTable;
import slareport.facts.Entity;
import slareport.facts.LeadSchema;
import slareport.facts.LeadTable;
import slareport.facts.RowRanges;
import slareport.facts.SettledFacts;
import slareport.facts.SpendRow;
import slareport.facts.StageHistories;
import slareport.facts.VisitRow;

/**
 * How far back the exports reach. Before its first record an export says nothing, so that a zero there is no result: free
 * leads are no cheap ones when the spend of their month was not exported.
 */
public final class ExportBeginnings {
    private static final long NEVER = Long.MAX_VALUE;

    private final SettledFacts settled;
    private final Agreement agreement;
    private final ZoneId zone;
    private final Map<Entity, Optional<YearMonth>> beginnings = new EnumMap<>(Entity.class);

    /** @param agreement the version whose commitments are asked about */
    public ExportBeginnings(SettledFacts settled, Agreement agreement) {
        this.settled = settled;
        this.agreement = agreement;
        this.zone = agreement.zone();
    }

    /** Whether all exports that a commitment rests on had begun by a month; one that is not there is no matter. */
    public boolean reach(Commitment commitment, YearMonth month) {
        return needs(commitment).stream()
                .filter(settled.facts()::has)
                .map(entity -> beginnings.computeIfAbsent(entity, this::beginning))
                .allMatch(beginning -> beginning.isPresent() && !beginning.get().isAfter(month));
    }

    private Optional<YearMonth> beginning(Entity entity) {
        CrmFacts facts = settled.facts();
        return switch (entity) {
            case LEADS -> first(settled.leadNumbers(), this::firstLead);
            case DEALS -> first(facts.deals().size(), this::firstDeal);
            case ACTIVITIES -> first(facts.activities().size(), this::firstActivity);
            case VISITS -> first(facts.visits().stream().map(VisitRow::date));
            case SPEND -> first(facts.spend().stream().map(SpendRow::date));
            case STAGE_CHANGES -> first(settled.stageHistories().size(), this::firstStageChange);
            case OWNERS -> throw new IllegalArgumentException("owners have no dates");
        };
    }

    private Set<Entity> needs(Commitment commitment) {
        Set<Entity> needs = switch (commitment.measure()) {
            case VISITS -> EnumSet.of(Entity.VISITS);
            case ENTRIES, CONVERSION_PERIOD, CONVERSION_COHORT -> EnumSet.noneOf(Entity.class);
            case FIT, QUALIFIED, ACCEPTANCE, FEEDBACK, LEAD_CYCLE -> EnumSet.of(Entity.LEADS);
            case FIRST_RESPONSE, RESPONSE_MEDIAN, NEVER_CONTACTED, ATTEMPTS, INVALID_REJECTIONS ->
                EnumSet.of(Entity.LEADS, Entity.ACTIVITIES);
            case FRESH -> EnumSet.of(Entity.DEALS, Entity.ACTIVITIES);
            case WIN_RATE, WIN_RATE_VALUE, DEAL_VALUE, SALES_CYCLE, REVENUE, CUSTOMER_VALUE, VELOCITY ->
                EnumSet.of(Entity.DEALS);
            case REVENUE_PER_LEAD -> EnumSet.of(Entity.LEADS, Entity.DEALS);
            case COST_PER -> EnumSet.of(Entity.SPEND);
            case RETURN_ON_SPEND -> EnumSet.of(Entity.SPEND, Entity.DEALS);
        };
        Stream.of(commitment.stage(), commitment.from(), commitment.to())
                .filter(stage -> stage != null)
                .forEach(stage -> addThatDate(stage, needs));
        return needs;
    }

    private void addThatDate(String stage, Set<Entity> needs) {
        needs.add(stage.equals(Stage.VISIT) ? Entity.VISITS : Entity.LEADS);
        boolean isDatedOtherwise = switch (stage) {
            case Stage.VISIT, Stage.LEAD -> true;
            case Stage.OPPORTUNITY, Stage.CUSTOMER, Stage.EVANGELIST ->
                settled.facts().has(Entity.DEALS, "lead_id");
            default -> false;
        };
        String column = agreement.stages().get(agreement.indexOfStage(stage)).dateColumn();
        if (!isDatedOtherwise && !settled.facts().has(Entity.LEADS, column)) {
            needs.add(Entity.STAGE_CHANGES);
        }
    }

    private long firstLead(int from, int to) {
        LeadTable leads = settled.facts().leads();
        long first = NEVER;
        for (int lead = from; lead < to; lead++) {
            if (settled.leadCounts(lead)) {
                first = Math.min(first, leads.date(LeadSchema.CREATED_AT, lead));
            }
        }
        return first;
    }

    private long firstDeal(int from, int to) {
        DealTable deals = settled.facts().deals();
        long first = NEVER;
        for (int deal = from; deal < to; deal++) {
            if (settled.dealCounts(deal)) {
                first = Math.min(first, deals.createdAt(deal));
            }
        }
        return first;
    }

    private long firstActivity(int from, int to) {
        ActivityTable activities = settled.facts().activities();
        long first = NEVER;
        for (int activity = from; activity < to; activity++) {
            first = Math.min(first, activities.occurredAt(activity));
        }
        return first;
    }

    private long firstStageChange(int from, int to) {
        StageHistories histories = settled.stageHistories();
        long first = NEVER;
        for (int history = from; history < to; history++) {
            if (histories.start(history) < histories.end(history)) {
                first = Math.min(first, histories.changedAt(histories.start(history)));
            }
        }
        return first;
    }

    private Optional<YearMonth> first(int rows, RowRanges.Walk<Long> firstOfRange) {
        return RowRanges.each(rows, firstOfRange).stream()
                .min(Comparator.naturalOrder())
                .filter(instant -> instant != NEVER)
                .map(instant -> YearMonth.from(EpochMicros.toInstant(instant).atZone(zone)));
    }

    private static Optional<YearMonth> first(Stream<LocalDate> days) {
        return days.min(LocalDate::compareTo).map(YearMonth::from);
    }
}
