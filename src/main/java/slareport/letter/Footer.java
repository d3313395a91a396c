package slareport.letter;

import java.util.stream.Collectors;
import slareport.mailing.Cadence;
import slareport.mailing.DueMail;
import slareport.words.Palette;
import slareport.words.ReportWords;

/** Why somebody gets the mail. */
final class Footer implements Block {
    private final String why;
    private final String sender;

    Footer(ReportWords words, DueMail due) {
        String occasions = due.list().cadences().stream()
                .sorted()
                .map(cadence -> words.say(key(cadence)))
                .collect(Collectors.joining("; "));
        this.why = words.say("letter.why", due.list().name(), occasions);
        this.sender = words.say("letter.sender");
    }

    @Override
    public void write(Html page) {
        page.element(
                "p",
                why + " " + sender,
                "class",
                Style.DARK_MUTED + " " + Style.DARK_LINE,
                "style",
                Style.FONT + "font-size:12px;line-height:17px;" + Style.MUTED
                        + "margin:24px 0 0;padding:12px 0 0;border-top:1px solid #" + Palette.HAIRLINE + ";"
                        + Style.BREAKING);
    }

    @Override
    public void write(PlainText text) {
        text.gap().line(why).line(sender);
    }

    private static String key(Cadence cadence) {
        return switch (cadence) {
            case MONTHLY -> "letter.occasion.monthly";
            case WEEKLY -> "letter.occasion.weekly";
            case NIGHTLY -> "letter.occasion.nightly";
            case ON_BREACH -> "letter.occasion.on.breach";
        };
    }
}
