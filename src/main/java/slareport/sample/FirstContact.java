package slareport.sample;

import static slareport.sample.LocalSecond.HOUR;
import static slareport.sample.LocalSecond.MINUTE;

import java.time.YearMonth;

/** What sales does with a lead that marketing hands over: how soon it calls, how often, and what it decides. */
final class FirstContact {
    private static final double SPREAD = 1.25;
    private static final String UNREACHABLE = "no contesta";

    private final long end;
    private final YearMonth secondVersion;
    private final OfficeHours office;

    FirstContact(SampleSettings settings, OfficeHours office) {
        this.end = settings.end();
        this.secondVersion = settings.secondVersion();
        this.office = office;
    }

    void tell(Lead lead, Dice dice) {
        lead.owner = Salesperson.draw(dice, monthsUnderSecondVersion(lead) >= 0);
        lead.assigned = Math.min(end - 1, lead.mql + dice.between(MINUTE, 8 * MINUTE));
        lead.noteChange(lead.assigned);
        if (dice.chance(0.025)) {
            long at = office.after(lead.mql, dice.between(5 * MINUTE, 40 * MINUTE));
            reject(lead, at, dice.oneOf("duplicado", "spam"));
        } else if (dice.chance(lead.owner.neverShare())) {
            if (dice.chance(0.3)) {
                reject(lead, office.after(lead.mql, 40 * HOUR), UNREACHABLE);
            }
        } else {
            pursue(lead, dice);
        }
    }

    private void pursue(Lead lead, Dice dice) {
        boolean refuses = dice.chance(lead.source.rejectedShare);
        boolean undecided = !refuses && dice.chance(0.07);
        boolean connects = !undecided && !(refuses && dice.chance(0.3));
        int attempts = connects ? 1 + dice.pick(46, 25, 14, 8, 4, 2, 1) : 3 + dice.below(5);
        long at = office.after(lead.mql, dice.seconds(medianHours(lead), SPREAD));
        for (int i = 1; i <= attempts; i++) {
            if (at >= end) {
                return;
            }
            touch(lead, at, connects && i == attempts, dice);
            at = office.after(at, 20 * MINUTE + dice.seconds(6, 0.8));
        }
        decide(lead, refuses, connects, undecided, dice);
    }

    private void touch(Lead lead, long at, boolean connects, Dice dice) {
        String type = connects ? "call" : dice.oneOf("call", "call", "call", "email", "email", "message");
        String outcome = connects ? "connected" : type.equals("call") ? dice.oneOf("no_answer", "voicemail") : "sent";
        lead.activities.add(Activity.outbound(at, lead.owner, type, outcome));
        lead.noteChange(at);
        long reply = at + dice.between(2 * MINUTE, 50 * MINUTE);
        if (dice.chance(0.14) && reply < end) {
            lead.activities.add(new Activity(reply, lead.owner.id(), "email", "inbound", "replied", false));
        }
    }

    private void decide(Lead lead, boolean refuses, boolean connects, boolean undecided, Dice dice) {
        long at = office.after(lead.modified, dice.seconds(1.5, 1.0));
        if (undecided) {
            lead.status = "nuevo";
        } else if (refuses) {
            String reason = connects ? dice.oneOf("sin presupuesto", "fuera de perfil", "competencia") : UNREACHABLE;
            reject(lead, at, dice.chance(0.05) ? "" : reason);
        } else if (at < end) {
            lead.accepted = at;
            lead.status = dice.chance(0.5) ? "en proceso" : "aceptado";
            lead.noteChange(at);
            lead.activities.add(new Activity(at, lead.owner.id(), "note", "internal", "", false));
        }
    }

    private void reject(Lead lead, long at, String reason) {
        if (at < end) {
            lead.rejected = at;
            lead.rejectionReason = reason;
            lead.status = "rechazado";
            lead.noteChange(at);
        }
    }

    private double medianHours(Lead lead) {
        int months = monthsUnderSecondVersion(lead);
        double before = lead.owner.before();
        double after = lead.owner.after();
        double median = months < 0 ? before : months == 0 ? (before + after) / 2 : after;
        if (lead.segment.equals("corporativo")) {
            median *= months < 0 ? 0.8 : 0.5;
        }
        return lead.source == Source.DIRECTORY ? 1.4 * median : median;
    }

    private int monthsUnderSecondVersion(Lead lead) {
        YearMonth month = YearMonth.from(LocalSecond.date(lead.mql));
        return (month.getYear() - secondVersion.getYear()) * 12 + month.getMonthValue() - secondVersion.getMonthValue();
    }
}
