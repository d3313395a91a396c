package slareport.workbook;

import java.util.EnumSet;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import slareport.agreement.Side;
import slareport.goal.GoalPlan;
import slareport.measure.Figure;
import slareport.measure.Status;
import slareport.workbook.Look.Edge;

/** The first sheet: whether the agreement was kept, what fell short, and by how much. */
final class SummarySheet {
    private static final int GAPS = 3;

    private final Edition edition;
    private final ExceptionPlaces exceptions;
    private final List<Standing> standings;
    private final int lastColumn;

    SummarySheet(Edition edition, ExceptionPlaces exceptions) {
        this.edition = edition;
        this.exceptions = exceptions;
        this.standings = edition.review().agreed() ? Standing.of(edition.review()) : List.of();
        this.lastColumn = Scorecard.lastColumn(edition);
    }

    void write(Binder binder) {
        String title = edition.agreement().title();
        Page page = binder.open(SheetName.SUMMARY, title, lastColumn);
        page.column(1, 15, 16)
                .column(2, 44, 44)
                .column(3, 13, 15)
                .column(4, 13, 15)
                .column(5, 13, 13)
                .column(6, 14, 16)
                .column(7, 12, 14)
                .column(8, 8, 10)
                .column(9, 8, 8)
                .column(10, 8, 8)
                .column(lastColumn, 26, 26);
        links(page);
        new DeepReviewLine(edition).write(page, lastColumn, SheetName.TARGETS);
        new LetPassLine(edition).write(page, lastColumn);
        new ChangesLine(edition).write(page, lastColumn);
        if (standings.isEmpty()) {
            page.gap(8);
            page.text(1, lastColumn, edition.whyNoTargets(), Theme.PROSE);
            page.next().gap(6);
            new KeyFigures(edition).write(page);
        } else {
            cards(page);
            goal(page);
            attention(page);
            new Scorecard(edition).write(page, standings);
        }
        binder.close(page, lastColumn, page.row());
    }

    private void links(Page page) {
        int[][] places = {{2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 6}, {7, 7}, {8, 10}, {lastColumn, lastColumn}};
        page.text(1, edition.say("summary.version", edition.agreement().version()), Theme.SUBTITLE);
        // the goal and the changes have lines of their own
        List<SheetName> sheets = EnumSet.complementOf(EnumSet.of(
                        SheetName.SUMMARY,
                        SheetName.FOLLOW_UP,
                        SheetName.CLOSED_LOOP,
                        SheetName.PEOPLE,
                        SheetName.SOURCES,
                        SheetName.PLAN,
                        SheetName.CHANGES))
                .stream()
                .toList();
        for (int i = 0; i < sheets.size(); i++) {
            int[] place = places[i];
            page.link(
                    page.text(place[0], place[1], sheets.get(i).in(edition.texts()), Theme.LINK),
                    sheets.get(i).address(edition.texts(), "A1"));
        }
        page.tall(18).next();
    }

    private void cards(Page page) {
        List<Side> sides = List.of(Side.MARKETING, Side.SALES, Side.BOTH).stream()
                .filter(side -> standings.stream().anyMatch(standing -> standing.isBy(side)))
                .toList();
        int[][] places = switch (sides.size()) {
            case 1 -> new int[][] {{1, lastColumn}};
            case 2 -> new int[][] {{1, 3}, {4, lastColumn}};
            default -> new int[][] {{1, 2}, {3, 6}, {7, lastColumn}};
        };
        page.gap(8);
        Headline headline = new Headline(edition);
        for (int i = 0; i < sides.size(); i++) {
            Look look = Look.text(15, Theme.colour(sides.get(i)))
                    .asBold()
                    .on(Theme.tint(sides.get(i)))
                    .lined(Edge.ACCENT, Theme.colour(sides.get(i)));
            String text = edition.commitments().side(sides.get(i)) + ": " + headline.count(own(sides.get(i)));
            page.text(places[i][0], places[i][1], text, look);
        }
        page.tall(27).next();
        for (int i = 0; i < sides.size(); i++) {
            Look look = Theme.PROSE.on(Theme.tint(sides.get(i)));
            page.text(places[i][0], places[i][1], headline.sentence(sides.get(i), own(sides.get(i))), look);
        }
        page.next().gap(12);
    }

