package slareport.letter;

import slareport.words.Palette;
import slareport.words.ReportWords;
import slareport.words.Standing;

/** A status as sign, word and colour. */
final class Pill {
    private Pill() {}

    static void write(Html page, ReportWords words, Standing standing) {
        String look = "display:inline-block;white-space:nowrap;font-size:12px;line-height:18px;font-weight:bold;"
                + "padding:1px 6px;border-radius:9px;" + Style.on(Palette.fill(standing), Palette.ink(standing));
        page.open("span", "style", look).text(words.status(standing)).close();
    }
}
