package slareport.measure;

import slareport.agreement.MeasureCode;
import slareport.calendar.EpochMicros;
import slareport.journey.Deal;

/** Of the deals closed in the month, the share that was won. */
record WinRate() implements Measure<Deal, ShareTally> {
    @Override
    public Label label() {
        return Label.of(MeasureCode.WIN_RATE, Label.RATIO);
    }

    @Override
    public ShareTally tally() {
        return new ShareTally();
    }

    @Override
    public long instant(Deal deal) {
        return deal.isClosed() ? deal.closedAt() : EpochMicros.NONE;
    }

    @Override
    public void count(Deal deal, ShareTally tally) {
        tally.add(deal.isWon());
    }
}
