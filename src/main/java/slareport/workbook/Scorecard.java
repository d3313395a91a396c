package slareport.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.measure.Figure;
import slareport.words.Contribution;
import slareport.words.Palette;
import slareport.words.Standing;
import slareport.words.StandingNote;

/** A row for each commitment: promise, target, actual, attainment, status, the year behind it and how sure that is. */
final class Scorecard {
    private final Edition edition;
    private final SummaryColumns columns;
    private final StatusStrip strip;
    private final RowPlaces rows;

    Scorecard(Edition edition, SummaryColumns columns, RowPlaces rows) {
        this.edition = edition;
        this.columns = columns;
        this.strip = new StatusStrip(edition);
        this.rows = rows;
    }

    void write(Page page, List<Standing> standings) {
        page.section(columns.note(), edition.say("scorecard.title"));
        head(page);
        int first = page.row();
        for (Standing standing : standings) {
            row(page, standing);
            page.next();
        }
        CellRangeAddress table = new CellRangeAddress(first - 1, page.row() - 1, SummaryColumns.WHO, columns.note());
        page.name("Scorecard", table);
        new DataBar(page.sheet())
                .add(new CellRangeAddress(first, page.row() - 1, SummaryColumns.ATTAINMENT, SummaryColumns.ATTAINMENT));
        page.gap(4);
        String legend =
                edition.say("scorecard.legend") + (rows.areAny() ? " " + edition.say("scorecard.legend.rows") : "");
        page.text(
                1,
                columns.note(),
                columns.running() ? legend + " " + edition.say("scorecard.legend.running") : legend,
                Look.text(9, Palette.MUTED).wrapped());
    }

    private void head(Page page) {
        page.text(SummaryColumns.WHO, edition.say("scorecard.by"), Theme.HEAD);
        page.text(SummaryColumns.PROMISE, edition.say("scorecard.promise"), Theme.HEAD);
        page.text(SummaryColumns.TARGET, edition.say("scorecard.target"), Theme.NUMBER_HEAD);
        page.text(SummaryColumns.ACTUAL, edition.say("scorecard.actual"), Theme.NUMBER_HEAD);
        page.text(SummaryColumns.ATTAINMENT, edition.say("scorecard.attainment"), Theme.NUMBER_HEAD);
        page.text(SummaryColumns.STATUS, edition.say("scorecard.status"), Theme.HEAD.to(HorizontalAlignment.CENTER));
        page.text(SummaryColumns.CHANGE, edition.say("scorecard.change"), Theme.NUMBER_HEAD);
        strip.head(page);
        page.text(SummaryColumns.CASES, edition.say("scorecard.cases"), Theme.NUMBER_HEAD);
        page.text(
                SummaryColumns.LOW,
                SummaryColumns.HIGH,
                edition.say("scorecard.interval"),
                Theme.HEAD.to(HorizontalAlignment.CENTER));
        if (columns.running()) {
            page.text(columns.projection(), edition.say("scorecard.projection"), Theme.NUMBER_HEAD);
        }
        page.text(columns.note(), edition.say("scorecard.note"), Theme.HEAD);
        page.next();
    }

    private void row(Page page, Standing standing) {
        Commitment commitment = standing.commitment();
        Figure figure = standing.figure();
        page.text(
                SummaryColumns.WHO,
                edition.commitments().side(commitment.by()),
                Theme.WRAPPED.asBold().in(Palette.colour(commitment.by())));
        page.twoLines(
                SummaryColumns.PROMISE,
                edition.commitments().promise(commitment),
                Theme.CELL.asBold(),
                edition.commitments().details(commitment),
                Look.text(9, Palette.MUTED));
        target(page, commitment, figure);
        actual(page, commitment, figure);
        page.number(SummaryColumns.ATTAINMENT, standing.attainment(), Theme.NUMBER.as("0%"));
        Look look = Theme.CELL
                .asBold()
                .in(Palette.ink(standing))
                .on(Palette.fill(standing))
                .to(HorizontalAlignment.CENTER);
        page.text(SummaryColumns.STATUS, edition.status(standing), look);
        new Change(edition).write(page, SummaryColumns.CHANGE, standing);
        strip.write(page, commitment);
        certainty(page, figure);
        if (columns.running()) {
            value(page, columns.projection(), figure, figure == null ? null : figure.projection(), Theme.NUMBER);
        }
        page.text(
                columns.note(),
                new StandingNote(edition).of(standing),
                Look.text(9, Palette.MUTED).wrapped().lined(Look.Edge.ROW, Palette.HAIRLINE));
    }

    private static void certainty(Page page, @Nullable Figure figure) {
        page.number(
                SummaryColumns.CASES,
                figure == null ? null : Contribution.cases(figure),
                Theme.NUMBER.as(CellFormats.COUNT));
        Look bound = Theme.NUMBER.as(CellFormats.PERCENT).to(HorizontalAlignment.CENTER);
        page.number(SummaryColumns.LOW, figure == null ? null : figure.low(), bound);
        page.number(SummaryColumns.HIGH, figure == null ? null : figure.high(), bound);
    }

    private void target(Page page, Commitment commitment, @Nullable Figure figure) {
        BigDecimal target = figure != null && figure.target() != null
                ? figure.target()
                : commitment.target().in(edition.review().month());
        String unit = edition.commitments().unit(figure, commitment);
        String format = edition.formats()
                .signed(commitment.target().direction(), edition.formats().targetFormat(unit, target));
        page.number(SummaryColumns.TARGET, edition.formats().inCell(unit, target), Theme.NUMBER.as(format));
    }

    private void actual(Page page, Commitment commitment, @Nullable Figure figure) {
        String address = rows.address(commitment.id());
        Look look = Theme.NUMBER.asBold();
        if (figure == null || figure.value() == null) {
            page.blank(SummaryColumns.ACTUAL, look);
            return;
        }
        String format = edition.formats().format(figure.unit(), figure.value());
        XSSFCell cell = page.number(
                SummaryColumns.ACTUAL,
                edition.formats().inCell(figure.unit(), figure.value()),
                (address == null ? look : look.in(Palette.BLUE)).as(format));
        if (address != null) {
            page.link(cell, address);
        }
    }

    private void value(Page page, int column, @Nullable Figure figure, @Nullable BigDecimal value, Look look) {
        if (figure == null || value == null) {
            page.blank(column, look);
            return;
        }
        String format = edition.formats().format(figure.unit(), value);
        page.number(column, edition.formats().inCell(figure.unit(), value), look.as(format));
    }
}
