package slareport.sample;

/** Deals without a lead: customers of old who ask again. */
final class WalkIns {
    /** Far from the numbers that leads draw from. */
    private static final long OWN_DICE = 1L << 40;

    private final SampleSettings settings;
    private final Arrivals arrivals;
    private final Pipeline pipeline;

    WalkIns(SampleSettings settings, Arrivals arrivals) {
        this.settings = settings;
        this.arrivals = arrivals;
        this.pipeline = new Pipeline(settings, OfficeHours.of(arrivals));
    }

    /** A deal from about the day on which the lead of the number arrived, and no later than can be closed. */
    Row row(long number) {
        Dice dice = new Dice(settings.seed(), OWN_DICE + number);
        int day = Math.min(arrivals.dayOf(number - 1), arrivals.days() - 10);
        Lead asker = new Lead(number, LocalSecond.of(arrivals.day(day), 0));
        asker.source = Source.REFERRAL;
        asker.owner = Salesperson.draw(dice, true);
        asker.segment = dice.oneOf("corporativo", "mediana", "mediana", "pequeña");
        asker.product = dice.oneOf("bombas", "válvulas", "servicio");
        asker.country = "MX";
        return LeadRows.dealRow("W" + number, "", pipeline.walkIn(asker, dice));
    }
}
