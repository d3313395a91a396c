package slareport.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.measure.Figure;
import slareport.measure.Scope;
import slareport.words.Palette;

/** The figures of one commitment on the first response, with what must be known to read them. */
final class ResponseFacts {
    private static final int VALUE = ResponseSheet.LEFT;
    private static final int NOTE = VALUE + 6;
    private final Edition edition;
    private final FigureCells cells;

    ResponseFacts(Edition edition) {
        this.edition = edition;
        this.cells = new FigureCells(edition);
    }

    void write(Page page, Commitment commitment) {
        page.text(ResponseSheet.NAMES, edition.say("figure.measure"), Theme.HEAD);
        page.text(VALUE, VALUE + 1, edition.say("figure.value"), Theme.NUMBER_HEAD);
        page.text(VALUE + 2, edition.say("interval.low"), Theme.NUMBER_HEAD);
        page.text(VALUE + 3, edition.say("interval.high"), Theme.NUMBER_HEAD);
        page.text(VALUE + 4, edition.say("scorecard.cases"), Theme.NUMBER_HEAD);
        page.text(VALUE + 5, edition.say("scorecard.target"), Theme.NUMBER_HEAD);
        page.text(NOTE, ResponseSheet.LAST_COLUMN, edition.say("scorecard.note"), Theme.HEAD);
        page.next();
        row(page, commitment, MeasureCode.FIRST_RESPONSE);
        row(page, commitment, MeasureCode.RESPONSE_MEDIAN);
        row(page, commitment, MeasureCode.NEVER_CONTACTED);
        page.gap(4);
    }

    private void row(Page page, Commitment commitment, MeasureCode measure) {
        Figure figure = edition.figures().of(commitment, measure, Scope.TOTAL, "");
        page.text(ResponseSheet.NAMES, edition.say("measure." + measure.code()), Theme.WRAPPED);
        value(page, figure);
        cells.interval(page, VALUE + 2, figure);
        cells.cases(page, VALUE + 4, figure);
        target(page, commitment, figure);
        Look look = figure == null || figure.status() == null || figure.value() == null
                ? Theme.WRAPPED.in(Palette.MUTED)
                : Theme.WRAPPED.in(Palette.ink(figure.status()));
        page.text(NOTE, ResponseSheet.LAST_COLUMN, note(commitment, measure, figure), look);
        page.next();
    }

    private void value(Page page, @Nullable Figure figure) {
        Look look = Theme.NUMBER.asBold();
        if (figure == null || figure.value() == null) {
            page.text(VALUE, VALUE + 1, "", look);
            return;
        }
        double number = edition.formats().inCell(figure.unit(), figure.value());
        page.number(VALUE, VALUE + 1, number, look.as(edition.formats().format(figure.unit(), figure.value())));
    }

    private void target(Page page, Commitment commitment, @Nullable Figure figure) {
        Look look = Theme.NUMBER.in(Palette.MUTED);
        if (figure == null || figure.target() == null) {
            page.blank(VALUE + 5, look);
            return;
        }
        String format = edition.formats().targetFormat(figure.unit(), figure.target());
        page.number(
                VALUE + 5,
                figure.target(),
                look.as(edition.formats().signed(commitment.target().direction(), format)));
    }

    private String note(Commitment commitment, MeasureCode measure, @Nullable Figure figure) {
        String reason = cells.reason(figure);
        if (figure == null || !reason.isEmpty()) {
            return reason;
        }
        return switch (measure) {
            case RESPONSE_MEDIAN ->
                edition.say(
                        commitment.within() != null && commitment.within().isWall()
                                ? "response.median.wall"
                                : "response.median.working");
            case NEVER_CONTACTED -> edition.say("response.never.note");
            default -> standing(figure);
        };
    }

    private String standing(Figure figure) {
        List<String> words = new ArrayList<>();
        if (figure.status() != null) {
            words.add(Palette.symbol(figure.status()) + " " + edition.status(figure.status()));
        }
        if (figure.isWithinNoise()) {
            words.add(edition.say("note.within.noise"));
        }
        return String.join(" · ", words);
    }
}
