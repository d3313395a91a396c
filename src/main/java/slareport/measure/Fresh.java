package slareport.measure;

import slareport.agreement.MeasureCode;
import slareport.calendar.Allowance;
import slareport.calendar.WorkingCalendar;
import slareport.journey.Deal;
import slareport.journey.JourneyReader;

/** Of the deals open at the end of the month, the share whose lead was touched within the allowance before it. */
record Fresh(Allowance within, WorkingCalendar calendar, JourneyReader journeys)
        implements SnapshotMeasure<Deal, ShareTally> {
    @Override
    public Label label() {
        return Label.of(MeasureCode.FRESH, Label.RATIO);
    }

    @Override
    public ShareTally tally() {
        return new ShareTally();
    }

    @Override
    public void count(Deal deal, Snapshot snapshot, ShareTally tally) {
        if (deal.isOpenAt(snapshot.at())) {
            tally.add(isFresh(deal, snapshot.at()));
        }
    }

    private boolean isFresh(Deal deal, long at) {
        if (deal.lead() < 0) {
            return false;
        }
        long[] touches = journeys.touchesOf(deal.lead());
        for (int i = touches.length - 1; i >= 0; i--) {
            if (touches[i] < at) {
                return calendar.deadline(touches[i], within) >= at;
            }
        }
        return false;
    }
}
