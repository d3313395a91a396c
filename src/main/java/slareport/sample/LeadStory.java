package slareport.sample;

/** Tells the whole life of a lead, from its arrival to its last deal, as far as the exports reach. */
final class LeadStory {
    private static final int PATIENCE = 100_000;

    private final long seed;
    private final Arrivals arrivals;
    private final SpringNight night;
    private final Beginning beginning;
    private final FirstContact firstContact;
    private final Pipeline pipeline;

    LeadStory(SampleSettings settings, Arrivals arrivals, SpringNight night) {
        this.seed = settings.seed();
        this.arrivals = arrivals;
        this.night = night;
        OfficeHours office = OfficeHours.of(arrivals);
        this.beginning = new Beginning(settings, night);
        this.firstContact = new FirstContact(settings, office);
        this.pipeline = new Pipeline(settings, office);
    }

    /** The lead's usual story. */
    Lead tell(long number) {
        return tell(number, arrivals.dayOf(number - 1), 0);
    }

    /**
     * A story that a trap can be set in, found by telling one after the other.
     *
     * @throws IllegalStateException when a trap asks for something that never happens
     */
    Lead tellFor(long number, Trap trap) {
        int lastDay = arrivals.days() - 1 - trap.milestone().daysNeeded();
        int day = trap == Trap.SPRING_NIGHT
                ? arrivals.indexOf(LocalSecond.date(night.start()))
                : Math.min(arrivals.dayOf(number - 1), lastDay);
        for (int attempt = 1; attempt < PATIENCE; attempt++) {
            Lead lead = tell(number, day, attempt);
            if (trap.milestone().isReachedBy(lead)) {
                return lead;
            }
        }
        throw new IllegalStateException("no lead fits the trap " + trap);
    }

    private Lead tell(long number, int day, int attempt) {
        Dice dice = new Dice(seed + 1_000_003L * attempt, number);
        Lead lead = beginning.tell(number, LocalSecond.of(arrivals.day(day), 0), dice);
        if (lead.reachedMql()) {
            firstContact.tell(lead, dice);
        }
        if (lead.accepted != LocalSecond.NEVER) {
            pipeline.tell(lead, dice);
        }
        return lead;
    }
}
