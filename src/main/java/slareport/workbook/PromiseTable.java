package slareport.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.measure.Figure;
import slareport.words.Contribution;
import slareport.words.Palette;
import slareport.words.Standing;

/** How the commitments that a sheet is about were kept: promise, target, actual with its interval, cases, status, note. */
final class PromiseTable {
    private static final int FIRST_OF_STATUS = 7;
    private static final int FIRST_OF_NOTE = 9;
    private final Edition edition;
    private final FigureCells cells;

    PromiseTable(Edition edition) {
        this.edition = edition;
        this.cells = new FigureCells(edition);
    }

    /** Writes the table from column 1 to the last one, which is the ninth or a later one. */
    void write(Page page, int lastColumn, List<Commitment> commitments) {
        page.text(1, edition.say("scorecard.promise"), Theme.HEAD);
        page.text(2, edition.say("scorecard.target"), Theme.NUMBER_HEAD);
        page.text(3, edition.say("scorecard.actual"), Theme.NUMBER_HEAD);
        page.text(4, edition.say("interval.low"), Theme.NUMBER_HEAD);
        page.text(5, edition.say("interval.high"), Theme.NUMBER_HEAD);
        page.text(6, edition.say("scorecard.cases"), Theme.HEAD.to(HorizontalAlignment.CENTER));
        page.text(
                FIRST_OF_STATUS,
                FIRST_OF_NOTE - 1,
                edition.say("scorecard.status"),
                Theme.HEAD.to(HorizontalAlignment.CENTER));
        page.text(FIRST_OF_NOTE, lastColumn, edition.say("scorecard.note"), Theme.HEAD);
        page.next();
        for (Commitment commitment : commitments) {
            row(page, lastColumn, Standing.of(commitment, edition.figures().of(commitment), edition.review()));
        }
    }

    private void row(Page page, int lastColumn, Standing standing) {
        Commitment commitment = standing.commitment();
        Figure figure = standing.figure();
        page.text(1, edition.commitments().shortly(commitment), Theme.WRAPPED.asBold());
        target(page, commitment, figure);
        cells.value(page, 3, figure, Theme.NUMBER.asBold());
        cells.interval(page, 4, figure);
        page.number(
                6,
                figure == null ? null : Contribution.cases(figure),
                Theme.NUMBER.as(CellFormats.COUNT).in(Palette.MUTED).to(HorizontalAlignment.CENTER));
        Look status = Theme.CELL
                .asBold()
                .in(Palette.ink(standing))
                .on(Palette.fill(standing))
                .to(HorizontalAlignment.CENTER);
        page.text(FIRST_OF_STATUS, FIRST_OF_NOTE - 1, edition.status(standing), status);
        page.text(FIRST_OF_NOTE, lastColumn, note(commitment, figure), Theme.WRAPPED.in(Palette.MUTED));
        page.next();
    }

    private void target(Page page, Commitment commitment, @Nullable Figure figure) {
        BigDecimal target = commitment.target().in(edition.review().month());
        String unit = edition.commitments().unit(figure, commitment);
        String format = edition.formats()
                .signed(commitment.target().direction(), edition.formats().targetFormat(unit, target));
        page.number(2, edition.formats().inCell(unit, target), Theme.NUMBER.as(format));
    }

    private String note(Commitment commitment, @Nullable Figure figure) {
        List<String> notes = new ArrayList<>();
        String details = edition.commitments().details(commitment);
        if (!details.isEmpty()) {
            notes.add(edition.texts().capitalised(details));
        }
        String reason = cells.reason(figure);
        if (!reason.isEmpty()) {
            notes.add(reason);
        }
        if (figure != null && figure.isWithinNoise()) {
            notes.add(edition.texts().capitalised(edition.say("note.within.noise")));
        }
        if (figure != null && figure.value() != null && !Contribution.isEnough(figure)) {
            notes.add(edition.texts().capitalised(edition.say("note.few.cases")));
        }
        return String.join("  ·  ", notes);
    }
}
