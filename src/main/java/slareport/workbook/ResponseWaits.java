package slareport.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import slareport.measure.ResponseDetail;
import slareport.measure.WaitParts;
import slareport.words.Palette;
import slareport.workbook.Charts.Place;
import slareport.workbook.Charts.Series;

/** Where the wait of leads arose: outside working hours, before their assignment, after it. */
final class ResponseWaits {
    private static final int MEAN = ResponseSheet.LEFT;
    private static final int SHARE = MEAN + 2;
    private static final int LAST = SHARE + 1;
    private final Edition edition;

    ResponseWaits(Edition edition) {
        this.edition = edition;
    }

    /**
     * One kind of waiting time.
     *
     * @param name key of its words
     * @param colour as {@code RRGGBB}
     */
    private record Part(String name, String colour, Function<WaitParts, BigDecimal> seconds) {}

    /** Writes the table and its chart; nothing when no wait has an end or a deadline that passed. */
    void write(Page page, ResponseDetail detail) {
        List<WaitParts> groups = List.of(detail.contacted(), detail.never());
        if (groups.stream().allMatch(group -> group.leads() == 0)) {
            return;
        }
        page.gap(4);
        page.section(ResponseSheet.LAST_COLUMN, edition.say("response.waits.title"));
        int top = page.row();
        heads(page);
        List<Part> parts = parts(detail);
        List<Series> series = new ArrayList<>();
        int firstShown = detail.contacted().leads() > 0 ? SHARE : LAST;
        int lastShown = detail.never().leads() > 0 ? LAST : SHARE;
        for (Part part : parts) {
            row(page, edition.say(part.name()), groups, part.seconds(), Theme.CELL, Theme.NUMBER);
            series.add(new Series(
                    edition.say(part.name()),
                    new CellRangeAddress(page.row(), page.row(), firstShown, lastShown),
                    part.colour()));
            page.next();
        }
        row(
                page,
                edition.say("response.waits.whole"),
                groups,
                WaitParts::wallSeconds,
                Theme.CELL.asBold(),
                Theme.NUMBER.asBold());
        page.next();
        page.text(ResponseSheet.NAMES, edition.say("response.leads"), Theme.FAINT);
        for (int i = 0; i < groups.size(); i++) {
            page.number(
                    MEAN + i,
                    groups.get(i).leads(),
                    Theme.NUMBER.in(Palette.MUTED).as(CellFormats.COUNT));
            page.blank(SHARE + i, Theme.NUMBER);
        }
        page.next();
        BarCharts.parts(
                page.sheet(),
                new Place(LAST + 1, top, ResponseSheet.LAST_COLUMN + 1, page.row()),
                edition.chartTitle("response.waits.chart"),
                new CellRangeAddress(top + 1, top + 1, firstShown, lastShown),
                series);
        page.sentence(ResponseSheet.LAST_COLUMN, note(detail), Theme.NOTE);
    }

    private void heads(Page page) {
        Look group = Theme.HEAD.to(HorizontalAlignment.CENTER);
        page.blank(ResponseSheet.NAMES, Theme.HEAD);
        page.text(MEAN, MEAN + 1, edition.say("response.waits.mean"), group);
        page.text(SHARE, LAST, edition.say("response.waits.share"), group);
        page.next();
        page.text(ResponseSheet.NAMES, edition.say("response.waits.part"), Theme.HEAD);
        for (int column : new int[] {MEAN, SHARE}) {
            page.text(column, edition.say("response.waits.contacted"), Theme.NUMBER_HEAD);
            page.text(column + 1, edition.say("response.waits.never"), Theme.NUMBER_HEAD);
        }
        page.next();
    }

    private static List<Part> parts(ResponseDetail detail) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("response.waits.outside", Palette.REST, WaitParts::outsideSeconds));
        WaitParts.Assignment contacted = detail.contacted().assignment();
        WaitParts.Assignment never = detail.never().assignment();
        if (contacted == null || never == null) {
            parts.add(new Part("response.waits.working", Palette.ORANGE, WaitParts::workingSeconds));
            return parts;
        }
        parts.add(assigned("response.waits.before", Palette.BLUE, WaitParts.Assignment::beforeSeconds));
        parts.add(assigned("response.waits.after", Palette.ORANGE, WaitParts.Assignment::afterSeconds));
        if (contacted.undated() + never.undated() > 0) {
            parts.add(assigned("response.waits.undated", Palette.SLATE, WaitParts.Assignment::undatedSeconds));
        }
        return parts;
    }

    private static Part assigned(String name, String colour, Function<WaitParts.Assignment, BigDecimal> seconds) {
        return new Part(name, colour, group -> {
            WaitParts.Assignment assignment = group.assignment();
            return assignment == null ? BigDecimal.ZERO : seconds.apply(assignment);
        });
    }

    private static void row(
            Page page,
            String name,
            List<WaitParts> groups,
            Function<WaitParts, BigDecimal> seconds,
            Look words,
            Look number) {
        page.text(ResponseSheet.NAMES, name, words.wrapped());
        for (int i = 0; i < groups.size(); i++) {
            WaitParts group = groups.get(i);
            if (group.leads() == 0) {
                page.blank(MEAN + i, number);
                page.blank(SHARE + i, number);
                continue;
            }
            BigDecimal mean = seconds.apply(group).divide(BigDecimal.valueOf(group.leads()), MathContext.DECIMAL64);
            page.number(
                    MEAN + i,
                    mean.divide(CellFormats.SECONDS_PER_DAY, MathContext.DECIMAL64),
                    number.as(CellFormats.SHORT_SPAN));
            if (group.wallSeconds().signum() == 0) {
                page.blank(SHARE + i, number);
            } else {
                BigDecimal share = seconds.apply(group).divide(group.wallSeconds(), MathContext.DECIMAL64);
                page.number(SHARE + i, share, number.as(CellFormats.PERCENT));
            }
        }
    }

    private String note(ResponseDetail detail) {
        WaitParts.Assignment contacted = detail.contacted().assignment();
        WaitParts.Assignment never = detail.never().assignment();
        if (contacted == null || never == null) {
            return edition.say("response.waits.note.unknown");
        }
        long undated = contacted.undated() + never.undated();
        return undated == 0
                ? edition.say("response.waits.note")
                : edition.say("response.waits.note") + " " + edition.say("response.waits.note.undated", undated);
    }
}
