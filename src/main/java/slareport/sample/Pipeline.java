package slareport.sample;

import static slareport.sample.LocalSecond.DAY;
import static slareport.sample.LocalSecond.MINUTE;
import static slareport.sample.LocalSecond.NEVER;

/** What becomes of an accepted lead: the qualifying meeting, the deal, and sometimes a second one. */
final class Pipeline {
    private final long end;
    private final OfficeHours office;

    Pipeline(SampleSettings settings, OfficeHours office) {
        this.end = settings.end();
        this.office = office;
    }

    void tell(Lead lead, Dice dice) {
        long qualified = office.after(lead.accepted, dice.seconds(14, 0.7));
        if (!dice.chance(lead.source.sqlShare) || qualified >= end) {
            return;
        }
        lead.sql = qualified;
        lead.stage = "SQL";
        lead.status = "aceptado";
        lead.noteChange(qualified);
        lead.activities.add(Activity.outbound(qualified, lead.owner, "meeting", "connected"));
        long offer = office.after(qualified, dice.seconds(20, 0.7));
        if (!dice.chance(0.48) || offer >= end) {
            return;
        }
        lead.stage = "Oportunidad";
        Deal deal = follow(lead, negotiate(lead, offer, dice), dice);
        if (deal.isWon()) {
            lead.stage = "Cliente";
            buyAgain(lead, deal, dice);
        }
    }

    /** A deal of nobody's lead: a customer of old who asks again. */
    Deal walkIn(Lead asker, Dice dice) {
        return negotiate(asker, office.after(asker.created, dice.between(0, 420 * MINUTE)), dice);
    }

    private void buyAgain(Lead lead, Deal first, Dice dice) {
        long asks = office.after(first.closed() + dice.seconds(60 * 24, 0.4), dice.between(0, 4 * 3_600));
        if (dice.chance(0.15)
                && asks < end
                && follow(lead, negotiate(lead, asks, dice), dice).isWon()) {
            lead.stage = "Promotor";
        }
    }

    private Deal follow(Lead lead, Deal deal, Dice dice) {
        lead.deals.add(deal);
        long until = deal.isClosed() ? deal.closed() : end;
        lead.noteChange(deal.isClosed() ? deal.closed() : deal.created());
        long at = deal.created();
        for (int i = 0; i < 7; i++) {
            at = office.after(at, dice.seconds(20, 0.6));
            if (at >= until) {
                break;
            }
            lead.activities.add(Activity.outbound(at, lead.owner, dice.oneOf("call", "email", "meeting"), "connected"));
        }
        return deal;
    }

    private Deal negotiate(Lead lead, long created, Dice dice) {
        boolean won = dice.chance(lead.source.wonShare * (lead.owner.equals(Salesperson.SLOW) ? 0.6 : 1));
        long closes = office.after(created + DAY + dice.seconds((won ? 27 : 34) * 24, 0.5), dice.between(0, 3 * 3_600));
        double pesos = dice.logNormal(medianPesos(lead.segment), 0.55);
        String reason = dice.oneOf("precio", "plazo de entrega", "competencia", "sin respuesta");
        boolean closed = closes < end;
        String currency = lead.country.equals("US") && dice.chance(0.6) ? "USD" : dice.chance(0.01) ? "EUR" : "MXN";
        return new Deal(
                created,
                lead.owner.id(),
                !closed ? "open" : won ? "won" : "lost",
                closed ? closes : NEVER,
                cents(pesos, currency),
                currency,
                closed && !won ? reason : "",
                lead.product);
    }

    private static double medianPesos(String segment) {
        return switch (segment) {
            case "corporativo" -> 260_000;
            case "mediana" -> 95_000;
            default -> 38_000;
        };
    }

    private static long cents(double pesos, String currency) {
        double units = currency.equals("USD") ? pesos / 18 : currency.equals("EUR") ? pesos / 20 : pesos;
        return Math.round(units) * 100 + (Math.round(pesos) % 4) * 25;
    }
}
