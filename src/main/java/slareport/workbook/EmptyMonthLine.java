package slareport.workbook;

import java.time.Instant;
import slareport.measure.Figure;

/** One line that says that the exports tell of nothing in the month, and up to when they do. */
final class EmptyMonthLine {
    private final Edition edition;

    EmptyMonthLine(Edition edition) {
        this.edition = edition;
    }

    /** Writes the line; nothing when anything happened in the month. */
    void write(Page page, int lastColumn) {
        if (edition.figures().totals().stream().anyMatch(EmptyMonthLine::isSomething)) {
            return;
        }
        Instant last = edition.report().holdings().last();
        String text = last == null
                ? edition.say("empty.month.nothing")
                : edition.say(
                        "empty.month",
                        edition.texts()
                                .day(last.atZone(edition.agreement().zone()).toLocalDate()));
        Notice.write(page, edition, lastColumn, text, SheetName.QUALITY);
    }

    // deals that stay open go on to be counted in months in which nothing happens
    private static boolean isSomething(Figure figure) {
        return switch (figure.measure()) {
            case VELOCITY, FRESH -> false;
            default -> figure.value() != null && figure.value().signum() != 0;
        };
    }
}
