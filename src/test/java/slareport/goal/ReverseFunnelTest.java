package slareport.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.agreement.MeasureCode;
import slareport.facts.Entity;
import slareport.goal.Provenance.Agreed;
import slareport.goal.Provenance.Measured;
import slareport.goal.Provenance.Unknown;
import slareport.goal.Shortage.Reason;
import slareport.measure.Figure;
import slareport.measure.Scope;
import slareport.report.Report;

/** A goal of 1 200 000 at 10 000 a deal takes 120 customers; everything else follows by hand. */
class ReverseFunnelTest {
    private static final String STAGES = """
            stages:
              - {id: lead}
              - {id: mql}
              - {id: customer}
            """;
    private static final String GOAL = """
            goal:
              revenue: 1200000
              year: 2026
              average-deal: 10000
              history-months: 3
              estimates: {lead-mql: 30%, mql-customer: 25%}
            """;

    private int leads;

    @Test
    void estimates_giveTheNeedWithoutARange() {
        GoalPlan plan = plan(World.withStages(STAGES + GOAL).export(Entity.LEADS, "lead_id", "created_at", "mql_at"));

        assertThat(year(plan, "customer")).isEqualTo(need(120, 120, 120));
        assertThat(year(plan, "mql")).isEqualTo(need(480, 480, 480));
        assertThat(year(plan, "lead")).isEqualTo(need(1600, 1600, 1600));
        assertThat(stage(plan, "lead").rate())
                .isEqualTo(new Agreed(new BigDecimal("0.3"), new Shortage(Reason.NO_CONVERSIONS, 0, null)));
        assertThat(plan.averageDeal()).isEqualTo(new Agreed(new BigDecimal("10000"), null));
    }

    @Test
    void month_takesItsTwelfthRoundedUp() {
        GoalPlan plan = plan(World.withStages(STAGES + GOAL).export(Entity.LEADS, "lead_id", "created_at", "mql_at"));

        assertThat(plan.needed(stage(plan, "customer"))).isEqualTo(need(10, 10, 10));
        assertThat(plan.needed(stage(plan, "lead"))).isEqualTo(need(134, 134, 134));
    }

    @Test
    void eachStage_isReckonedFromTheRoundedNumberOfTheNext() {
        // 1 000 000 at 30 000 is 33.3, so 34 customers; 34 ÷ 0.3 is 113.3, so 114; 114 ÷ 0.7 is 162.9, so 163
        String goal = "goal: {revenue: 1000000, year: 2026, average-deal: 30000,"
                + " estimates: {lead-mql: 70%, mql-customer: 30%}}\n";
        GoalPlan plan = plan(World.withStages(STAGES + goal).lead("L1 created_at=2026-10-01"));

        assertThat(year(plan, "customer")).isEqualTo(need(34, 34, 34));
        assertThat(year(plan, "mql")).isEqualTo(need(114, 114, 114));
        assertThat(year(plan, "lead")).isEqualTo(need(163, 163, 163));
    }

    @Test
    void measuredRate_isPooledOverTheLastMatureMonthsWithItsRange() {
        // October has not had the day that it needs, and June lies before the three months
        World world = World.withStages(STAGES + GOAL);
        month(world, "2026-06", 10, 0);
        month(world, "2026-07", 10, 2);
        month(world, "2026-08", 12, 9);
        month(world, "2026-09", 8, 4);
        month(world, "2026-10", 10, 10);

        GoalPlan plan = plan(world);

        // Wilson for 15 of 30: 0.5 ± 0.168459, z = 1.959964
        assertThat(stage(plan, "lead").rate())
                .isEqualTo(new Measured(
                        number(15),
                        number(30),
                        new BigDecimal("0.3315412552"),
                        new BigDecimal("0.6684587448"),
                        YearMonth.of(2026, 7),
                        YearMonth.of(2026, 9)));
        // 480 ÷ 0.6685 is 718.1 and 480 ÷ 0.3315 is 1447.8
        assertThat(year(plan, "lead")).isEqualTo(need(960, 719, 1448));
        assertThat(plan.needed(stage(plan, "lead"))).isEqualTo(need(80, 60, 121));
    }

