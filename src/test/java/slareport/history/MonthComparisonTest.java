package slareport.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.agreement.MeasureCode;
import slareport.measure.Figure;
import slareport.measure.MonthReview;
import slareport.measure.Scope;

/** The one conversion took twenty days, so the cohort of October is mature on 21 November. */
class MonthComparisonTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Evidence EVIDENCE = new Evidence("as agreed", "1.0", Map.of());

    @Test
    void aCohortThatTimeHasSettled_isMature() {
        MonthReview kept =
                kept(october("2026-11-05T00:00:00Z", "L2", "L3"), october("2026-11-25T00:00:00Z", "L2", "L3"));
        assertThat(kept.isMaturing(cohort(kept))).isFalse();
    }

    @Test
    void aCohortThatStaysAsItWasBeforeItsTime_isNotToBeJudgedByThat() {
        MonthReview kept = comparison(
                        october("2026-11-05T00:00:00Z", "L2", "L3"),
                        october("2026-11-25T00:00:00Z", "L2"),
                        new Evidence("agreed otherwise", "1.0", Map.of()))
                .kept();
        assertThat(cohort(kept).denominator()).isEqualByComparingTo("2");
        assertThat(kept.isMaturing(cohort(kept))).isTrue();
    }

    @Test
    void aCohortThatLosesALeadBeforeItsTime_goesOnWithoutIt_andSaysSo() {
        MonthComparison comparison = comparison(
                october("2026-11-05T00:00:00Z", "L2", "L3"), october("2026-11-25T00:00:00Z", "L2"), EVIDENCE);
        assertThat(cohort(comparison.kept()).denominator()).isEqualByComparingTo("1");
        assertThat(comparison.kept().isMaturing(cohort(comparison.kept()))).isFalse();
        assertThat(comparison.changes())
                .filteredOn(change -> change.figure().measure() == MeasureCode.CONVERSION_COHORT
                        && change.figure().stageTo().equals("mql"))
                .singleElement()
                .satisfies(change -> assertThat(change.causes()).contains(Cause.STILL_OPEN));
    }

    @Test
    void aCohortThatTimeAloneMoved_isNoChange() {
        MonthComparison comparison = comparison(
                october("2026-11-05T00:00:00Z", "L2", "L3"), october("2026-11-25T00:00:00Z", "L2", "L3"), EVIDENCE);
        assertThat(comparison.changes()).isEmpty();
    }

    @Test
    void aCohortOfAMonthThatTheExportsNoLongerHold_isAsMatureAsItWas() {
        MonthReview young = published(october("2026-11-05T00:00:00Z", "L2")).review(terms());
        MonthReview old = published(october("2026-11-25T00:00:00Z", "L2")).review(terms());
        assertThat(young.isMaturing(cohort(young))).isTrue();
        assertThat(old.isMaturing(cohort(old))).isFalse();
    }

    @Test
    void whatHasNoValue_hasNoneInAnotherCurrencyEither() {
        MonthReview then = lost(World.plain());
        MonthReview now =
                lost(World.ofAgreements(World.usual().replace("currency: EUR", "currency: CHF") + "commitments: []\n"));

        assertThat(new MonthComparison(published(then), now, List.of(new EvidencePair(EVIDENCE, EVIDENCE)), terms())
                        .changes())
                .extracting(change -> change.figure().measure())
                .contains(MeasureCode.REVENUE)
                .doesNotContain(MeasureCode.DEAL_VALUE, MeasureCode.CUSTOMER_VALUE);
    }

    /** An October in which nothing was won. */
    private static MonthReview lost(World world) {
        return world.asOf("2026-11-05T00:00:00Z")
                .deal("D1 created_at=2026-10-07T10:00:00Z outcome=lost closed_at=2026-10-09T10:00:00Z amount=5")
                .report("2026-10")
                .review();
    }

    private static MonthReview kept(MonthReview then, MonthReview now) {
        return comparison(then, now, EVIDENCE).kept();
    }

    private static MonthComparison comparison(MonthReview then, MonthReview now, Evidence today) {
        return new MonthComparison(published(then), now, List.of(new EvidencePair(EVIDENCE, today)), terms());
    }

    private static PublishedMonth published(MonthReview review) {
        MonthTerms terms = terms();
        MonthEdition edition = new MonthEdition(OCTOBER, 1, MonthState.FINAL, review.asOf(), terms.finalFrom(), null);
        return new PublishedMonth(
                edition,
                true,
                EVIDENCE,
                review.figures().stream()
                        .filter(figure -> figure.scope() == Scope.TOTAL)
                        .map(figure -> new PublishedFigure(figure, terms.isOpen(figure, review), review.asOf()))
                        .toList());
    }

    private static MonthReview october(String asOf, String... leads) {
        World world = World.plain().asOf(asOf).lead("L1 created_at=2026-09-01T00:00:00Z mql_at=2026-09-21T00:00:00Z");
        for (String lead : leads) {
            world = world.lead(lead + " created_at=2026-10-05T10:00:00Z");
        }
        return world.report("2026-10").review();
    }

    private static Figure cohort(MonthReview review) {
        return review.figures().stream()
                .filter(figure -> figure.measure() == MeasureCode.CONVERSION_COHORT
                        && figure.stageTo().equals("mql")
                        && figure.scope() == Scope.TOTAL)
                .findFirst()
                .orElseThrow();
    }

    private static MonthTerms terms() {
        World world = World.plain();
        return new MonthTerms(OCTOBER, world.agreement(), true, World.calendar(world.agreement()), 3);
    }
}
