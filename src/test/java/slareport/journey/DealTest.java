package slareport.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import slareport.calendar.EpochMicros;
import slareport.facts.DealOutcome;

/** Made at 1 000 and, unless it is open, closed at 5 000 microseconds. */
class DealTest {
    private final Deal won = deal(5_000, DealOutcome.WON);
    private final Deal lost = deal(5_000, DealOutcome.LOST);
    private final Deal open = deal(EpochMicros.NONE, DealOutcome.OPEN);
    private final Deal wonSomeTime = deal(EpochMicros.NONE, DealOutcome.WON);

    @Test
    void dealIsOpenAfterItsCreationAndUpToTheInstantOfItsClosing() {
        assertThat(won.isOpenAt(1_000)).isFalse();
        assertThat(won.isOpenAt(1_001)).isTrue();
        assertThat(won.isOpenAt(5_000)).isTrue();
        assertThat(won.isOpenAt(5_001)).isFalse();
        assertThat(open.isOpenAt(1_000)).isFalse();
        assertThat(open.isOpenAt(9_000)).isTrue();
    }

    @Test
    void dealThatEndedNobodyKnowsWhen_isNeitherOpenNorClosed() {
        assertThat(wonSomeTime.isOpenAt(9_000)).isFalse();
        assertThat(wonSomeTime.isClosed()).isFalse();
        assertThat(wonSomeTime.isWon()).isFalse();
    }

    @Test
    void wonAndLostDealsAreClosed_andOnlyTheFormerWon() {
        assertThat(won.isClosed()).isTrue();
        assertThat(won.isWon()).isTrue();
        assertThat(lost.isClosed()).isTrue();
        assertThat(lost.isWon()).isFalse();
        assertThat(open.isClosed()).isFalse();
    }

    private static Deal deal(long closedAt, DealOutcome outcome) {
        return new Deal(0, -1, 1_000, closedAt, outcome, null);
    }
}
