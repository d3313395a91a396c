package slareport.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.measure.MonthReview;
import slareport.measure.NoData;
import slareport.report.Report;

/** What a report says about its targets, in worlds that can be reckoned by hand. As-of is 1 November 2026. */
class TargetReviewTest {
    private static final String VOLUME =
            "commitments:\n  - {id: volume, by: marketing, measure: entries, stage: lead, target: {at-least: 3}}\n";

    @Test
    void lastSixMonths_areHeldAgainstTheTarget() {
        TargetHistory history = only(leads(World.with(VOLUME), 9, 1, 2, 3, 4, 5, 6));

        assertThat(months(history))
                .containsExactly("2026-05=1", "2026-06=2", "2026-07=3", "2026-08=4", "2026-09=5", "2026-10=6");
        assertThat(history.kept()).isEqualTo(4);
        assertThat(history.median()).isEqualByComparingTo("3.5");
        assertThat(history.metInHalf()).isEqualByComparingTo("4");
        assertThat(history.metInThreeQuarters()).isEqualByComparingTo("2");
    }

    @Test
    void runningMonth_isLeftOut() {
        World world = leads(World.with(VOLUME), 9, 1, 2, 3, 4, 5, 6).asOf("2026-10-31T23:59:59Z");

        assertThat(months(only(world)))
                .containsExactly("2026-04=9", "2026-05=1", "2026-06=2", "2026-07=3", "2026-08=4", "2026-09=5");
    }

    @Test
    void monthsBeforeTheExports_haveNoValue_emptyOnesWithinHaveOne() {
        TargetHistory history = only(leads(World.with(VOLUME), 2, 0, 1));

        assertThat(months(history))
                .containsExactly("2026-05=-", "2026-06=-", "2026-07=-", "2026-08=2", "2026-09=0", "2026-10=1");
        assertThat(history.months().get(0).noData()).isEqualTo(NoData.BEFORE_EXPORTS);
        assertThat(history.known()).isEqualTo(3);
        assertThat(history.median()).isEqualByComparingTo("1");
        assertThat(history.metInThreeQuarters()).isEqualByComparingTo("0");
    }

    @Test
    void monthsBeforeTheFirstVersion_areMeasuredByIt() {
        World world = leads(World.ofAgreements(from("2026-09-01") + VOLUME), 1, 2, 3, 4, 5, 6);
        Report report = world.report("2026-10");

        assertThat(months(report.targets().histories().get(0)))
                .containsExactly("2026-05=1", "2026-06=2", "2026-07=3", "2026-08=4", "2026-09=5", "2026-10=6");
        // the trend goes on to know no commitments before the agreement
        assertThat(report.earlier()).hasSize(5);
        assertThat(report.earlier()).extracting(MonthReview::agreed).containsExactly(false, false, false, false, true);
        assertThat(report.earlier().get(3).figures())
                .allMatch(figure -> figure.commitment().isEmpty());
    }

    @Test
    void reportOfAMonthBeforeTheFirstVersion_hasNoTargets() {
        World world = leads(World.ofAgreements(from("2026-12-01") + VOLUME), 1, 2);

        assertThat(world.report("2026-10").targets().histories()).isEmpty();
    }

    @Test
    void changeOfVersion_measuresAllSixMonthsByTheNewDefinitions() {
        String clocks = """
                commitments:
                  - {id: answer, by: sales, measure: first_response, clock-from: created, within: %s, target: {at-least: 80%%}}
                """;
        World world = World.ofAgreements(
                from("2026-01-01") + clocks.formatted("4h"),
                from("2026-09-01").replace("version: \"1\"", "version: \"2\"") + clocks.formatted("1h"));
        for (String day : List.of("2026-05-04", "2026-06-01", "2026-07-06", "2026-08-03", "2026-09-07", "2026-10-05")) {
            // all are answered after two hours, late by the new version only
            world.lead("L" + day + " created_at=" + day + "T10:00").touch("L" + day + " at=" + day + "T12:00");
        }
        world.lead("quick created_at=2026-08-04T10:00").touch("quick at=2026-08-04T10:30");
        Report report = world.report("2026-10");

        TargetHistory history = report.targets().histories().get(0);
        assertThat(months(history))
                .containsExactly("2026-05=0", "2026-06=0", "2026-07=0", "2026-08=0.5", "2026-09=0", "2026-10=0");
        assertThat(history.kept()).isZero();
        // what was said of August under its own version stays
        assertThat(report.earlier())
                .extracting(MonthReview::month)
                .containsExactly(
                        YearMonth.of(2026, 5),
                        YearMonth.of(2026, 6),
                        YearMonth.of(2026, 7),
                        YearMonth.of(2026, 8),
                        YearMonth.of(2026, 9));
        assertThat(new World.Figures(report.earlier().get(3).figures())
                        .of(slareport.agreement.MeasureCode.FIRST_RESPONSE, "answer")
                        .value())
                .isEqualByComparingTo("1");
    }

