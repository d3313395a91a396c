package slareport.letter;

import java.util.List;
import slareport.measure.Status;
import slareport.words.Notices;
import slareport.words.Palette;
import slareport.words.ReportWords;

/** What is to be known before the rest is read: each thing in a box of its own, none when all is well. */
final class Warnings implements Block {
    private static final String SIGN = Palette.symbol(Status.AT_RISK);

    private final List<String> warnings;

    Warnings(ReportWords words) {
        this.warnings = new Notices(words).warnings();
    }

    @Override
    public void write(Html page) {
        for (String warning : warnings) {
            String look = Style.FONT + Style.SMALL + "font-weight:bold;padding:8px 12px;" + Style.BREAKING
                    + Style.on(Palette.fill(Status.AT_RISK), Palette.ink(Status.AT_RISK));
            page.open("table", Style.table("margin:10px 0 0;")).open("tr");
            page.element("td", SIGN + " " + warning, "style", look).close(2);
        }
    }

    @Override
    public void write(PlainText text) {
        for (String warning : warnings) {
            text.gap().item(SIGN + " " + warning);
        }
    }
}