    @Test
    void pooledRate_isWhatTheCohortFiguresOfItsMonthsAddUpTo() {
        World world = World.withStages(STAGES + GOAL);
        Random chance = new Random(7);
        for (int i = 0; i < 600; i++) {
            LocalDate created = LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(300));
            LocalDate mql = created.plusDays(chance.nextInt(40));
            LocalDate customer = mql.plusDays(chance.nextInt(60));
            world.lead("R" + i + " created_at=" + created
                    + (chance.nextInt(3) > 0 ? " mql_at=" + mql : "")
                    + (chance.nextInt(4) == 0 ? " customer_at=" + customer : ""));
        }
        Report report = world.report("2026-10");

        for (StageNeed stage : Objects.requireNonNull(report.goal()).stages()) {
            if (stage.rate() instanceof Measured rate) {
                List<Figure> cohorts = Stream.concat(report.earlier().stream(), Stream.of(report.review()))
                        .filter(month -> !month.month().isBefore(rate.first())
                                && !month.month().isAfter(rate.last()))
                        .flatMap(month -> month.figures().stream())
                        .filter(figure -> figure.measure() == MeasureCode.CONVERSION_COHORT
                                && figure.scope() == Scope.TOTAL
                                && figure.stageFrom().equals(stage.stage())
                                && figure.stageTo().equals(stage.next()))
                        .toList();
                assertThat(cohorts).hasSize(3);
                assertThat(rate.numerator())
                        .isEqualByComparingTo(cohorts.stream()
                                .map(Figure::numerator)
                                .map(Objects::requireNonNull)
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
                assertThat(rate.denominator())
                        .isEqualByComparingTo(cohorts.stream()
                                .map(Figure::denominator)
                                .map(Objects::requireNonNull)
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        }
        assertThat(report.goal().stages())
                .filteredOn(stage -> stage.rate() instanceof Measured)
                .hasSize(2);
    }

    @Test
    void twentyNineCases_leaveItToTheEstimate() {
        World world = World.withStages(STAGES + GOAL);
        month(world, "2026-07", 10, 5);
        month(world, "2026-08", 10, 5);
        month(world, "2026-09", 9, 5);

        assertThat(stage(plan(world), "lead").rate())
                .isEqualTo(new Agreed(new BigDecimal("0.3"), new Shortage(Reason.FEW_CASES, 29, null)));
    }

    @Test
    void twoMonthsSinceTheFirstEntry_leaveItToTheEstimate() {
        World world = World.withStages(STAGES + GOAL);
        month(world, "2026-08", 20, 5);
        month(world, "2026-09", 20, 5);

        assertThat(stage(plan(world), "lead").rate())
                .isEqualTo(new Agreed(new BigDecimal("0.3"), new Shortage(Reason.FEW_MONTHS, 2, null)));
    }

    @Test
    void emptyMonthAfterTheFirstEntry_counts() {
        World world = World.withStages(STAGES + GOAL);
        month(world, "2026-07", 20, 10);
        month(world, "2026-09", 20, 10);

        assertThat(rate(plan(world), "lead")).isEqualByComparingTo("0.5");
    }

    @Test
    void historyOfMoreThanAYearAgo_isUsedWhereLeadsTakeThatLong() {
        // those of 2025 took 400 days, so May to July 2025 are the last mature months before November 2026
        World world = World.withStages(STAGES + GOAL);
        for (int lead = 1; lead <= 10; lead++) {
            for (String month : List.of("2025-07", "2025-08", "2025-09")) {
                String created = month + "-%02d".formatted(lead);
                LocalDate mql = LocalDate.parse(created).plusDays(400);
                world.lead("S" + leads++ + " created_at=" + created
                        + (mql.isBefore(LocalDate.of(2026, 11, 1)) && lead <= 5 ? " mql_at=" + mql : ""));
            }
        }

        assertThat(stage(plan(world), "lead").rate())
                .isEqualTo(new Agreed(new BigDecimal("0.3"), new Shortage(Reason.FEW_MONTHS, 2, null)));
        assertThat(stage(plan(world.asOf("2026-11-05T00:00:00Z")), "lead").rate())
                .isInstanceOfSatisfying(Measured.class, rate -> {
                    assertThat(rate.first()).isEqualTo(YearMonth.of(2025, 7));
                    assertThat(rate.last()).isEqualTo(YearMonth.of(2025, 9));
                    assertThat(rate.numerator()).isEqualByComparingTo("15");
                });
    }

    @Test
    void rateOfZero_leavesTheNeedOfTheStageAndOfAllBeforeUnknown() {
        World world = World.withStages("""
                stages:
                  - {id: visit}
                  - {id: lead}
                  - {id: mql}
                  - {id: customer}
                """ + GOAL.replace("{lead", "{visit-lead: 2%, lead"));
        month(world, "2026-07", 10, 0);
        month(world, "2026-08", 10, 0);
        month(world, "2026-09", 10, 0);
        month(world, "2026-10", 1, 1);

        GoalPlan plan = plan(world);

        assertThat(year(plan, "mql")).isEqualTo(need(480, 480, 480));
        assertThat(rate(plan, "lead")).isEqualByComparingTo("0");
        assertThat(year(plan, "lead")).isEqualTo(Need.UNKNOWN);
        assertThat(year(plan, "visit")).isEqualTo(Need.UNKNOWN);
        assertThat(plan.needed(stage(plan, "visit"))).isEqualTo(Need.UNKNOWN);
    }

    @Test
    void noMeasureAndNoEstimate_leavesTheNeedUnknown() {
        String goal = "goal: {revenue: 1200000, year: 2026, average-deal: 10000, estimates: {mql-customer: 25%}}\n";

        GoalPlan plan = plan(World.withStages(STAGES + goal).lead("L1 created_at=2026-10-01"));

        assertThat(stage(plan, "lead").rate()).isEqualTo(new Unknown(new Shortage(Reason.NO_CONVERSIONS, 0, null)));
        assertThat(year(plan, "lead")).isEqualTo(Need.UNKNOWN);
        assertThat(year(plan, "mql")).isEqualTo(need(480, 480, 480));
    }

    @Test
    void seasonality_sharesOutByWeight() {
        // October weighs 2.5 of 13.5: 120 × 2.5 ÷ 13.5 is 22.2
        World world = World.withStages(STAGES + GOAL + "  seasonality: [1, 1, 1, 1, 1, 1, 1, 1, 1, 2.5, 0, 2]\n")
                .lead("L1 created_at=2026-10-01");

        GoalPlan plan = plan(world);

        assertThat(plan.needed(stage(plan, "customer"))).isEqualTo(need(23, 23, 23));
        assertThat(stage(plan, "customer").months().get(10)).isEqualTo(need(0, 0, 0));
        assertThat(stage(plan, "customer").toDate()).isEqualTo(need(103, 103, 103));
    }

    @Test
    void goalOfAnotherYear_isNoGoal() {
        World world = World.withStages(STAGES + GOAL).lead("L1 created_at=2026-10-01");

        assertThat(world.asOf("2027-02-01T00:00:00Z").report("2027-01").goal()).isNull();
        assertThat(world.report("2026-12").goal()).isNotNull();
    }

    @Test
    void monthBeforeTheAgreement_hasNoGoal() {
        String later = (World.usual() + GOAL.replace(", mql-customer: 25%", "") + "commitments: []\n")
                .replace("2026-01-01", "2026-11-01");
        World world = World.ofAgreements(later).lead("L1 created_at=2026-10-01");

        assertThat(world.report("2026-10").goal()).isNull();
    }

    @Test
    void versionInForceInTheMonth_givesTheGoal() {
        String first = World.usual() + GOAL.replace(", mql-customer: 25%", "") + "commitments: []\n";
        String second = first.replace("2026-01-01", "2026-10-01").replace("1200000", "2400000");
        World world = World.ofAgreements(first, second).lead("L1 created_at=2026-03-01 mql_at=2026-09-01");

        assertThat(year(Objects.requireNonNull(world.report("2026-09").goal()), "customer"))
                .isEqualTo(need(120, 120, 120));
        GoalPlan october = plan(world);
        assertThat(year(october, "customer")).isEqualTo(need(240, 240, 240));
        // the months that the first version governed are told as well
        assertThat(stage(october, "lead").entries()).hasSize(10).element(2).isEqualTo(number(1));
    }

    @Test
    void visits_areComparedWithTheEntriesOfTheLastCompleteMonthsThatHadAny() {
        World world = fromVisits("visit-lead: 50%, ");
        for (String day : List.of("2026-05-02", "2026-07-02", "2026-09-02", "2026-10-02")) {
            world.visits(day + " visits=1000");
        }
        month(world, "2026-07", 10, 0);
        month(world, "2026-08", 50, 0);
        month(world, "2026-09", 20, 0);
        month(world, "2026-10", 30, 0);

        GoalPlan plan = plan(world);

        // 60 of 3000, Wilson 0.015570 to 0.025658; of 1600 leads come 80 000 visits
        assertThat(rate(plan, "visit")).isEqualByComparingTo("0.02");
        assertThat(year(plan, "visit")).isEqualTo(need(80_000, 62_360, 102_763));
        assertThat(stage(plan, "visit").lagDays()).isNull();
        assertThat(stage(plan, "visit").daysAhead()).isNull();
        assertThat(stage(plan, "visit").entriesToDate()).isEqualByComparingTo("4000");
    }

    @Test
    void everyLeadGoingOn_isStillAShareWithARange() {
        World world = World.withStages(STAGES + GOAL);
        month(world, "2026-07", 10, 10);
        month(world, "2026-08", 10, 10);
        month(world, "2026-09", 10, 10);

        // 30 of 30 by Wilson: at least 30 ÷ 33.841459 = 0.886487, and 480 by that is 541.5
        assertThat(year(plan(world), "lead")).isEqualTo(need(480, 480, 542));
    }

    @Test
    void visitsOfADayThatBeginsAtAsOf_haveNotComeYet() {
        World world = fromVisits("").visits("2026-10-02 visits=10").visits("2026-10-03 visits=20");

        assertThat(visitsInOctober(world.asOf("2026-10-03T00:00:00Z"))).isEqualByComparingTo("10");
        assertThat(visitsInOctober(world.asOf("2026-10-03T00:00:00.000001Z"))).isEqualByComparingTo("30");
    }

    private static BigDecimal visitsInOctober(World world) {
        return stage(plan(world), "visit").entries().get(9);
    }

    @Test
    void moreEntriesThanVisits_areNoShareAndHaveNoRange() {
        World world = fromVisits("");
        for (String month : List.of("2026-08", "2026-09", "2026-10")) {
            world.visits(month + "-02 visits=10");
            month(world, month, 20, 0);
        }

        assertThat(year(plan(world), "visit")).isEqualTo(need(800, 800, 800));
    }

    @Test
    void missingVisits_leaveItToTheEstimate() {
        GoalPlan plan = plan(fromVisits("visit-lead: 50%, ").lead("L1 created_at=2026-10-01"));

        assertThat(year(plan, "visit")).isEqualTo(need(3200, 3200, 3200));
        assertThat(stage(plan, "visit").entriesToDate()).isNull();
        assertThat(stage(plan, "visit").rate())
                .isInstanceOfSatisfying(
                        Agreed.class,
                        rate -> assertThat(
                                        Objects.requireNonNull(rate.shortage()).reason())
                                .isEqualTo(Reason.EXPORTS));
    }

    @Test
    void stagesBeforeLead_areLeftOutAndAddedOnesAreNot() {
        World world = World.withStages("""
                stages:
                  - {id: visit}
                  - {id: subscriber}
                  - {id: fan}
                  - {id: lead}
                  - {id: demo}
                  - {id: customer}
                  - {id: evangelist}
                goal:
                  revenue: 1200000
                  year: 2026
                  average-deal: 10000
                  estimates: {visit-lead: 10%, lead-demo: 50%, demo-customer: 50%}
                """).lead("L1 created_at=2026-10-01");

        GoalPlan plan = plan(world);

        assertThat(plan.stages()).extracting(StageNeed::stage).containsExactly("visit", "lead", "demo", "customer");
        assertThat(plan.stages()).extracting(StageNeed::next).containsExactly("lead", "demo", "customer", "");
        assertThat(year(plan, "visit")).isEqualTo(need(4800, 4800, 4800));
        assertThat(stage(plan, "demo").measure()).isEqualTo("goal_demo");
    }

    @Test
    void averageDeal_isTheMeanOfTheLastCompleteMonths() {
        World world = World.withStages(STAGES + GOAL.replace("10000", "measured"));
        deals(world, "2026-07", 5, 1_000_000);
        deals(world, "2026-08", 10, 8_000);
        deals(world, "2026-09", 10, 8_000);
        deals(world, "2026-10", 10, 8_300);

        GoalPlan plan = plan(world);

        // 243 000 ÷ 30 is 8 100, and 1 200 000 ÷ 8 100 is 148.1
        assertThat(plan.averageDeal().value()).isEqualByComparingTo("8100");
        assertThat(year(plan, "customer")).isEqualTo(need(149, 149, 149));
    }

    @Test
    void dealsWithoutAnAmount_openTheMonthsButAreNoCases() {
        String goal = GOAL.replace("10000", "measured").replace("25%}", "25%, average-deal: 20000}");
        World few = World.withStages(STAGES + goal);
        deals(few, "2026-09", 15, 8_000);
        deals(few, "2026-10", 15, 8_000);
        assertThat(plan(few).averageDeal())
                .isEqualTo(new Agreed(new BigDecimal("20000"), new Shortage(Reason.FEW_MONTHS, 2, null)));

        few.deal("X created_at=2026-08-01 closed_at=2026-08-02 outcome=won");
        assertThat(plan(few).averageDeal().value()).isEqualByComparingTo("8000");
    }

    @Test
    void twentyNineDeals_leaveItToTheEstimate() {
        String goal = GOAL.replace("10000", "measured");
        World world = World.withStages(STAGES + goal);
        deals(world, "2026-08", 9, 8_000);
        deals(world, "2026-09", 10, 8_000);
        deals(world, "2026-10", 10, 8_000);

        GoalPlan plan = plan(world);

        assertThat(plan.averageDeal()).isEqualTo(new Unknown(new Shortage(Reason.FEW_CASES, 29, null)));
        assertThat(plan.stages()).allSatisfy(stage -> assertThat(stage.year()).isEqualTo(Need.UNKNOWN));
    }

    @Test
    void medianLags_sayByWhenLeadsMustBeThere() {
        // a day and three days to MQL, two days on to customer: 2 and 2
        World world = World.withStages(STAGES + GOAL)
                .lead("L1 created_at=2026-09-01 mql_at=2026-09-02")
                .lead("L2 created_at=2026-09-01 mql_at=2026-09-04 customer_at=2026-09-06");

        GoalPlan plan = plan(world);

        assertThat(stage(plan, "lead").lagDays()).isEqualByComparingTo("2");
        assertThat(stage(plan, "lead").daysAhead()).isEqualByComparingTo("4");
        assertThat(stage(plan, "lead").dueBy()).isEqualTo(LocalDate.of(2026, 10, 27));
        assertThat(stage(plan, "mql").daysAhead()).isEqualByComparingTo("2");
        assertThat(stage(plan, "mql").dueBy()).isEqualTo(LocalDate.of(2026, 10, 29));
        assertThat(stage(plan, "customer").daysAhead()).isEqualByComparingTo("0");
        assertThat(stage(plan, "customer").dueBy()).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    void unknownLag_hidesTheWayAhead() {
        World world = World.withStages(STAGES + GOAL).lead("L1 created_at=2026-09-01 mql_at=2026-09-02");

        GoalPlan plan = plan(world);

        assertThat(stage(plan, "lead").lagDays()).isEqualByComparingTo("1");
        assertThat(stage(plan, "lead").daysAhead()).isNull();
        assertThat(stage(plan, "lead").dueBy()).isNull();
    }

    @Test
    void progress_isToldMonthByMonth() {
        World world = World.withStages(STAGES + GOAL);
        month(world, "2025-12", 7, 0);
        month(world, "2026-01", 3, 0);
        month(world, "2026-10", 4, 2);
        deals(world, "2026-10", 2, 9_000);
        deals(world, "2025-12", 2, 9_000);

        GoalPlan plan = plan(world);

        assertThat(stage(plan, "lead").entries()).hasSize(10).first().isEqualTo(number(3));
        assertThat(stage(plan, "lead").entriesToDate()).isEqualByComparingTo("7");
        assertThat(stage(plan, "mql").entriesToDate()).isEqualByComparingTo("2");
        assertThat(stage(plan, "customer").toDate()).isEqualTo(need(100, 100, 100));
        assertThat(plan.revenue().wonToDate()).isEqualByComparingTo("18000");
        assertThat(plan.revenue().toDate()).isEqualByComparingTo("1000000");
        assertThat(plan.revenue().months().get(0)).isEqualByComparingTo("100000");
    }

    @Test
    void runningMonth_needsThePartOfItsWorkingTimeThatHasPassed() {
        // 11 of the 22 working days of October 2026 lie before the 16th: 120 × 9.5 ÷ 12
        World world =
                World.withStages(STAGES + GOAL).lead("L1 created_at=2026-10-01").asOf("2026-10-16T00:00:00Z");

        assertThat(stage(plan(world), "customer").toDate()).isEqualTo(need(95, 95, 95));
    }

    @Test
    void missingDeals_leaveTheRevenueUnknown() {
        GoalPlan plan = plan(World.withStages(STAGES + GOAL).lead("L1 created_at=2026-10-01"));

        assertThat(plan.revenue().wonToDate()).isNull();
        assertThat(plan.revenue().toDate()).isEqualByComparingTo("1000000");
    }

    private static World fromVisits(String estimates) {
        return World.withStages("stages: [{id: visit}, {id: lead}, {id: mql}, {id: customer}]\n"
                + GOAL.replace("{lead", "{" + estimates + "lead"));
    }

    /** Leads of a month, so many of which become MQLs a day later. */
    private void month(World world, String month, int entered, int wentOn) {
        for (int i = 0; i < entered; i++) {
            String mql = i < wentOn ? " mql_at=" + month + "-06" : "";
            world.lead("M" + leads++ + " created_at=" + month + "-05" + mql);
        }
    }

    private void deals(World world, String month, int count, int amount) {
        for (int i = 0; i < count; i++) {
            world.deal("D" + leads++ + " created_at=" + month + "-01 closed_at=" + month + "-15 outcome=won amount="
                    + amount);
        }
    }

    private static GoalPlan plan(World world) {
        return Objects.requireNonNull(world.report("2026-10").goal());
    }

    private static StageNeed stage(GoalPlan plan, String id) {
        return plan.stages().stream()
                .filter(stage -> stage.stage().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Need year(GoalPlan plan, String stage) {
        return stage(plan, stage).year();
    }

    private static @Nullable BigDecimal rate(GoalPlan plan, String stage) {
        return Objects.requireNonNull(stage(plan, stage).rate()).value();
    }

    private static Need need(long value, long low, long high) {
        return new Need(number(value), number(low), number(high));
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }
}
