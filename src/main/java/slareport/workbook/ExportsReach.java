package slareport.workbook;

import java.time.Duration;
import java.time.Instant;
import slareport.measure.Figure;

/** Says how far the exports reach, where that explains an empty month or makes a full one doubtful. */
final class ExportsReach {
    /** Without any new lead or deal for so long, exports may have been left over from an earlier day. */
    private static final Duration OLD = Duration.ofDays(7);

    private final Edition edition;

    ExportsReach(Edition edition) {
        this.edition = edition;
    }

    /** Writes what there is not, and why that may be, in a row over the columns up to the last one. */
    void write(Page page, int lastColumn, String what) {
        page.sentence(lastColumn, what + " " + newest(), Theme.PROSE);
    }

    /** Warns on the first sheet of a month in which nothing happened, and of exports that end days before as-of. */
    void warn(Page page, int lastColumn) {
        Instant last = edition.report().holdings().last();
        if (edition.figures().totals().stream().noneMatch(ExportsReach::isSomething)) {
            Notice.write(page, edition, lastColumn, edition.say("empty.month") + " " + newest(), SheetName.QUALITY);
        } else if (last != null && last.plus(OLD).isBefore(edition.review().asOf())) {
            String text = edition.say(
                    "exports.old", day(last), edition.texts().day(edition.asOf().toLocalDate()));
            Notice.write(page, edition, lastColumn, text, SheetName.QUALITY);
        }
    }

    private String day(Instant instant) {
        return edition.texts().day(instant.atZone(edition.agreement().zone()).toLocalDate());
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
        return last == null ? edition.say("empty.exports") : edition.say("empty.newest", day(last));
    }
}
