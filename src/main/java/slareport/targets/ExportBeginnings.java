package slareport.targets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import slareport.agreement.Agreement;
import slareport.agreement.Commitment;
import slareport.agreement.Stage;
import slareport.calendar.EpochMicros;
import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.facts.LeadSchema;
import slareport.facts.SettledFacts;
import slareport.facts.SpendRow;
import slareport.facts.StageHistories;
import slareport.facts.VisitRow;

/**
 * How far back the exports reach. Before its first record an export says nothing, so that a zero there is no result: free
 * leads are no cheap ones when the spend of their month was not exported.
 */
public final class ExportBeginnings {
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
            case LEADS -> first(leads());
            case DEALS -> first(deals());
            case ACTIVITIES -> first(activities());
            case VISITS -> first(facts.visits().stream().map(VisitRow::date));
            case SPEND -> first(facts.spend().stream().map(SpendRow::date));
            case STAGE_CHANGES -> first(stageChanges());
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

    private LongStream leads() {
        return LongStream.range(0, settled.leadNumbers())
                .filter(lead -> settled.leadCounts((int) lead))
                .map(lead -> settled.facts().leads().date(LeadSchema.CREATED_AT, (int) lead));
    }

    private LongStream deals() {
        return LongStream.range(0, settled.facts().deals().size())
                .filter(deal -> settled.dealCounts((int) deal))
                .map(deal -> settled.facts().deals().createdAt((int) deal));
    }

    private LongStream activities() {
        return LongStream.range(0, settled.facts().activities().size())
                .map(activity -> settled.facts().activities().occurredAt((int) activity));
    }

    private LongStream stageChanges() {
        StageHistories histories = settled.stageHistories();
        return IntStream.range(0, histories.size())
                .filter(history -> histories.start(history) < histories.end(history))
                .mapToLong(history -> histories.changedAt(histories.start(history)));
    }

    private Optional<YearMonth> first(LongStream instants) {
        return instants.min().stream()
                .mapToObj(
                        instant -> YearMonth.from(EpochMicros.toInstant(instant).atZone(zone)))
                .findFirst();
    }

    private static Optional<YearMonth> first(Stream<LocalDate> days) {
        return days.min(LocalDate::compareTo).map(YearMonth::from);
    }
}
