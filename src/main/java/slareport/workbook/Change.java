package slareport.workbook;

import org.jspecify.annotations.Nullable;
import slareport.measure.Figure;
import slareport.words.MonthChange;
import slareport.words.Palette;
import slareport.words.Standing;

/** Changes against the month before as cells: points as a number, relative changes as a share. */
final class Change {
    private final Edition edition;

    Change(Edition edition) {
        this.edition = edition;
    }

    /** Writes the change of a commitment, coloured by whether it is for the better. */
    void write(Page page, int column, Standing standing) {
        MonthChange change = MonthChange.of(edition, standing);
        String ink = Palette.MUTED;
        if (change != null && change.number().signum() != 0) {
            ink = change.betterFor(standing.commitment()) > 0 ? Palette.BETTER : Palette.WORSE;
        }
        write(page, column, change, ink);
    }

    /** Writes the change of a figure without judging it. */
    void write(Page page, int column, @Nullable Figure now, @Nullable Figure before) {
        write(page, column, MonthChange.of(edition, now, before), Palette.MUTED);
    }

    private void write(Page page, int column, @Nullable MonthChange change, String ink) {
        if (change == null) {
            page.blank(column, Theme.NUMBER);
        } else {
            page.number(
                    column, change.number().doubleValue(), Theme.NUMBER.in(ink).as(format(change)));
        }
    }

    private String format(MonthChange change) {
        String number = change.inPoints() ? "0.0\" " + edition.say("unit.points") + "\"" : CellFormats.PERCENT;
        return "\"↑ \"" + number + ";\"↓ \"" + number + ";\"=\"";
    }
}
