package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static slareport.agreement.MeasureCode.ACCEPTANCE;
import static slareport.agreement.MeasureCode.ENTRIES;
import static slareport.agreement.MeasureCode.REVENUE;
import static slareport.agreement.MeasureCode.SALES_CYCLE;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.agreement.MeasureCode;
import slareport.agreement.Target;

/** Attainment, status, projection, and which version's targets hold. */
class StandingTest {
    private static final String VOLUME = """
            commitments:
              - {id: volume, by: marketing, measure: entries, stage: lead, target: {at-least: 4, per-month: {2026-09: 1}}}
            """;

    @Test
    void atLeast_isValueByTarget() {
        Figure figure = leads(World.with(VOLUME), 3).figures("2026-10").of(ENTRIES, "volume");
        assertThat(figure.attainment()).isEqualByComparingTo("0.75");
        assertThat(figure.status()).isEqualTo(Status.MISSED);
        assertThat(figure.target()).isEqualByComparingTo("4");
    }

    @Test
    void reachingTheTargetExactly_isMet() {
        assertThat(leads(World.with(VOLUME), 4)
                        .figures("2026-10")
                        .of(ENTRIES, "volume")
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void monthWithATargetOfItsOwn_isJudgedByIt() {
        World world = World.with(VOLUME).lead("S created_at=2026-09-10T10:00");
        assertThat(world.figures("2026-09").of(ENTRIES, "volume").status()).isEqualTo(Status.MET);
    }

    @Test
    void atMost_isTargetByValue_andEmptyForZero() {
        String cycle = "commitments:\n  - {id: cycle, by: sales, measure: sales_cycle, target: {at-most: 4 days}}\n";
        Figure slow = World.with(cycle)
                .deal("D created_at=2026-10-01T00:00 outcome=won closed_at=2026-10-06T00:00")
                .figures("2026-10")
                .of(SALES_CYCLE, "cycle");
        assertThat(slow.attainment()).isEqualByComparingTo("0.8");
        assertThat(slow.status()).isEqualTo(Status.MISSED);
        Figure atOnce = World.with(cycle)
                .deal("D created_at=2026-10-01T00:00 outcome=won closed_at=2026-10-01T00:00")
                .figures("2026-10")
                .of(SALES_CYCLE, "cycle");
        assertThat(atOnce.attainment()).isNull();
        assertThat(atOnce.status()).isEqualTo(Status.MET);
    }

    @Test
    void runningMonth_isProjectedOverItsWorkingTime() {
        // October 2026 has 22 working days; by Friday the 9th at 18:00 seven have passed
        World world = leads(World.with(VOLUME), 1).asOf("2026-10-09T18:00:00Z");
        Figure figure = world.figures("2026-10").of(ENTRIES, "volume");
        assertThat(figure.projection()).isEqualByComparingTo("3.1428571429");
        assertThat(figure.status()).isEqualTo(Status.AT_RISK);
        assertThat(figure.attainment()).isEqualByComparingTo("0.25");
        assertThat(leads(world, 2).figures("2026-10").of(ENTRIES, "volume").status())
                .isEqualTo(Status.ON_TRACK);
    }

    @Test
    void runningMonth_tellsThePartOfItsWorkingTimeThatHasPassed() {
        World world = World.with(VOLUME);
        // 7 of 22 working days, as above; on the evening of the 31st, a Saturday, all of them
        assertThat(world.asOf("2026-10-09T18:00:00Z").report("2026-10").review().elapsed())
                .isEqualByComparingTo("0.3181818182");
        assertThat(world.asOf("2026-10-31T18:00:00Z").report("2026-10").review().elapsed())
                .isEqualByComparingTo("1");
        assertThat(world.asOf("2026-11-02T00:00:00Z").report("2026-10").review().elapsed())
                .isNull();
    }

    @Test
    void runningMonth_sharesAreJudgedAsTheyStand() {
        World world = World.with(
                        "commitments:\n  - {id: accepted, by: marketing, measure: acceptance, target: {at-least: 80%}}\n")
                .asOf("2026-10-09T18:00:00Z")
                .lead("L1 created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00 accepted_at=2026-10-07T10:00");
        Figure figure = world.figures("2026-10").of(ACCEPTANCE, "accepted");
        assertThat(figure.status()).isEqualTo(Status.ON_TRACK);
        assertThat(figure.projection()).isNull();
        assertThat(figure.isWithinNoise()).isTrue();
    }

    @Test
    void firstHoursOfAMonthWithoutWorkingTime_cannotBeProjected() {
        // 1 August 2026 is a Saturday
        World world = World.with(VOLUME).asOf("2026-08-02T12:00:00Z").lead("L created_at=2026-08-01T10:00");
        Figure figure = world.figures("2026-08").of(ENTRIES, "volume");
        assertThat(figure.status()).isEqualTo(Status.NO_DATA);
        assertThat(figure.noData()).isEqualTo(NoData.NOTHING_ELAPSED);
        assertThat(figure.value()).isEqualByComparingTo("1");
    }

    @Test
    void shareIsComparedBeforeItIsRounded() {
        BigDecimal finerThanShown = new BigDecimal("0.33333333333");
        Standing standing =
                Standing.of(MeasureCode.WIN_RATE, Reading.share(1, 3), Target.Direction.AT_LEAST, finerThanShown, null);
        assertThat(standing.status()).isEqualTo(Status.MET);
    }

    @Test
    void attainmentOfAShareIsRoundedOnce() {
        // 3 % against 7 of 275: 0.03 · 275 / 7
        Standing standing = Standing.of(
                MeasureCode.NEVER_CONTACTED,
                Reading.share(7, 275),
                Target.Direction.AT_MOST,
                new BigDecimal("0.03"),
                null);
        assertThat(standing.attainment()).isEqualByComparingTo("1.1785714286");
    }

    @Test
    void attainmentOfAMedianIsRoundedOnce() {
        // 22 h 15 min are 89/96 of a day: 7 · 96 / 89
        Figure cycle = World.with(
                        "commitments:\n  - {id: cycle, by: sales, measure: sales_cycle, target: {at-most: 7 days}}\n")
                .deal("D created_at=2026-10-01T00:00 outcome=won closed_at=2026-10-01T22:15")
                .figures("2026-10")
                .of(SALES_CYCLE, "cycle");
        assertThat(cycle.attainment()).isEqualByComparingTo("7.5505617978");
    }

    @Test
    void eachMonthIsJudgedByTheVersionInForceOnItsFirstDay() {
        String first = World.usual() + VOLUME;
        String second = first.replace("effective-from: 2026-01-01", "effective-from: 2026-10-01")
                .replace("at-least: 4", "at-least: 2");
        World world = leads(World.ofAgreements(first, second), 2)
                .lead("A1 created_at=2026-08-10T10:00")
                .lead("A2 created_at=2026-08-10T10:00");
        assertThat(world.figures("2026-10").of(ENTRIES, "volume").status()).isEqualTo(Status.MET);
        assertThat(world.figures("2026-08").of(ENTRIES, "volume").status()).isEqualTo(Status.MISSED);
        assertThat(world.report("2026-10").earlier())
                .extracting(review -> review.agreement().effectiveFrom().toString())
                .containsExactly("2026-01", "2026-01");
    }

    @Test
    void monthBeforeTheFirstVersion_hasFiguresButNoTargets() {
        World world = World.with(VOLUME).lead("L created_at=2025-12-10T10:00");
        MonthReview review = world.report("2025-12").review();
        assertThat(review.agreed()).isFalse();
        assertThat(review.figures()).extracting(Figure::commitment).containsOnly("");
        assertThat(new World.Figures(review.figures()).total(ENTRIES, "lead").value())
                .isEqualByComparingTo("1");
    }

    @Test
    void earlierMonthsReachAYearBack_butNotBeforeTheExports() {
        World young = World.plain().lead("L created_at=2026-08-10T10:00");
        assertThat(young.report("2026-10").earlier())
                .extracting(review -> review.month().toString())
                .containsExactly("2026-08", "2026-09");
        World old = World.plain().lead("L created_at=2020-08-10T10:00");
        assertThat(old.report("2026-10").earlier()).hasSize(12);
    }

    @Test
    void sumsOfMoneyAreProjectedToo() {
        World world = World.with("commitments:\n  - {id: money, by: both, measure: revenue, target: {at-least: 22}}\n")
                .asOf("2026-10-09T18:00:00Z")
                .deal("D created_at=2026-10-01T00:00 outcome=won closed_at=2026-10-06T00:00 amount=7");
        Figure figure = world.figures("2026-10").of(REVENUE, "money");
        assertThat(figure.projection()).isEqualByComparingTo("22");
        assertThat(figure.status()).isEqualTo(Status.ON_TRACK);
    }

    private static World leads(World world, int count) {
        for (int i = 0; i < count; i++) {
            world.lead("L" + i + " created_at=2026-10-0" + (5 + i) + "T10:00");
        }
        return world;
    }
}
