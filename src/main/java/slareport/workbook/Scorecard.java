package slareport.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode.Kind;
import slareport.measure.Figure;

/** A row for each commitment: promise, target, actual, attainment, status and how sure that is. */
final class Scorecard {
    private static final int BEFORE_PROJECTION = 10;
    private final Edition edition;
    private final boolean running;
    private final int noteColumn;

    Scorecard(Edition edition) {
        this.edition = edition;
        this.running = edition.review().running();
        this.noteColumn = lastColumn(edition);
    }

    /** The last column: one more while the month runs, for the projection. */
    static int lastColumn(Edition edition) {
        return BEFORE_PROJECTION + (edition.review().running() ? 2 : 1);
    }

    void write(Page page, List<Standing> standings) {
        page.text(1, noteColumn, edition.say("scorecard.title"), Theme.SECTION);
        page.tall(22).next();
        head(page);
        int first = page.row();
        for (Standing standing : standings) {
            row(page, standing);
            page.next();
        }
        new DataBar(page.sheet()).add(new CellRangeAddress(first, page.row() - 1, 5, 5));
        page.gap(6);
        String legend = edition.say("scorecard.legend");
        page.text(1, noteColumn, running ? legend + " " + edition.say("scorecard.legend.running") : legend, Theme.NOTE);
    }

    private void head(Page page) {
        page.text(1, edition.say("scorecard.by"), Theme.HEAD);
        page.text(2, edition.say("scorecard.promise"), Theme.HEAD);
        page.text(3, edition.say("scorecard.target"), Theme.NUMBER_HEAD);
        page.text(4, edition.say("scorecard.actual"), Theme.NUMBER_HEAD);
        page.text(5, edition.say("scorecard.attainment"), Theme.NUMBER_HEAD);
        page.text(6, edition.say("scorecard.status"), Theme.HEAD.to(HorizontalAlignment.CENTER));
        page.text(7, edition.say("scorecard.change"), Theme.NUMBER_HEAD);
        page.text(8, edition.say("scorecard.cases"), Theme.NUMBER_HEAD);
        page.text(9, 10, edition.say("scorecard.interval"), Theme.HEAD.to(HorizontalAlignment.CENTER));
        if (running) {
            page.text(11, edition.say("scorecard.projection"), Theme.NUMBER_HEAD);
        }
        page.text(noteColumn, edition.say("scorecard.note"), Theme.HEAD);
        page.next();
    }

    private void row(Page page, Standing standing) {
        Commitment commitment = standing.commitment();
        Figure figure = standing.figure();
        Look by = Theme.WRAPPED.asBold().in(Theme.colour(commitment.by()));
        page.text(1, edition.commitments().side(commitment.by()), by);
        page.twoLines(
                2,
                edition.commitments().promise(commitment),
                Theme.CELL.asBold(),
                edition.commitments().details(commitment),
                Look.text(9, Theme.MUTED));
        target(page, commitment, figure);
        value(page, 4, figure, figure == null ? null : figure.value(), Theme.NUMBER.asBold());
        page.number(5, standing.attainment(), Theme.NUMBER.as("0%"));
        Look look = Theme.CELL
                .asBold()
                .in(Theme.ink(standing))
                .on(Theme.fill(standing))
                .to(HorizontalAlignment.CENTER);
        page.text(6, edition.status(standing), look);
        // younger leads always look worse than those of the month before
        new Change(edition).write(page, 7, commitment, standing.isYoung() ? null : figure);
        page.number(8, figure == null ? null : Contribution.cases(figure), Theme.NUMBER.as(Units.COUNT));
        page.number(
                9,
                figure == null ? null : figure.low(),
                Theme.NUMBER.as(Units.PERCENT).to(HorizontalAlignment.CENTER));
        page.number(
                10,
                figure == null ? null : figure.high(),
                Theme.NUMBER.as(Units.PERCENT).to(HorizontalAlignment.CENTER));
        if (running) {
            value(page, 11, figure, figure == null ? null : figure.projection(), Theme.NUMBER);
        }
        page.text(noteColumn, note(figure, commitment), Theme.WRAPPED.in(Theme.MUTED));
    }

    private void target(Page page, Commitment commitment, @Nullable Figure figure) {
        BigDecimal target = figure != null && figure.target() != null
                ? figure.target()
                : commitment.target().in(edition.review().month());
        String unit = edition.unit(figure, commitment);
        String format = edition.units()
                .signed(commitment.target().direction(), edition.units().targetFormat(unit, target));
        page.number(3, edition.units().inCell(unit, target), Theme.NUMBER.as(format));
    }

    private void value(Page page, int column, @Nullable Figure figure, @Nullable BigDecimal value, Look look) {
        if (figure == null || value == null) {
            page.blank(column, look);
            return;
        }
        String format = edition.units().format(figure.unit(), value);
        page.number(column, edition.units().inCell(figure.unit(), value), look.as(format));
    }

    private String note(@Nullable Figure figure, Commitment commitment) {
        List<String> notes = new ArrayList<>();
        if (figure == null) {
            notes.add(edition.say("note.not.computed"));
        } else if (figure.noData() != null) {
            notes.add(edition.reason(figure.noData()));
        } else {
            if (edition.review().isMaturing(figure)) {
                notes.add(edition.maturing(figure));
            }
            if (figure.isWithinNoise()) {
                notes.add(edition.say("note.within.noise"));
            }
            boolean share = commitment.measure().kind() == Kind.RATIO;
            if (share && Contribution.cases(figure) != null && !Contribution.isEnough(figure)) {
                notes.add(edition.say("note.few.cases"));
            }
            if (commitment.target().perMonth().containsKey(edition.review().month())) {
                notes.add(edition.say("note.target.of.month"));
            }
        }
        return edition.texts().capitalised(String.join("; ", notes));
    }
}
