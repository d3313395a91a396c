package slareport.history;

import static org.assertj.core.api.Assertions.assertThat;
import static slareport.history.Cause.AGREEMENT_EDITED;
import static slareport.history.Cause.LATER_EVENTS;
import static slareport.history.Cause.PROGRAM_CHANGED;
import static slareport.history.Cause.ROWS_ADDED;
import static slareport.history.Cause.ROWS_CHANGED;
import static slareport.history.Cause.ROWS_REMOVED;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import slareport.agreement.MeasureCode;
import slareport.facts.Entity;
import slareport.measure.Figure;
import slareport.measure.Scope;

class CausesTest {
    private static final Evidence PUBLISHED =
            new Evidence("as agreed", "1.0", Map.of(Entity.LEADS, 100L, Entity.DEALS, 10L, Entity.ACTIVITIES, 500L));

    @Test
    void moreRowsOfAnExportThatTheMeasureRestsOn_wereAdded() {
        assertThat(causes(MeasureCode.ENTRIES, rows(Entity.LEADS, 101))).containsExactly(ROWS_ADDED);
        assertThat(causes(MeasureCode.FIRST_RESPONSE, rows(Entity.ACTIVITIES, 501)))
                .containsExactly(ROWS_ADDED);
        assertThat(causes(MeasureCode.VISITS, rows(Entity.VISITS, 1))).containsExactly(ROWS_ADDED);
    }

    @Test
    void fewerRows_wereRemoved() {
        assertThat(causes(MeasureCode.REVENUE, rows(Entity.DEALS, 9))).containsExactly(ROWS_REMOVED);
    }

    @Test
    void rowsOfOtherExports_areNoCause() {
        assertThat(causes(MeasureCode.REVENUE, rows(Entity.LEADS, 150))).containsExactly(ROWS_CHANGED);
    }

    @Test
    void withAsManyRows_theyWereChanged() {
        assertThat(causes(MeasureCode.WIN_RATE, PUBLISHED)).containsExactly(ROWS_CHANGED);
    }

    @Test
    void whatTimeAddsTo_hadLaterEvents() {
        assertThat(causes(MeasureCode.CONVERSION_COHORT, PUBLISHED)).containsExactly(LATER_EVENTS);
        assertThat(causes(MeasureCode.NEVER_CONTACTED, PUBLISHED)).containsExactly(LATER_EVENTS);
        // once all deadlines have passed, nothing that happens later makes an answer one in time
        assertThat(causes(MeasureCode.FIRST_RESPONSE, PUBLISHED)).containsExactly(ROWS_CHANGED);
    }

    @Test
    void anEditedAgreement_isToldBesideTheRows() {
        Evidence edited =
                new Evidence("as agreed anew", "1.0", rows(Entity.LEADS, 101).rows());
        assertThat(causes(MeasureCode.ENTRIES, edited)).containsExactly(AGREEMENT_EDITED, ROWS_ADDED);
        assertThat(causes(MeasureCode.WIN_RATE, edited)).containsExactly(AGREEMENT_EDITED);
    }

    @Test
    void anotherProgram_isToldWhereNothingElseIsSeen() {
        Evidence upgraded = new Evidence("as agreed", "1.1", PUBLISHED.rows());
        assertThat(causes(MeasureCode.WIN_RATE, upgraded)).containsExactly(PROGRAM_CHANGED);
        assertThat(causes(
                        MeasureCode.WIN_RATE,
                        new Evidence("as agreed", "1.1", rows(Entity.DEALS, 9).rows())))
                .containsExactly(ROWS_REMOVED);
    }

    @Test
    void theVelocity_looksAtTheTwoMonthsBeforeAsWell() {
        EvidencePair same = new EvidencePair(PUBLISHED, PUBLISHED);
        EvidencePair fewer = new EvidencePair(PUBLISHED, rows(Entity.DEALS, 9));

        assertThat(new Causes(List.of(same, same, fewer)).of(figure(MeasureCode.VELOCITY)))
                .containsExactly(ROWS_REMOVED);
        assertThat(new Causes(List.of(same, same, same, fewer)).of(figure(MeasureCode.VELOCITY)))
                .containsExactly(ROWS_CHANGED);
        assertThat(new Causes(List.of(same, fewer)).of(figure(MeasureCode.REVENUE)))
                .containsExactly(ROWS_CHANGED);
    }

    private static Iterable<Cause> causes(MeasureCode measure, Evidence now) {
        return new Causes(List.of(new EvidencePair(PUBLISHED, now))).of(figure(measure));
    }

    private static Evidence rows(Entity entity, long count) {
        Map<Entity, Long> rows = new java.util.EnumMap<>(PUBLISHED.rows());
        rows.put(entity, count);
        return new Evidence("as agreed", "1.0", rows);
    }

    private static Figure figure(MeasureCode measure) {
        return new Figure(
                YearMonth.of(2026, 10),
                measure,
                "",
                "",
                Scope.TOTAL,
                "",
                null,
                null,
                null,
                "ratio",
                null,
                null,
                "",
                null,
                null,
                null,
                null,
                null);
    }
}