    private void goal(Page page) {
        GoalPlan plan = edition.report().goal();
        if (plan == null) {
            return;
        }
        String year =
                edition.say("goal.whole.year", Integer.toString(plan.goal().year()));
        page.text(1, year, Theme.CELL.asBold().in(Theme.colour(Side.BOTH)));
        page.text(2, lastColumn - 1, new GoalWords(edition).soFar(plan), Theme.WRAPPED);
        page.link(
                page.text(
                        lastColumn,
                        edition.say("link.details"),
                        Theme.LINK.lined(Edge.ROW, Theme.HAIRLINE).to(HorizontalAlignment.RIGHT)),
                SheetName.PLAN.address(edition.texts(), "A1"));
        page.next().gap(12);
    }

    private List<Standing> own(Side side) {
        return standings.stream().filter(standing -> standing.isBy(side)).toList();
    }

    private void attention(Page page) {
        page.text(1, lastColumn, edition.say("attention.title"), Theme.SECTION);
        page.tall(22).next();
        List<Standing> all = Standing.shortest(standings);
        List<Standing> gaps = all.stream().limit(GAPS).toList();
        boolean judged = standings.stream().anyMatch(Standing::isKept);
        if (gaps.isEmpty()) {
            page.text(1, lastColumn, edition.say(judged ? "attention.none" : "attention.unknown"), Theme.PROSE);
            page.next();
        }
        for (Standing gap : gaps) {
            Status status = gap.status();
            Look look = Theme.CELL.in(Theme.ink(status)).on(Theme.fill(status)).asBold();
            page.text(1, Theme.symbol(status) + " " + edition.status(status), look);
            page.text(2, edition.commitments().shortly(gap.commitment()), Theme.WRAPPED.asBold());
            page.text(3, lastColumn - 1, explanation(gap), Theme.WRAPPED);
            page.link(
                    page.text(
                            lastColumn,
                            edition.say("link.details"),
                            Theme.LINK.lined(Edge.ROW, Theme.HAIRLINE).to(HorizontalAlignment.RIGHT)),
                    Details.of(gap.commitment(), edition, exceptions));
            page.next();
        }
        if (all.size() > GAPS) {
            page.text(2, lastColumn, edition.say("attention.more", all.size() - GAPS), Theme.NOTE);
            page.next();
        }
        maturing(page);
        page.gap(12);
    }

    private void maturing(Page page) {
        List<String> young = standings.stream()
                .filter(Standing::isMaturing)
                .map(standing -> edition.commitments().shortly(standing.commitment()) + " ("
                        + edition.maturing(standing.figure()) + ")")
                .toList();
        if (!young.isEmpty()) {
            page.text(
                    1,
                    lastColumn,
                    edition.say("attention.maturing", edition.texts().all(young)),
                    Theme.NOTE);
            page.next();
        }
    }

    private String explanation(Standing gap) {
        Figure figure = gap.known();
        String text = edition.say(
                "attention.gap",
                figure.value() == null ? "–" : edition.units().words(figure.unit(), figure.value()),
                edition.commitments().target(gap.commitment(), edition.review().month()));
        return Contribution.worst(gap, edition.figures())
                .map(worst -> text + " " + contribution(worst))
                .orElse(text);
    }

    private String contribution(Contribution worst) {
        Figure part = worst.figure();
        return edition.say(
                "attention.contribution",
                edition.scope(part.scope()),
                edition.scopeValue(part.scope(), part.scopeValue()),
                part.value() == null ? "–" : edition.units().words(part.unit(), part.value()),
                part.denominator() == null ? "–" : edition.texts().number(part.denominator(), 0));
    }
}
