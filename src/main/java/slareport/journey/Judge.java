package slareport.journey;

/** Judges leads one by one against one commitment. Instances keep their last verdict and belong to one thread. */
public abstract sealed class Judge permits ResponseJudge, FeedbackJudge, AttemptsJudge {
    private final LeadClock clock;
    private int lastLead = -1;
    private Verdict last = new Verdict(Verdict.State.UNKNOWN, 0, 0, 0);

    Judge(LeadClock clock) {
        this.clock = clock;
    }

    /** The clock that runs for each lead. */
    public LeadClock clock() {
        return clock;
    }

    /** The verdict on a lead whose clock started. Several measures ask for the same one in turn. */
    public final Verdict judge(Journey journey) {
        if (journey.lead() != lastLead) {
            long start = clock.start(journey);
            long deadline = clock.deadline(start);
            long touched = journey.firstTouchFrom(start);
            last = new Verdict(state(journey, start, deadline, touched), start, deadline, touched);
            lastLead = journey.lead();
        }
        return last;
    }

    abstract Verdict.State state(Journey journey, long start, long deadline, long touched);
}
