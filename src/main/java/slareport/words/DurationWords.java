package slareport.words;

import java.time.Duration;
import slareport.calendar.Allowance;

/** Allowances in words. */
public final class DurationWords {
    private final Texts texts;

    public DurationWords(Texts texts) {
        this.texts = texts;
    }

    /** The allowance, as in 4 h of working time. */
    public String of(Allowance allowance) {
        if (allowance instanceof Allowance.WorkingDays days) {
            return texts.say("allowance.working.days", days.days());
        }
        if (allowance instanceof Allowance.Working working) {
            return texts.say("allowance.working", amount(working.time()));
        }
        return texts.say("allowance.wall", amount(((Allowance.Wall) allowance).time()));
    }

    private String amount(Duration time) {
        boolean days = time.toDays() > 1 && time.equals(Duration.ofDays(time.toDays()));
        if (days) {
            return texts.say("amount.days", time.toDays());
        }
        StringBuilder amount = new StringBuilder();
        append(amount, time.toHours(), "h");
        append(amount, time.toMinutesPart(), "min");
        append(amount, time.toSecondsPart(), "s");
        return amount.isEmpty() ? "0 min" : amount.toString();
    }

    private static void append(StringBuilder amount, long number, String unit) {
        if (number > 0) {
            amount.append(amount.isEmpty() ? "" : " ")
                    .append(number)
                    .append(' ')
                    .append(unit);
        }
    }
}
