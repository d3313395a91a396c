package slareport.workbook;

import java.time.Instant;

/** Says of a month in which nothing happened how far the exports reach. */
final class EmptyMonth {
    private final Edition edition;

    EmptyMonth(Edition edition) {
        this.edition = edition;
    }

    /** Writes what there is not, and why that may be, in a row over the columns up to the last one. */
    void write(Page page, int lastColumn, String what) {
        page.sentence(lastColumn, what + " " + newest(), Theme.PROSE);
    }

    private String newest() {
        Instant last = edition.report().holdings().last();
        return last == null
                ? edition.say("empty.exports")
                : edition.say(
                        "empty.newest",
                        edition.texts()
                                .day(last.atZone(edition.agreement().zone()).toLocalDate()));
    }
}
