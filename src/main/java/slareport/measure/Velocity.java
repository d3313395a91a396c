package slareport.measure;

import slareport.agreement.MeasureCode;
import slareport.journey.Deal;

/**
 * How much money the pipeline brings in a day: open deals × win rate × mean deal value ÷ median sales cycle, the last
 * three over the month and the two before it.
 */
record Velocity(String currency) implements SnapshotMeasure<Deal, VelocityTally> {
    @Override
    public Label label() {
        return Label.of(MeasureCode.VELOCITY, currency + "/day");
    }

    @Override
    public VelocityTally tally() {
        return new VelocityTally();
    }

    @Override
    public void count(Deal deal, Snapshot snapshot, VelocityTally tally) {
        if (deal.isOpenAt(snapshot.at())) {
            tally.addOpen();
        }
        if (deal.isClosed() && snapshot.holds(deal.closedAt())) {
            tally.addClosed(deal);
        }
    }
}
