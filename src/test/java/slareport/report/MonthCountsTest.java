package slareport.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import slareport.calendar.EpochMicros;

/** Which month an instant is counted in. */
class MonthCountsTest {
    private static final long[] STARTS = {100, 200, 300};

    @Test
    void instants_countFromTheStartOfTheirMonthToBeforeTheNext_inAnyOrder() {
        MonthCounts counts = new MonthCounts(STARTS, Long.MAX_VALUE);
        for (long instant : new long[] {299, 100, 200, 199, 150}) {
            counts.add(instant);
        }
        assertThat(counts.counts()).containsExactly(3, 2);
    }

    @Test
    void instantsOutsideOfAllMonths_orNone_doNotCount() {
        MonthCounts counts = new MonthCounts(STARTS, Long.MAX_VALUE);
        for (long instant : new long[] {99, 300, EpochMicros.NONE}) {
            counts.add(instant);
        }
        assertThat(counts.counts()).containsExactly(0, 0);
    }

    @Test
    void whatHappensAtAsOfOrLater_doesNotCount() {
        MonthCounts counts = new MonthCounts(STARTS, 250);
        counts.add(249);
        counts.add(250);
        assertThat(counts.counts()).containsExactly(0, 1);
    }

    @Test
    void whatAnotherHasCounted_isAdded() {
        MonthCounts counts = new MonthCounts(STARTS, Long.MAX_VALUE);
        MonthCounts others = new MonthCounts(STARTS, Long.MAX_VALUE);
        counts.add(100);
        others.add(100);
        others.add(200);
        counts.merge(others);
        assertThat(counts.counts()).containsExactly(2, 1);
    }
}
