package slareport.journey;

import java.util.List;
import slareport.agreement.Commitment;

/**
 * Which of several commitments of one measure judges a lead: of those whose conditions it meets the one with most
 * conditions, the first listed among equals.
 */
public final class Governing {
    private static final int NOBODY = -1;

    private final List<Commitment> commitments;
    private final List<Coverage> coverages;

    /** @param coverages which leads each commitment's conditions hold for, in the same order */
    public Governing(List<Commitment> commitments, List<Coverage> coverages) {
        this.commitments = List.copyOf(commitments);
        this.coverages = List.copyOf(coverages);
    }

    /** The place of the commitment that judges the lead, or -1 for none. */
    public int of(int lead) {
        int best = NOBODY;
        for (int i = 0; i < commitments.size(); i++) {
            boolean isBetter = best == NOBODY
                    || commitments.get(i).conditions() > commitments.get(best).conditions();
            if (isBetter && coverages.get(i).test().holds(lead)) {
                best = i;
            }
        }
        return best;
    }
}
