package slareport.workbook;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import slareport.agreement.MeasureCode;
import slareport.agreement.Side;
import slareport.agreement.Stage;
import slareport.measure.CohortMaturity;
import slareport.measure.Figure;
import slareport.measure.Lag;
import slareport.words.Contribution;
import slareport.words.Figures;
import slareport.words.MaturityNote;
import slareport.words.Palette;
import slareport.workbook.Charts.Place;
import slareport.workbook.Charts.Series;

/** The stages of the funnel: entries, both conversions, how long the way takes, and a chart of the entries. */
final class FunnelStages {
    static final int LAST_COLUMN = 10;
    private static final int CHART_ROWS = 9;
    private static final Look DAYS = Theme.NUMBER.as("#,##0.0");
    private final Edition edition;
    private final FigureCells cells;

    FunnelStages(Edition edition) {
        this.edition = edition;
        this.cells = new FigureCells(edition);
    }

    /** @param counted the stages with entries to draw */
    void write(Page page, int lastColumn, List<Stage> counted) {
        head(page);
        int firstStage = page.row();
        String previous = "";
        for (Stage stage : edition.agreement().stages()) {
            stage(page, stage, previous);
            previous = stage.id();
        }
        whole(page);
        page.sentence(lastColumn, edition.say("funnel.legend"), Theme.NOTE);
        chart(page, firstStage, lastColumn, counted);
    }

    private void head(Page page) {
        Look centred = Theme.HEAD.to(HorizontalAlignment.CENTER);
        page.blank(1, Theme.HEAD);
        page.text(2, 3, edition.say("funnel.entries.group"), centred);
        page.text(4, edition.say("measure.conversion_period"), Theme.NUMBER_HEAD);
        page.text(5, 9, edition.say("measure.conversion_cohort"), centred);
        page.blank(10, Theme.HEAD);
        page.next();
        page.text(1, edition.say("funnel.stage"), Theme.HEAD);
        String[] heads = {
            "funnel.entries",
            "scorecard.change",
            "funnel.from.previous",
            "funnel.from.previous",
            "interval.low",
            "interval.high",
            "scorecard.cases",
            "funnel.mature.from",
            "funnel.median.days"
        };
        for (int i = 0; i < heads.length; i++) {
            page.text(2 + i, edition.say(heads[i]), Theme.NUMBER_HEAD);
        }
        page.next();
    }

    private void stage(Page page, Stage stage, String previous) {
        page.text(1, stage.name(), Theme.WRAPPED.asBold());
        Figure entries = edition.figures().total(MeasureCode.ENTRIES, "", stage.id());
        cells.value(page, 2, entries, Theme.NUMBER.asBold());
        Figures last = edition.lastMonth();
        Figure before = last == null ? null : last.total(MeasureCode.ENTRIES, "", stage.id());
        new Change(edition).write(page, 3, entries, before);
        conversions(page, previous, stage.id());
    }

    private void whole(Page page) {
        if (edition.agreement().indexOfStage(Stage.LEAD) < 0
                || edition.agreement().indexOfStage(Stage.CUSTOMER) < 0) {
            return;
        }
        String name = edition.stages().shortName(Stage.LEAD) + " → "
                + edition.stages().shortName(Stage.CUSTOMER);
        page.text(1, name, Theme.WRAPPED.asBold().asItalic());
        page.blank(2, Theme.NUMBER);
        page.blank(3, Theme.NUMBER);
        conversions(page, Stage.LEAD, Stage.CUSTOMER);
    }

    private void conversions(Page page, String from, String to) {
        Figure cohort = edition.figures().total(MeasureCode.CONVERSION_COHORT, from, to);
        CohortMaturity maturity = edition.review().maturity(from, to);
        boolean isFaint = cohort != null && (edition.review().isMaturing(cohort) || !Contribution.isEnough(cohort));
        cells.value(page, 4, edition.figures().total(MeasureCode.CONVERSION_PERIOD, from, to), Theme.NUMBER);
        cells.value(page, 5, cohort, isFaint ? Theme.NUMBER.in(Palette.MUTED).asItalic() : Theme.NUMBER);
        cells.interval(page, 6, cohort);
        cells.cases(page, 8, cohort);
        maturity(page, 9, cohort == null || cohort.value() == null ? null : maturity);
        days(page, 10, maturity == null ? null : maturity.lag());
        page.next();
    }

    private void maturity(Page page, int column, @Nullable CohortMaturity maturity) {
        Look look = Theme.NUMBER.in(Palette.MUTED);
        LocalDate day = maturity == null ? null : new MaturityNote(edition).day(maturity);
        if (maturity == null) {
            page.blank(column, look);
        } else if (maturity.isMature()) {
            page.text(column, edition.say("funnel.mature"), look);
        } else if (day == null) {
            page.text(
                    column, edition.say("funnel.mature.unknown"), look.wrapped().asItalic());
        } else {
            page.date(
                    column,
                    day,
                    look.as("\"" + Palette.MATURING + " \"" + edition.say("format.day"))
                            .asItalic());
        }
    }

    private static void days(Page page, int column, @Nullable Lag lag) {
        boolean isFew = lag != null && lag.conversions() < Contribution.ENOUGH.longValueExact();
        page.number(
                column,
                lag == null ? null : lag.medianDays(),
                isFew ? DAYS.in(Palette.MUTED).asItalic() : DAYS);
    }

    private void chart(Page page, int firstStage, int lastColumn, List<Stage> counted) {
        List<Stage> drawn = counted.stream()
                .filter(stage -> !stage.id().equals(Stage.VISIT))
                .toList();
        if (drawn.isEmpty()) {
            return;
        }
        // visits dwarf everything else, so the bars begin with the first stage of leads
        int from = firstStage + edition.agreement().stages().indexOf(drawn.get(0));
        int to = firstStage + edition.agreement().stages().indexOf(drawn.get(drawn.size() - 1));
        // marketing's part ends where its leads are qualified
        boolean handsOver = edition.agreement().indexOfStage(Stage.MQL) >= 0;
        page.gap(8);
        BarCharts.bars(
                page.sheet(),
                new Place(1, page.row(), lastColumn + 1, page.row() + CHART_ROWS),
                handsOver
                        ? edition.chartTitle(
                                "funnel.chart.sides",
                                edition.commitments().side(Side.MARKETING),
                                edition.commitments().side(Side.SALES))
                        : edition.chartTitle("funnel.chart"),
                new CellRangeAddress(from, to, 1, 1),
                new Series(
                        edition.say("funnel.entries"),
                        new CellRangeAddress(from, to, 2, 2),
                        handsOver ? Palette.BLUE : Palette.SLATE),
                CellFormats.COUNT,
                true);
        if (handsOver) {
            int ofMarketing = firstStage + edition.agreement().indexOfStage(Stage.MQL) + 1 - from;
            BarCharts.recolour(page.sheet(), Math.max(0, ofMarketing), to - from + 1, Palette.ORANGE);
        }
        for (int i = 0; i < CHART_ROWS; i++) {
            page.tall(15).next();
        }
    }
}
