package slareport.measure;

import slareport.journey.Journey;

/** A measure on leads that is a share of them. */
interface LeadShare extends Measure<Journey, ShareTally> {
    @Override
    default ShareTally tally() {
        return new ShareTally();
    }
}
