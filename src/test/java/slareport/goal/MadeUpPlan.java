package slareport.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Goal;

/** A plan whose inputs are made up, reckoned back with the arithmetic of the job. */
public final class MadeUpPlan {
    private static final BigDecimal MILLIS_PER_DAY = BigDecimal.valueOf(86_400_000);

    private final YearMonth month;
    private BigDecimal revenue = BigDecimal.valueOf(12_000_000);
    private List<BigDecimal> weights = Collections.nCopies(12, BigDecimal.ONE);
    private Provenance deal = new Provenance.Agreed(BigDecimal.valueOf(60_000), null);
    private List<BigDecimal> won = List.of();
    private long worked = 1;
    private long whole = 1;
    private final List<Step> steps = new ArrayList<>();
    private List<BigDecimal> customers = List.of();

    private record Step(
            String stage, Provenance rate, @Nullable Long lagMillis, List<BigDecimal> entries) {}

    /** A plan for the year of a month that is over. */
    public MadeUpPlan(YearMonth month) {
        this.month = month;
    }

    /** How much of the month's working time has passed. */
    public MadeUpPlan elapsed(long ofWorked, long ofWhole) {
        worked = ofWorked;
        whole = ofWhole;
        return this;
    }

    public MadeUpPlan goal(BigDecimal goal, List<BigDecimal> ofWeights) {
        revenue = goal;
        weights = ofWeights;
        return this;
    }

    public MadeUpPlan deal(Provenance average, List<BigDecimal> ofWon) {
        deal = average;
        won = ofWon;
        return this;
    }

    /** A stage, in order; the stage of customers comes with {@link #customers}. */
    public MadeUpPlan stage(String stage, Provenance rate, @Nullable Long lagMillis, List<BigDecimal> entries) {
        steps.add(new Step(stage, rate, lagMillis, entries));
        return this;
    }

    public MadeUpPlan customers(List<BigDecimal> entries) {
        customers = entries;
        return this;
    }

    /** A share that was measured. */
    public static Provenance measured(long numerator, long denominator, YearMonth last) {
        return Provenance.Measured.share(
                BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), last.minusMonths(5), last);
    }

    public GoalPlan make() {
        Seasons seasons = new Seasons(weights);
        Ratio part = seasons.until(month.getMonthValue(), worked, whole);
        List<StageNeed> needs = new ArrayList<>();
        Ratio amount = deal.ratio();
        Need year = amount == null ? Need.UNKNOWN : Need.exactly(amount.dividedInto(revenue));
        Long ahead = 0L;
        needs.add(need("customer", "", null, null, ahead, year, seasons, part, customers));
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            year = year.before(step.rate());
            ahead = ahead == null || step.lagMillis() == null ? null : Long.valueOf(ahead + step.lagMillis());
            String next = needs.get(0).stage();
            needs.add(
                    0,
                    need(
                            step.stage(),
                            next,
                            step.rate(),
                            step.lagMillis(),
                            ahead,
                            year,
                            seasons,
                            part,
                            step.entries()));
        }
        BigDecimal elapsed = whole == 0
                ? BigDecimal.ZERO
                : new Ratio(BigDecimal.valueOf(worked), BigDecimal.valueOf(whole)).precise();
        RevenuePath path = new RevenuePath(
                IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> seasons.month(number).roundedPartOf(revenue))
                        .toList(),
                part.roundedPartOf(revenue),
                won);
        Goal goal = new Goal(revenue, month.getYear(), weights, null, 6, Map.of(), null);
        return new GoalPlan(month, elapsed, goal, deal, path, needs);
    }

    private StageNeed need(
            String stage,
            String next,
            @Nullable Provenance rate,
            @Nullable Long lag,
            @Nullable Long ahead,
            Need year,
            Seasons seasons,
            Ratio part,
            List<BigDecimal> entries) {
        return new StageNeed(
                stage,
                next,
                rate,
                days(lag),
                days(ahead),
                ahead == null ? null : dueBy(ahead),
                year,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> year.part(seasons.month(number)))
                        .toList(),
                year.part(part),
                entries);
    }

    private LocalDate dueBy(long ahead) {
        return month.plusMonths(1)
                .atDay(1)
                .atStartOfDay()
                .minus(ahead, ChronoUnit.MILLIS)
                .minusNanos(1000)
                .toLocalDate();
    }

    private static @Nullable BigDecimal days(@Nullable Long millis) {
        return millis == null ? null : new Ratio(BigDecimal.valueOf(millis), MILLIS_PER_DAY).rounded();
    }
}