    @Test
    void monthWithATargetOfItsOwn_isHeldAgainstTheUsualOne() {
        String own = VOLUME.replace("at-least: 3", "at-least: 3, per-month: {2026-09: 1, 2026-10: 9}");
        TargetHistory history = only(leads(World.with(own), 2, 5));

        assertThat(history.months().get(4).kept()).isFalse();
        assertThat(history.months().get(5).kept()).isTrue();
        assertThat(history.kept()).isEqualTo(1);
    }

    @Test
    void shareInAMonthWithATargetOfItsOwn_isComparedUnrounded() {
        // 2 of 3 is 0.6666666667 when rounded, which is not reached
        String share = """
                commitments:
                  - {id: accepted, by: marketing, measure: acceptance, target: {at-least: 66.66666667%, per-month: {2026-10: 10%}}}
                """;
        World world = World.with(share)
                .lead("A created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00 accepted_at=2026-10-07T10:00")
                .lead("B created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00 accepted_at=2026-10-07T10:00")
                .lead("C created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00 rejected_at=2026-10-07T10:00");

        assertThat(only(world).months().get(5).value()).isEqualByComparingTo("0.6666666667");
        assertThat(only(world).kept()).isZero();
    }

    @Test
    void atMost_isKeptFromBelow() {
        String cost =
                "commitments:\n  - {id: cost, by: marketing, measure: cost_per, stage: lead, target: {at-most: 50}}\n";
        World world = leads(World.with(cost), 1, 1, 2, 1);
        // the export of spend begins later than the leads, whose first months were not free
        world.spend("2026-09-01 amount=100").spend("2026-10-01 amount=60");
        TargetHistory history = only(world);

        assertThat(months(history))
                .containsExactly("2026-05=-", "2026-06=-", "2026-07=-", "2026-08=-", "2026-09=50", "2026-10=60");
        assertThat(history.months().get(3).noData()).isEqualTo(NoData.BEFORE_EXPORTS);
        assertThat(history.kept()).isEqualTo(1);
        assertThat(history.best()).isEqualByComparingTo("50");
        assertThat(history.metInThreeQuarters()).isEqualByComparingTo("60");
    }

    @Test
    void missingExport_isTheReasonOfEveryMonth() {
        String revenue = "commitments:\n  - {id: money, by: both, measure: revenue, target: {at-least: 50}}\n";
        TargetHistory history = only(leads(World.with(revenue), 1, 1, 1, 1, 1, 1));

        assertThat(history.known()).isZero();
        assertThat(history.months())
                .extracting(PastMonth::noData)
                .containsOnly(NoData.missing(slareport.facts.Entity.DEALS));
    }

    @Test
    void cohortsThatStillMature_haveNoValue() {
        World world = World.with(
                "commitments:\n"
                        + "  - {id: mqls, by: both, measure: conversion_cohort, from: lead, to: mql, target: {at-least: 40%}}\n");
        for (int month = 5; month <= 10; month++) {
            String at = "2026-%02d".formatted(month);
            world.lead("A" + month + " created_at=" + at + "-02")
                    .lead("B" + month + " created_at=" + at + "-02 stage=mql mql_at=" + at + "-12");
        }

        // conversions take ten days, and October ended four days ago
        TargetHistory history = only(world.asOf("2026-11-05T00:00:00Z"));
        assertThat(months(history))
                .containsExactly(
                        "2026-05=0.5", "2026-06=0.5", "2026-07=0.5", "2026-08=0.5", "2026-09=0.5", "2026-10=-");
        assertThat(history.months().get(5).noData()).isEqualTo(NoData.STILL_MATURING);
    }

    @Test
    void deepReview_isSeenFromTheDayOfAsOf() {
        // in Tijuana 1 November begins at 07:00 UTC
        String agreement = World.usual().replace("time-zone: UTC", "time-zone: America/Tijuana")
                + "review-every: 10 months\n" + VOLUME;
        World world = leads(World.ofAgreements(agreement), 1);

        DeepReview before =
                world.asOf("2026-11-01T06:59:59Z").report("2026-10").targets().deepReview();
        DeepReview after =
                world.asOf("2026-11-01T07:00:00Z").report("2026-10").targets().deepReview();
        assertThat(Objects.requireNonNull(before).isDue()).isFalse();
        assertThat(Objects.requireNonNull(after).isDue()).isTrue();
    }

    private static String from(String day) {
        return World.usual().replace("2026-01-01", day);
    }

    /** Puts leads into the last months before November, the numbers by month. */
    private static World leads(World world, int... numbers) {
        for (int i = 0; i < numbers.length; i++) {
            YearMonth month = YearMonth.of(2026, 11).minusMonths(numbers.length - i);
            for (int lead = 0; lead < numbers[i]; lead++) {
                world.lead("L" + month + lead + " created_at=" + month + "-10T10:00");
            }
        }
        return world;
    }

    private static TargetHistory only(World world) {
        List<TargetHistory> histories = world.report("2026-10").targets().histories();
        assertThat(histories).hasSize(1);
        return histories.get(0);
    }

    private static List<String> months(TargetHistory history) {
        return history.months().stream()
                .map(month -> month.month() + "=" + plain(month.value()))
                .toList();
    }

    private static String plain(BigDecimal value) {
        return value == null ? "-" : value.stripTrailingZeros().toPlainString();
    }
}
