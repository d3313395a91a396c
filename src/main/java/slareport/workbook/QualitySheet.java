package slareport.workbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import slareport.facts.Entity;
import slareport.facts.Flaw;
import slareport.facts.Reconciliation;
import slareport.facts.RejectReason;
import slareport.facts.RejectedRow;
import slareport.guard.Doubt;
import slareport.report.Holdings;
import slareport.words.Palette;

/** What was read, what was left out and why, and what was odd: the reasons to trust the figures. */
final class QualitySheet {
    private static final int LAST_COLUMN = 8;
    private static final int LINES_SHOWN = 8;
    private static final List<ToLongFunction<Reconciliation>> COUNTS = List.of(
            Reconciliation::rows,
            Reconciliation::loaded,
            Reconciliation::superseded,
            Reconciliation::merged,
            Reconciliation::rejected,
            Reconciliation::afterAsOf);
    private final Edition edition;

    private record Group(Entity entity, String file, String column, RejectReason reason) {}

    QualitySheet(Edition edition) {
        this.edition = edition;
    }

    void write(Binder binder) {
        Page page = binder.open(SheetName.QUALITY, edition.say("quality.title"), LAST_COLUMN);
        page.column(1, 14, 22)
                .column(2, 36, 44)
                .column(3, 17, 18)
                .column(4, 23, 23)
                .column(5, 23, 23)
                .column(6, 14, 18)
                .column(7, 19, 19)
                .column(8, 19, 19);
        letPass(page);
        reconciliation(page);
        page.gap(12);
        rejects(page);
        page.gap(12);
        flaws(page);
        page.gap(12);
        holdings(page);
        binder.close(page, LAST_COLUMN, page.row());
    }

    private void letPass(Page page) {
        List<Doubt> doubts = edition.report().letPass();
        if (doubts.isEmpty()) {
            return;
        }
        section(page, "let.pass.title", "let.pass.note");
        page.text(1, edition.say("let.pass.guard"), Theme.HEAD);
        page.text(2, edition.say("quality.file"), Theme.HEAD);
        page.text(3, LAST_COLUMN, edition.say("let.pass.found"), Theme.HEAD);
        page.next();
        for (Doubt doubt : doubts) {
            page.text(1, edition.say("guard." + doubt.guard().code()), Theme.WRAPPED);
            page.text(2, edition.place(doubt), Theme.WRAPPED);
            page.text(3, LAST_COLUMN, doubt.found(), Theme.WRAPPED);
            page.next();
        }
        page.gap(12);
    }

    private void reconciliation(Page page) {
        section(page, "quality.files", "quality.files.note");
        if (edition.report().reconciliations().isEmpty()) {
            sentence(page, "quality.files.none");
            return;
        }
        page.text(1, edition.say("quality.entity"), Theme.HEAD);
        page.text(2, edition.say("quality.file"), Theme.HEAD);
        String[] heads = {"rows", "loaded", "superseded", "merged", "rejected", "after_as_of"};
        for (int i = 0; i < heads.length; i++) {
            page.text(3 + i, edition.say("quality." + heads[i]), Theme.NUMBER_HEAD);
        }
        page.next();
        for (Reconciliation file : edition.report().reconciliations()) {
            page.text(1, edition.say("entity." + file.entity().code()), Theme.CELL);
            page.text(2, file.file(), Theme.WRAPPED);
            counts(page, List.of(file), Theme.NUMBER);
        }
        page.text(1, edition.say("total"), Theme.CELL.asBold());
        page.blank(2, Theme.CELL);
        counts(page, edition.report().reconciliations(), Theme.NUMBER.asBold());
    }

    private static void counts(Page page, List<Reconciliation> files, Look look) {
        for (int i = 0; i < COUNTS.size(); i++) {
            long sum = files.stream().mapToLong(COUNTS.get(i)).sum();
            boolean nothing = sum == 0 && i > 1;
            page.number(3 + i, sum, (nothing ? look.in(Palette.MUTED) : look).as(CellFormats.COUNT));
        }
        page.next();
    }

