package slareport.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;
import slareport.history.Change;
import slareport.history.History;
import slareport.history.MonthEdition;
import slareport.history.MonthState;
import slareport.history.Revision;
import slareport.measure.Figure;
import slareport.words.FigureName;
import slareport.words.MonthWords;
import slareport.words.Palette;

/** The months as they stand in the book of published months, and what of the final ones would be different now. */
final class ChangesSheet {
    private static final int LAST_COLUMN = 7;
    private final Edition edition;
    private final FigureName names;

    ChangesSheet(Edition edition) {
        this.edition = edition;
        this.names = new FigureName(edition);
    }

    void write(Binder binder) {
        Page page = binder.open(SheetName.CHANGES, edition.say("changes.title"), LAST_COLUMN);
        page.column(1, 14, 18)
                .column(2, 34, 42)
                .column(3, 30, 40)
                .column(4, 16, 20)
                .column(5, 16, 20)
                .column(6, 14, 20)
                .column(LAST_COLUMN, 38, 46);
        History history = edition.report().history();
        List<Change> all = history == null ? List.of() : history.changes();
        List<Change> revised = all.stream().filter(Change::revised).toList();
        if (!revised.isEmpty()) {
            changes(page, revised, "changes.figures.revised", "changes.before");
            page.gap(12);
        }
        changes(
                page,
                all.stream().filter(change -> !change.revised()).toList(),
                "changes.figures",
                "changes.published");
        page.gap(12);
        if (history != null) {
            editions(page, history);
            page.gap(12);
        }
        how(page);
        binder.close(page, LAST_COLUMN, page.row());
    }

    private void how(Page page) {
        page.section(LAST_COLUMN, edition.say("changes.how"));
        for (String rule : List.of("changes.how.final", "changes.how.shown", "changes.how.open")) {
            page.sentence(LAST_COLUMN, edition.say(rule), Theme.PROSE);
        }
    }

    private void changes(Page page, List<Change> changes, String title, String before) {
        page.section(LAST_COLUMN, edition.say(title));
        if (changes.isEmpty()) {
            page.text(1, LAST_COLUMN, edition.say("changes.none"), Theme.PROSE);
            page.next();
            return;
        }
        page.text(1, edition.say("figure.month"), Theme.HEAD);
        page.text(2, edition.say("figure.measure"), Theme.HEAD);
        page.text(3, edition.say("scorecard.promise"), Theme.HEAD);
        page.text(4, edition.say(before), Theme.NUMBER_HEAD);
        page.text(5, edition.say("changes.now"), Theme.NUMBER_HEAD);
        page.text(6, edition.say("changes.target"), Theme.HEAD.to(HorizontalAlignment.CENTER));
        page.text(LAST_COLUMN, edition.say("changes.cause"), Theme.HEAD);
        page.next();
        changes.forEach(change -> change(page, change));
    }

    private void change(Page page, Change change) {
        page.text(1, edition.texts().shortMonth(change.month()), Theme.CELL);
        page.text(2, names.of(change.figure()), Theme.WRAPPED);
        page.text(3, names.commitment(change.figure()), Theme.WRAPPED.in(Palette.MUTED));
        // what stands is in bold
        value(page, 4, change.published(), change.revised() ? Theme.NUMBER : Theme.NUMBER.asBold());
        value(page, 5, change.now(), change.revised() ? Theme.NUMBER.asBold() : Theme.NUMBER);
        page.text(6, targets(change), Theme.WRAPPED.in(Palette.MUTED).to(HorizontalAlignment.CENTER));
        String causes = change.causes().stream()
                .map(cause -> edition.say("cause." + cause.code()))
                .collect(Collectors.joining("; "));
        page.text(LAST_COLUMN, edition.texts().capitalised(causes), Theme.WRAPPED.in(Palette.MUTED));
        page.next();
    }

    private void value(Page page, int column, @Nullable Figure figure, Look look) {
        if (figure == null) {
            page.text(column, edition.say("changes.absent"), look.in(Palette.MUTED));
        } else if (figure.value() == null) {
            page.text(column, "–", look.in(Palette.MUTED));
        } else {
            new FigureCells(edition).value(page, column, figure, look);
        }
    }

    /** Both targets where they differ. */
    private String targets(Change change) {
        String before = target(change.published());
        String after = target(change.now());
        return before.equals(after) ? "" : before + " → " + after;
    }

    private String target(@Nullable Figure figure) {
        return figure == null || figure.target() == null ? "–" : edition.units().words(figure.unit(), figure.target());
    }

    private void editions(Page page, History history) {
        page.section(LAST_COLUMN, edition.say("changes.months"));
        page.text(1, edition.say("figure.month"), Theme.HEAD);
        page.text(2, edition.say("changes.state"), Theme.HEAD);
        page.text(3, edition.say("changes.as.of"), Theme.HEAD);
        page.text(4, LAST_COLUMN, edition.say("changes.revision"), Theme.HEAD);
        page.next();
        standing(page, history.edition(), history);
        for (int i = history.earlier().size() - 1; i >= 0; i--) {
            standing(page, history.earlier().get(i), history);
        }
    }

    private void standing(Page page, MonthEdition month, History history) {
        String state = edition.say("month.state." + month.state().code());
        edition(
                page,
                month,
                month.state() == MonthState.FINAL
                        ? state
                        : edition.say(
                                "changes.until", state, edition.texts().day(new MonthWords(edition).finalDay(month))));
        replaced(page, history.replaced(), month);
    }

    private void edition(Page page, MonthEdition month, String state) {
        page.text(1, edition.texts().shortMonth(month.month()), Theme.CELL);
        page.text(2, state, Theme.WRAPPED);
        page.text(
                3,
                edition.texts().moment(month.asOf().atZone(edition.agreement().zone())),
                Theme.WRAPPED);
        Revision revision = month.revision();
        String told =
                revision == null ? "" : edition.say("changes.revised", month.number(), revision.who(), revision.why());
        page.text(4, LAST_COLUMN, told, Theme.WRAPPED.in(Palette.MUTED));
        page.next();
    }

    /** The editions of a month that revisions took the place of, latest first. */
    private void replaced(Page page, List<MonthEdition> all, MonthEdition standing) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).month().equals(standing.month()) && all.get(i).number() < standing.number()) {
                edition(page, all.get(i), edition.say("changes.replaced"));
            }
        }
    }
}
