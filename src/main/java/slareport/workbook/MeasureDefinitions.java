package slareport.workbook;

import slareport.agreement.MeasureCode;
import slareport.words.Palette;

/** What each measure means and how it is reckoned. */
final class MeasureDefinitions {
    private static final int LAST_COLUMN = 5;

    private final Edition edition;

    MeasureDefinitions(Edition edition) {
        this.edition = edition;
    }

    /** Writes the table over columns 1 to 5. */
    void write(Page page) {
        page.section(LAST_COLUMN, edition.say("agreement.measures"));
        page.text(1, edition.say("figure.measure"), Theme.HEAD);
        page.text(2, 3, edition.say("agreement.definition"), Theme.HEAD);
        page.text(4, LAST_COLUMN, edition.say("agreement.formula"), Theme.HEAD);
        page.next();
        for (MeasureCode measure : MeasureCode.values()) {
            row(page, "measure." + measure.code());
        }
        if (edition.report().goal() != null) {
            row(page, "measure.goal");
        }
    }

    private void row(Page page, String key) {
        page.text(1, edition.say(key), Theme.WRAPPED.asBold());
        page.text(2, 3, edition.say(key + ".definition"), Theme.WRAPPED);
        page.text(4, LAST_COLUMN, edition.say(key + ".formula"), Theme.WRAPPED.in(Palette.MUTED));
        page.next();
    }
}
