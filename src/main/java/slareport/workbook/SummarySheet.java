package slareport.workbook;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Side;
import slareport.goal.GoalPlan;
import slareport.words.ExportsReach;
import slareport.words.GoalWords;
import slareport.words.Headline;
import slareport.words.Notices;
import slareport.words.Palette;
import slareport.words.Standing;
import slareport.workbook.Charts.Place;
import slareport.workbook.Look.Edge;

/** The first sheet: whether the agreement was kept, what fell short, and by how much; one page when printed. */
final class SummarySheet {
    private static final double SMALLEST_SCALE = 0.5;
    private static final double LEAST_CHART_POINTS = 190;

    private final Edition edition;
    private final RowPlaces rows;
    private final SidesByMonth sides;
    private final SummaryColumns columns;
    private final List<Standing> standings;
    private @Nullable XSSFSheet sheet;
    private @Nullable Place chart;

    SummarySheet(Edition edition, RowPlaces rows, SidesByMonth sides) {
        this.edition = edition;
        this.rows = rows;
        this.sides = sides;
        this.columns = new SummaryColumns(edition.review().running());
        this.standings = edition.review().agreed() ? Standing.of(edition.review()) : List.of();
    }

    void write(Binder binder) {
        Page page = binder.open(SheetName.SUMMARY, edition.agreement().title(), columns.note());
        columns.widths(page);
        new SheetLinks(edition, columns).write(page);
        notices(page);
        if (standings.isEmpty()) {
            page.gap(8);
            page.sentence(columns.note(), edition.whyNoTargets(), Theme.PROSE).gap(6);
            new KeyFigures(edition).write(page);
        } else {
            overview(page);
            new Scorecard(edition, columns, rows).write(page, standings);
        }
        binder.close(page, columns.note(), page.row(), SMALLEST_SCALE);
        sheet = page.sheet();
    }

    /** Draws how both sides did month by month, once the numbers are written elsewhere. */
    void draw() {
        if (sheet != null && chart != null) {
            sides.drawMeans(sheet, chart);
        }
    }

    private void notices(Page page) {
        Notices notices = new Notices(edition);
        notice(page, notices.missingExports(), SheetName.QUALITY);
        notice(page, new ExportsReach(edition).warning(), SheetName.QUALITY);
        new DeepReviewLine(edition).write(page, columns.note(), SheetName.TARGETS);
        notice(page, notices.letPass(), SheetName.QUALITY);
        notice(page, notices.changes(), SheetName.CHANGES);
    }

    private void notice(Page page, Optional<String> text, SheetName more) {
        text.ifPresent(told -> Notice.write(page, edition, columns.note(), told, more));
    }

    /** What there is to say in words, beside the chart where there is one. */
    private void overview(Page page) {
        boolean drawn = sides.isDrawable();
        int right = drawn ? SummaryColumns.CHANGE : columns.note();
        page.gap(8);
        int first = page.row();
        cards(page, right);
        goal(page, right);
        new Attention(edition, rows, standings).write(page, right);
        if (drawn) {
            page.gap(Math.max(4, LEAST_CHART_POINTS - page.heightSince(first)));
            chart = new Place(SummaryColumns.STRIP, first, columns.note() + 1, page.row());
        }
        page.gap(10);
    }

    private void cards(Page page, int right) {
        Headline headline = new Headline(edition);
        for (Side side : List.of(Side.MARKETING, Side.SALES, Side.BOTH)) {
            List<Standing> own =
                    standings.stream().filter(standing -> standing.isBy(side)).toList();
            if (own.isEmpty()) {
                continue;
            }
            String tint = Palette.tint(side);
            Look count = Look.text(14, Palette.colour(side)).asBold().on(tint).lined(Edge.ACCENT, Palette.colour(side));
            page.text(1, 2, edition.commitments().side(side) + ": " + headline.count(own), count);
            page.text(
                    3,
                    right,
                    headline.sentence(side, own),
                    Theme.PROSE.on(tint).lined(Edge.ACCENT, Palette.colour(side)));
            page.atLeast(26).next();
        }
    }

    private void goal(Page page, int right) {
        GoalPlan plan = edition.report().goal();
        if (plan == null) {
            return;
        }
        String year =
                edition.say("goal.whole.year", Integer.toString(plan.goal().year()));
        page.text(1, year, Theme.CELL.asBold().in(Palette.colour(Side.BOTH)));
        page.text(2, right - 1, new GoalWords(edition).soFar(plan), Theme.WRAPPED);
        page.link(
                page.text(
                        right,
                        edition.say("link.details"),
                        Theme.LINK.lined(Edge.ROW, Palette.HAIRLINE).to(HorizontalAlignment.RIGHT)),
                SheetName.PLAN.address(edition.texts(), "A1"));
        page.atLeast(18).next();
    }
}
