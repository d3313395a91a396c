package slareport.workbook;

import java.time.Instant;
import slareport.measure.Figure;

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

    /** Warns at the top of the first sheet; nothing when anything happened in the month. */
    void warn(Page page, int lastColumn) {
        if (edition.figures().totals().stream().noneMatch(EmptyMonth::isSomething)) {
            Notice.write(page, edition, lastColumn, edition.say("empty.month") + " " + newest(), SheetName.QUALITY);
        }
    }

    // deals that stay open go on to be counted in months in which nothing happens
    private static boolean isSomething(Figure figure) {
        return switch (figure.measure()) {
            case VELOCITY, FRESH -> false;
            default -> figure.value() != null && figure.value().signum() != 0;
        };
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
