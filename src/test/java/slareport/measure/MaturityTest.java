package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.agreement.MeasureCode;
import slareport.report.Report;

/** A cohort is mature when nine in ten of those that went on lately would have had the time to. */
class MaturityTest {
    private static final String STAGES = """
            stages:
              - {id: lead}
              - {id: mql}
              - {id: customer}
            """;

    @Test
    void tenLags_theNinthIsTheNinetiethPercentile() {
        World world = World.withStages(STAGES);
        for (int days = 1; days <= 10; days++) {
            lead(world, days);
        }

        CohortMaturity maturity = maturity(world.asOf("2026-11-01T00:00:00Z"), "lead", "mql");

        assertThat(maturity.matureFrom()).isEqualTo(Instant.parse("2026-11-10T00:00:00Z"));
        assertThat(maturity.isMature()).isFalse();
    }

    @Test
    void elevenLags_theTenthIsTheNinetiethPercentile() {
        World world = World.withStages(STAGES);
        for (int days = 11; days >= 1; days--) {
            lead(world, days);
        }

        assertThat(maturity(world, "lead", "mql").matureFrom()).isEqualTo(Instant.parse("2026-11-11T00:00:00Z"));
    }

    @Test
    void cohort_isMatureExactlyWhenTheLagHasPassedSinceTheMonth() {
        assertThat(maturity(oneLead(9).asOf("2026-11-09T23:59:59.999999Z"), "lead", "mql")
                        .isMature())
                .isFalse();
        assertThat(maturity(oneLead(9).asOf("2026-11-10T00:00:00Z"), "lead", "mql")
                        .isMature())
                .isTrue();
    }

    @Test
    void withoutConversions_nobodyKnowsWhen() {
        World world = World.withStages(STAGES).lead("L1 created_at=2026-10-01");

        CohortMaturity maturity = maturity(world, "lead", "mql");

        assertThat(maturity.matureFrom()).isNull();
        assertThat(maturity.isMature()).isFalse();
    }

    @Test
    void conversionsOfMoreThanAYearAgo_tellNothing() {
        World old = World.withStages(STAGES).lead("L1 created_at=2025-10-01 mql_at=2025-10-31T23:59:59");
        World justRecent = World.withStages(STAGES).lead("L1 created_at=2025-10-31 mql_at=2025-11-01T00:00");

        assertThat(maturity(old, "lead", "mql").matureFrom()).isNull();
        assertThat(maturity(justRecent, "lead", "mql").matureFrom()).isEqualTo(Instant.parse("2026-11-02T00:00:00Z"));
    }

    @Test
    void conversionAtAsOf_hasNotHappenedYet() {
        World world = World.withStages(STAGES).lead("L1 created_at=2026-10-01 mql_at=2026-11-01");

        assertThat(maturity(world, "lead", "mql").matureFrom()).isNull();
    }

    @Test
    void wholeWay_hasALagOfItsOwn() {
        World world =
                World.withStages(STAGES).lead("L1 created_at=2026-09-01 mql_at=2026-09-03 customer_at=2026-09-11");

        assertThat(maturity(world, "lead", "mql").matureFrom()).isEqualTo(Instant.parse("2026-11-03T00:00:00Z"));
        assertThat(maturity(world, "mql", "customer").matureFrom()).isEqualTo(Instant.parse("2026-11-09T00:00:00Z"));
        assertThat(maturity(world, "lead", "customer").matureFrom()).isEqualTo(Instant.parse("2026-11-11T00:00:00Z"));
    }

    @Test
    void medianLag_isThatOfAllConversionsOfTheLastTwelveMonths() {
        World world = World.withStages(STAGES)
                .lead("L1 created_at=2026-09-01 mql_at=2026-09-02")
                .lead("L2 created_at=2026-02-01 mql_at=2026-02-05")
                .lead("L3 created_at=2025-11-01 mql_at=2025-11-11")
                .lead("L4 created_at=2026-10-05 mql_at=2026-10-12T12:00")
                .lead("OLD created_at=2025-10-01 mql_at=2025-10-31T23:59:59");

        // of 1, 4, 7.5 and 10 days the two in the middle are 4 and 7.5
        CohortMaturity maturity = maturity(world, "lead", "mql");
        assertThat(Objects.requireNonNull(maturity.lag()).medianDays()).isEqualByComparingTo("5.75");
        assertThat(maturity.lag().conversions()).isEqualTo(4);
        assertThat(maturity(world, "mql", "customer").lag()).isNull();
    }

    @Test
    void pairOfACommitment_isJudgedByAllConversionsOfThePair() {
        World world = World.with("""
                commitments:
                  - {id: web, by: sales, measure: conversion_cohort, from: mql, to: opportunity, where: {source: web}, target: {at-least: 40%}}
                """)
                .lead("L1 created_at=2026-09-01 source=fair mql_at=2026-09-01 opportunity_at=2026-09-08");

        assertThat(maturity(world, "mql", "opportunity").matureFrom()).isEqualTo(Instant.parse("2026-11-08T00:00:00Z"));
    }

    @Test
    void earlierMonths_haveTheirOwn() {
        Report report = oneLead(9).report("2026-10");

        MonthReview september = report.earlier().get(report.earlier().size() - 1);
        assertThat(Objects.requireNonNull(september.maturity("lead", "mql")))
                .isEqualTo(new CohortMaturity(
                        "lead",
                        "mql",
                        Instant.parse("2026-10-10T00:00:00Z"),
                        true,
                        new Lag(1, 777_600_000_000L, 1_555_200_000_000L)));
        assertThat(september.figures())
                .filteredOn(figure -> figure.measure() == MeasureCode.CONVERSION_COHORT)
                .noneMatch(figure -> figure.stageTo().equals("mql") && september.isMaturing(figure));
    }

    @Test
    void onlyCohortConversionsWithAValue_canBeMaturing() {
        MonthReview october =
                oneLead(9).lead("L2 created_at=2026-10-05").report("2026-10").review();

        assertThat(october.figures())
                .filteredOn(figure -> figure.scope() == Scope.TOTAL && october.isMaturing(figure))
                .extracting(figure -> figure.measure() + " " + figure.stageFrom() + " " + figure.stageTo())
                .containsExactlyInAnyOrder("CONVERSION_COHORT lead mql", "CONVERSION_COHORT lead customer");
    }

    private static World oneLead(int days) {
        World world = World.withStages(STAGES);
        lead(world, days);
        return world;
    }

    private static void lead(World world, int days) {
        world.lead("D" + days + " created_at=2026-09-01 mql_at=2026-09-%02d".formatted(1 + days));
    }

    private static CohortMaturity maturity(World world, String from, String to) {
        return Objects.requireNonNull(world.report("2026-10").review().maturity(from, to));
    }
}