    private void rejects(Page page) {
        section(page, "quality.rejects", "quality.rejects.note");
        Map<Group, List<Long>> groups = new LinkedHashMap<>();
        for (RejectedRow row : edition.report().rejects()) {
            groups.computeIfAbsent(
                            new Group(row.entity(), row.file(), row.column(), row.reason()),
                            unused -> new ArrayList<>())
                    .add(row.line());
        }
        if (groups.isEmpty()) {
            sentence(page, "quality.rejects.none");
            return;
        }
        page.text(1, edition.say("quality.entity"), Theme.HEAD);
        page.text(2, edition.say("quality.file"), Theme.HEAD);
        page.text(3, edition.say("quality.column"), Theme.HEAD);
        page.text(4, 5, edition.say("quality.reason"), Theme.HEAD);
        page.text(6, edition.say("quality.count"), Theme.NUMBER_HEAD);
        page.text(7, 8, edition.say("quality.lines"), Theme.HEAD);
        page.next();
        groups.forEach((group, lines) -> reject(page, group, lines));
    }

    private void reject(Page page, Group group, List<Long> lines) {
        page.text(1, edition.say("entity." + group.entity().code()), Theme.CELL);
        page.text(2, group.file(), Theme.WRAPPED);
        page.text(3, group.column().isEmpty() ? edition.say("quality.whole.row") : group.column(), Theme.WRAPPED);
        page.text(4, 5, edition.say("reject." + group.reason().code()), Theme.WRAPPED);
        page.number(6, lines.size(), Theme.NUMBER.as(CellFormats.COUNT));
        List<String> shown =
                lines.stream().limit(LINES_SHOWN).map(String::valueOf).toList();
        page.text(7, 8, String.join(", ", shown) + (lines.size() > LINES_SHOWN ? ", …" : ""), Theme.WRAPPED);
        page.next();
    }

    private void flaws(Page page) {
        section(page, "quality.flaws", "quality.flaws.note");
        if (edition.report().flaws().isEmpty()) {
            sentence(page, "quality.flaws.none");
            return;
        }
        page.text(1, edition.say("quality.entity"), Theme.HEAD);
        page.text(2, edition.say("quality.flaw"), Theme.HEAD);
        page.text(3, edition.say("quality.count"), Theme.NUMBER_HEAD);
        page.text(4, 6, edition.say("quality.effect"), Theme.HEAD);
        page.text(7, 8, edition.say("quality.examples"), Theme.HEAD);
        page.next();
        for (Flaw flaw : edition.report().flaws()) {
            String kind = "flaw." + flaw.kind().name().toLowerCase(Locale.ROOT);
            page.text(1, edition.say("entity." + flaw.entity().code()), Theme.CELL);
            page.text(2, edition.say(kind), Theme.WRAPPED);
            page.number(3, flaw.count(), Theme.NUMBER.as(CellFormats.COUNT));
            page.text(4, 6, edition.say(kind + ".effect"), Theme.WRAPPED.in(Palette.MUTED));
            page.text(7, 8, String.join(", ", flaw.examples()), Theme.WRAPPED.in(Palette.MUTED));
            page.next();
        }
    }

    private void holdings(Page page) {
        section(page, "holdings.title", "holdings.note");
        Holdings held = edition.report().holdings();
        String currency = edition.units().currency();
        count(page, "holdings.leads", held.leads());
        day(page, "holdings.first", held.first());
        day(page, "holdings.last", held.last());
        count(page, "holdings.activities", held.activities());
        count(page, "holdings.deals", held.deals());
        count(page, "holdings.won", held.won());
        count(page, "holdings.lost", held.lost());
        count(page, "holdings.open", held.open());
        label(page, "holdings.value");
        page.number(
                3,
                held.wonValue().doubleValue(),
                Theme.NUMBER.as(edition.formats().format(currency, held.wonValue())));
        page.next();
        if (held.medianCycleDays() != null) {
            label(page, "holdings.cycle");
            String format = edition.formats().format("days", held.medianCycleDays());
            page.number(3, held.medianCycleDays().doubleValue(), Theme.NUMBER.as(format));
            page.next();
        }
    }

    private void count(Page page, String key, long count) {
        label(page, key);
        page.number(3, count, Theme.NUMBER.as(CellFormats.COUNT));
        page.next();
    }

    private void day(Page page, String key, @Nullable Instant instant) {
        if (instant != null) {
            label(page, key);
            Look look = Theme.NUMBER.as(edition.say("format.day"));
            page.date(3, instant.atZone(edition.agreement().zone()).toLocalDate(), look);
            page.next();
        }
    }

    private void label(Page page, String key) {
        page.text(1, 2, edition.say(key), Theme.CELL);
    }

    private void section(Page page, String title, String note) {
        page.section(LAST_COLUMN, edition.say(title));
        page.text(1, LAST_COLUMN, edition.say(note), Theme.NOTE);
        page.next();
    }

    private void sentence(Page page, String key) {
        page.text(1, LAST_COLUMN, edition.say(key), Theme.PROSE);
        page.next();
    }
}
