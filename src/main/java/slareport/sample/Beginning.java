package slareport.sample;

import static slareport.sample.LocalSecond.DAY;
import static slareport.sample.LocalSecond.HOUR;
import static slareport.sample.LocalSecond.MINUTE;

/** A lead's arrival: where it comes from, who it is, and whether marketing finds it worth handing over. */
final class Beginning {
    private final long end;
    private final SpringNight night;

    Beginning(SampleSettings settings, SpringNight night) {
        this.end = settings.end();
        this.night = night;
    }

    Lead tell(long number, long day, Dice dice) {
        Lead lead = new Lead(number, night.shown(day + secondOfDay(dice)));
        lead.source = Source.draw(dice);
        lead.campaign = dice.oneOf(lead.source.campaigns().toArray(String[]::new));
        boolean isLead = !dice.chance(0.17) || subscribesFirst(lead, dice);
        boolean worthy = isLead && dice.chance(lead.source.mqlShare);
        describe(lead, worthy, dice);
        if (worthy) {
            handOver(lead, dice);
        }
        nurture(lead, dice);
        return lead;
    }

    /** Whether the subscriber has become a lead by the end. */
    private boolean subscribesFirst(Lead lead, Dice dice) {
        lead.subscriber = lead.created;
        long becomes = night.shown(lead.created + dice.seconds(9 * 24, 0.9));
        if (dice.chance(0.35) || becomes >= end) {
            lead.stage = "Suscriptor";
            return false;
        }
        lead.becameLead = becomes;
        lead.noteChange(becomes);
        return true;
    }

    private void handOver(Lead lead, Dice dice) {
        long lag = dice.chance(0.6) ? dice.between(MINUTE, 25 * MINUTE) : dice.seconds(48, 1.0);
        long mql = night.shown(lead.start() + lag);
        if (mql < end) {
            lead.mql = mql;
            lead.stage = "MQL";
            lead.noteChange(mql);
        }
    }

    private static void describe(Lead lead, boolean worthy, Dice dice) {
        boolean directory = lead.source == Source.DIRECTORY;
        int size = dice.pick(directory ? 6 : 19, worthy && !directory ? 44 : 32, directory ? 60 : 35, 2);
        lead.segment = new String[] {"corporativo", "mediana", "pequeña", ""}[size];
        lead.employees = switch (size) {
            case 0 -> (int) (500 + dice.logNormal(400, 0.8));
            case 1 -> 100 + dice.below(400);
            default -> (int) Math.min(99, 8 + dice.logNormal(42, 0.5));
        };
        int country = dice.pick(78, 13, 4, 3, directory ? 14 : 2);
        lead.country = new String[] {"MX", "US", "GT", "CO", "IN"}[country];
        lead.product = new String[] {"bombas", "válvulas", "filtración", "servicio", ""}[dice.pick(40, 30, 17, 11, 2)];
        boolean byTheBook = worthy && dice.chance(directory ? 0.84 : 0.96);
        lead.score = byTheBook ? 60 + dice.below(40) : 10 + dice.below(50);
        lead.downloads = byTheBook ? dice.below(5) : dice.below(2);
    }

    private void nurture(Lead lead, Dice dice) {
        long day = lead.start() / DAY;
        int mails = dice.pick(0.06, 0.19, 0.3, 0.3, 0.15);
        for (int i = 0; i < mails; i++) {
            day += 1 + dice.below(5);
            long at = day * DAY + 8 * HOUR + dice.below(900);
            if (at < end) {
                lead.activities.add(new Activity(at, "", "email", "outbound", "delivered", true));
            }
        }
    }

    private static long secondOfDay(Dice dice) {
        double hours = switch (dice.pick(0.42, 0.33, 0.17, 0.08)) {
            case 0 -> 10.5 + 1.6 * dice.gauss();
            case 1 -> 16 + 1.7 * dice.gauss();
            case 2 -> 20.5 + 1.4 * dice.gauss();
            default -> 24 * dice.unit();
        };
        return Math.max(0, Math.min(DAY - 1, (long) (hours * HOUR)));
    }
}
