package slareport.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import slareport.measure.Status;
import slareport.words.GapWords;
import slareport.words.MaturityNote;
import slareport.words.Palette;
import slareport.words.Standing;
import slareport.workbook.Look.Edge;

/** The largest gaps, each with what weighs most in it and where its rows are; and what is too young to be judged. */
final class Attention {
    private static final int GAPS = 3;

    private final Edition edition;
    private final RowPlaces rows;
    private final List<Standing> standings;

    Attention(Edition edition, RowPlaces rows, List<Standing> standings) {
        this.edition = edition;
        this.rows = rows;
        this.standings = standings;
    }

    /** Writes from column 1 to the last one given. */
    void write(Page page, int lastColumn) {
        page.gap(6);
        page.section(lastColumn, edition.say("attention.title"));
        List<Standing> all = Standing.shortest(standings);
        // a line that tells of one more takes the room of that one
        int shown = all.size() == GAPS + 1 ? all.size() : GAPS;
        boolean judged = standings.stream().anyMatch(Standing::isKept);
        if (all.isEmpty()) {
            page.sentence(lastColumn, edition.say(judged ? "attention.none" : "attention.unknown"), Theme.PROSE);
        }
        all.stream().limit(shown).forEach(gap -> gap(page, lastColumn, gap));
        if (all.size() > shown) {
            page.text(2, lastColumn, edition.say("attention.more", all.size() - shown), Theme.NOTE);
            page.next();
        }
        maturing(page, lastColumn);
    }

    private void gap(Page page, int lastColumn, Standing gap) {
        Status status = gap.status();
        page.text(
                1,
                Palette.symbol(status) + " " + edition.status(status),
                Theme.CELL.in(Palette.ink(status)).on(Palette.fill(status)).asBold());
        page.text(2, edition.commitments().shortly(gap.commitment()), Theme.WRAPPED.asBold());
        page.text(3, lastColumn - 1, new GapWords(edition).of(gap), Theme.WRAPPED);
        page.link(
                page.text(
                        lastColumn,
                        edition.say("link.details"),
                        Theme.LINK.lined(Edge.ROW, Palette.HAIRLINE).to(HorizontalAlignment.RIGHT)),
                Details.of(gap.commitment(), edition, rows));
        page.atLeast(18).next();
    }

    private void maturing(Page page, int lastColumn) {
        List<String> young = standings.stream()
                .filter(Standing::isMaturing)
                .map(standing -> edition.commitments().shortly(standing.commitment()) + " ("
                        + new MaturityNote(edition).of(standing.figure()) + ")")
                .toList();
        if (!young.isEmpty()) {
            page.sentence(
                    lastColumn,
                    edition.say("attention.maturing", edition.texts().all(young)),
                    Theme.NOTE);
        }
    }
}
