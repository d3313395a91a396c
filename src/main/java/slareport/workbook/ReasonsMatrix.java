package slareport.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import slareport.measure.RejectionReason;
import slareport.measure.Scope;
import slareport.words.Palette;

/** Why MQLs were rejected, by source: the darker a cell, the more of them. */
final class ReasonsMatrix {
    /** A zero that does not drown the numbers. */
    private static final String COUNT_OR_DASH = "#,##0;-#,##0;\"–\"";

    private static final String DARKEST = "F2B681";
    private static final int FIRST_SOURCE = 4;
    private final Edition edition;
    private final int lastColumn;

    /** @param lastColumn the last that the matrix may take; sources beyond it are put together */
    ReasonsMatrix(Edition edition, int lastColumn) {
        this.edition = edition;
        this.lastColumn = lastColumn;
    }

    void write(Page page, List<RejectionReason> reasons) {
        long all = reasons.stream().mapToLong(RejectionReason::rejected).sum();
        List<String> sources = sources(reasons);
        int room = lastColumn - FIRST_SOURCE + 1;
        boolean isCut = sources.size() > room;
        List<String> shown = isCut ? sources.subList(0, room - 1) : sources;
        List<String> others = isCut ? sources.subList(room - 1, sources.size()) : List.of();
        head(page, shown, others);
        int first = page.row();
        reasons.stream().limit(ScopeTable.MOST_ROWS).forEach(reason -> {
            name(page, reason);
            numbers(page, reason.rejected(), all, reason.bySource(), shown, others, Theme.NUMBER);
        });
        int last = page.row() - 1;
        if (reasons.size() > ScopeTable.MOST_ROWS) {
            page.sentence(lastColumn, edition.say("loop.more", reasons.size() - ScopeTable.MOST_ROWS), Theme.NOTE);
        }
        page.text(1, edition.say("total"), Theme.CELL.asBold());
        numbers(page, all, all, totals(reasons), shown, others, Theme.NUMBER.asBold());
        if (!shown.isEmpty()) {
            int end = FIRST_SOURCE + shown.size() + (isCut ? 1 : 0) - 1;
            HeatColours.add(page.sheet(), new CellRangeAddress(first, last, FIRST_SOURCE, end), DARKEST);
        }
    }

    private static Map<String, Long> totals(List<RejectionReason> reasons) {
        Map<String, Long> totals = new HashMap<>();
        reasons.forEach(reason -> reason.bySource().forEach((source, leads) -> totals.merge(source, leads, Long::sum)));
        return totals;
    }

    private static List<String> sources(List<RejectionReason> reasons) {
        Map<String, Long> totals = totals(reasons);
        List<String> sources = new ArrayList<>(totals.keySet());
        sources.sort(Comparator.<String>comparingLong(source -> totals.getOrDefault(source, 0L))
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        return sources;
    }

    private void head(Page page, List<String> shown, List<String> others) {
        page.text(1, edition.say("loop.reason"), Theme.HEAD);
        page.text(2, edition.say("loop.rejected"), Theme.NUMBER_HEAD);
        page.text(3, edition.say("loop.share"), Theme.NUMBER_HEAD);
        int column = FIRST_SOURCE;
        for (String source : shown) {
            page.text(column++, edition.scopeValue(Scope.SOURCE, source), Theme.NUMBER_HEAD);
        }
        if (!others.isEmpty()) {
            page.text(column, edition.say("loop.other.sources", others.size()), Theme.NUMBER_HEAD);
        }
        page.next();
    }

    private void name(Page page, RejectionReason reason) {
        List<String> meanings = new ArrayList<>();
        if (reason.unreachable()) {
            meanings.add(edition.say("loop.reason.unreachable"));
        }
        if (reason.exempt()) {
            meanings.add(edition.say("loop.reason.exempt"));
        }
        if (reason.reason().isEmpty()) {
            page.text(1, edition.say("loop.reason.none"), Theme.FAINT.asItalic().wrapped());
        } else {
            page.twoLines(1, reason.reason(), Theme.CELL, String.join(" · ", meanings), Look.text(9, Palette.MUTED));
        }
    }

    private void numbers(
            Page page,
            long rejected,
            long all,
            Map<String, Long> bySource,
            List<String> shown,
            List<String> others,
            Look look) {
        page.number(2, rejected, look.asBold().as(CellFormats.COUNT));
        page.number(3, (double) rejected / all, look.as(CellFormats.PERCENT).in(Palette.MUTED));
        int column = FIRST_SOURCE;
        for (String source : shown) {
            page.number(column++, bySource.getOrDefault(source, 0L).longValue(), look.as(COUNT_OR_DASH));
        }
        if (!others.isEmpty()) {
            long rest = others.stream()
                    .mapToLong(source -> bySource.getOrDefault(source, 0L))
                    .sum();
            page.number(column, rest, look.as(COUNT_OR_DASH));
        }
        page.next();
    }
}
