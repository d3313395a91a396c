package slareport.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import slareport.agreement.MeasureCode;
import slareport.measure.Figure;
import slareport.measure.NoData;
import slareport.words.ExportsReach;
import slareport.words.Figures;
import slareport.words.NoDataWords;
import slareport.words.Palette;

/** What the month's deals came to, and what became of leads. */
final class PipelineResults {
    private static final List<MeasureCode> DEALS = List.of(
            MeasureCode.REVENUE,
            MeasureCode.WIN_RATE,
            MeasureCode.WIN_RATE_VALUE,
            MeasureCode.DEAL_VALUE,
            MeasureCode.SALES_CYCLE);
    private static final List<MeasureCode> LEADS =
            List.of(MeasureCode.REVENUE_PER_LEAD, MeasureCode.CUSTOMER_VALUE, MeasureCode.LEAD_CYCLE);
    private final Edition edition;
    private final FigureCells cells;

    PipelineResults(Edition edition) {
        this.edition = edition;
        this.cells = new FigureCells(edition);
    }

    void write(Page page, int lastColumn) {
        List<Figure> all = Stream.concat(DEALS.stream(), LEADS.stream())
                .map(this::total)
                .flatMap(Stream::ofNullable)
                .toList();
        if (all.isEmpty()) {
            page.sentence(lastColumn, edition.say("pipeline.none"), Theme.PROSE);
            return;
        }
        if (all.stream().noneMatch(PipelineResults::tells)) {
            nothing(page, lastColumn);
            return;
        }
        table(page, lastColumn, "pipeline.totals", DEALS);
        page.gap(10);
        table(page, lastColumn, "pipeline.leads", LEADS);
    }

    // that no deal was closed can only be said of exports that would tell of one
    private void nothing(Page page, int lastColumn) {
        Figure revenue = total(MeasureCode.REVENUE);
        NoData why = revenue == null ? null : revenue.noData();
        if (why == null || why.reason() == NoData.Reason.NOTHING_COUNTED) {
            page.sentence(
                    lastColumn,
                    edition.say("pipeline.nothing") + " " + new ExportsReach(edition).newest(),
                    Theme.PROSE);
        } else {
            String name = edition.say("measure." + MeasureCode.REVENUE.code());
            page.sentence(
                    lastColumn,
                    edition.say("sources.missing", name, new NoDataWords(edition).reason(why)),
                    Theme.PROSE);
        }
    }

    // a sum of nothing is 0
    private static boolean tells(Figure figure) {
        return figure.value() != null && figure.value().signum() != 0;
    }

    private void table(Page page, int lastColumn, String title, List<MeasureCode> measures) {
        List<Figure> figures =
                measures.stream().map(this::total).flatMap(Stream::ofNullable).toList();
        if (figures.isEmpty()) {
            return;
        }
        page.section(lastColumn, edition.say(title));
        page.text(1, edition.say("figure.measure"), Theme.HEAD);
        String[] heads = {
            "figure.value", "interval.low", "interval.high", "scorecard.cases", "figure.last.month", "scorecard.change"
        };
        for (int i = 0; i < heads.length; i++) {
            page.text(2 + i, edition.say(heads[i]), Theme.NUMBER_HEAD);
        }
        page.text(8, lastColumn, edition.say("scorecard.note"), Theme.HEAD);
        page.next();
        figures.forEach(figure -> row(page, lastColumn, figure));
    }

    private void row(Page page, int lastColumn, Figure figure) {
        Figures last = edition.lastMonth();
        // last month's leads have had a month more to buy
        boolean isGrowing = figure.measure() == MeasureCode.REVENUE_PER_LEAD && figure.value() != null;
        Figure before = last == null || isGrowing ? null : last.total(figure.measure(), "", figure.stageTo());
        page.text(1, edition.say("measure." + figure.measure().code()), Theme.WRAPPED);
        cells.value(page, 2, figure, Theme.NUMBER.asBold());
        cells.interval(page, 3, figure);
        cells.cases(page, 5, figure);
        cells.value(page, 6, before, Theme.NUMBER.in(Palette.MUTED));
        new Change(edition).write(page, 7, figure, before);
        String note = isGrowing ? edition.say("pipeline.growing") : cells.reason(figure);
        page.text(8, lastColumn, note, Theme.WRAPPED.in(Palette.MUTED));
        page.next();
    }

    private @Nullable Figure total(MeasureCode measure) {
        return edition.figures().total(measure, "", "");
    }
}
