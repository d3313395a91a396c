package slareport.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import slareport.measure.CohortMaturity;
import slareport.measure.Onward;
import slareport.measure.Onward.WentOn;
import slareport.measure.ResponseTimes;
import slareport.measure.Wilson;
import slareport.words.Contribution;
import slareport.words.Palette;
import slareport.workbook.Charts.Place;
import slareport.workbook.Charts.Series;

/** How long leads waited, in buckets, and how many of each went on to the next stage. */
final class ResponseBuckets {
    private static final int LEADS = ResponseSheet.LEFT;
    private static final int ENTERED = LEADS + 2;
    private static final int LAST = ENTERED + 3;
    private final Edition edition;

    ResponseBuckets(Edition edition) {
        this.edition = edition;
    }

    /** All leads whose clocks started. */
    static long total(ResponseTimes times) {
        return times.buckets().stream().mapToLong(Long::longValue).sum() + times.never() + times.pending();
    }

    /** Writes the table and its chart; without what became of the leads when {@code onward} is null. */
    void write(Page page, ResponseTimes times, @Nullable Onward onward) {
        page.section(ResponseSheet.LAST_COLUMN, edition.say("response.buckets.title"));
        int top = page.row();
        heads(page, onward);
        int first = page.row();
        long total = total(times);
        List<Long> counts = new ArrayList<>(times.buckets());
        counts.add(times.never());
        counts.add(times.pending());
        List<WentOn> wentOn = onward == null ? List.of() : all(onward);
        for (int i = 0; i < counts.size(); i++) {
            leads(page, name(i, times), counts.get(i), total, Theme.CELL, Theme.NUMBER);
            if (onward != null) {
                conversion(page, wentOn.get(i), Theme.NUMBER);
            }
            page.next();
        }
        int end = page.row();
        leads(page, edition.say("total"), total, total, Theme.CELL.asBold(), Theme.NUMBER.asBold());
        if (onward != null) {
            conversion(page, sum(wentOn), Theme.NUMBER.asBold());
        }
        page.next();
        BarCharts.bars(
                page.sheet(),
                new Place((onward == null ? ENTERED : LAST + 1), top, ResponseSheet.LAST_COLUMN + 1, end + 1),
                edition.chartTitle("response.chart"),
                new CellRangeAddress(first, end - 1, ResponseSheet.NAMES, ResponseSheet.NAMES),
                new Series(
                        edition.say("response.leads"),
                        new CellRangeAddress(first, end - 1, LEADS, LEADS),
                        Palette.ORANGE),
                CellFormats.COUNT,
                false);
        page.sentence(ResponseSheet.LAST_COLUMN, note(onward), Theme.NOTE);
    }

    private void heads(Page page, @Nullable Onward onward) {
        Look group = Theme.HEAD.to(HorizontalAlignment.CENTER);
        page.blank(ResponseSheet.NAMES, Theme.HEAD);
        page.text(LEADS, LEADS + 1, edition.say("response.leads"), group);
        if (onward != null) {
            String stage = edition.stages().shortName(onward.stageTo());
            page.text(ENTERED, LAST, edition.say("response.onward", stage), group);
        }
        page.next();
        page.text(ResponseSheet.NAMES, edition.say("response.wait"), Theme.HEAD);
        page.text(LEADS, edition.say("response.number"), Theme.NUMBER_HEAD);
        page.text(LEADS + 1, edition.say("response.share"), Theme.NUMBER_HEAD);
        if (onward != null) {
            page.text(ENTERED, edition.say("response.number"), Theme.NUMBER_HEAD);
            page.text(ENTERED + 1, edition.say("response.share"), Theme.NUMBER_HEAD);
            page.text(ENTERED + 2, edition.say("interval.low"), Theme.NUMBER_HEAD);
            page.text(ENTERED + 3, edition.say("interval.high"), Theme.NUMBER_HEAD);
        }
        page.next();
    }

    private String name(int place, ResponseTimes times) {
        int never = times.buckets().size();
        return place < never
                ? edition.say("bucket." + (place + 1))
                : edition.say(place == never ? "bucket.never" : "bucket.pending");
    }

    private static void leads(Page page, String name, long count, long total, Look words, Look look) {
        page.text(ResponseSheet.NAMES, name, words);
        page.number(LEADS, count, look.as(CellFormats.COUNT));
        page.number(LEADS + 1, (double) count / total, look.as(CellFormats.PERCENT));
    }

    private static void conversion(Page page, WentOn wentOn, Look look) {
        page.number(ENTERED, wentOn.entered(), look.as(CellFormats.COUNT));
        if (wentOn.leads() == 0) {
            for (int column = ENTERED + 1; column <= LAST; column++) {
                page.blank(column, look);
            }
            return;
        }
        boolean isEnough = wentOn.leads() >= Contribution.ENOUGH.longValue();
        Look share = isEnough ? look : look.in(Palette.MUTED).asItalic();
        Wilson interval = Wilson.of(wentOn.entered(), wentOn.leads());
        page.number(ENTERED + 1, (double) wentOn.entered() / wentOn.leads(), share.as(CellFormats.PERCENT));
        Look bound = Theme.NUMBER.in(Palette.MUTED).as(CellFormats.PERCENT);
        page.number(ENTERED + 2, interval.low(), bound);
        page.number(ENTERED + 3, interval.high(), bound);
    }

    private static List<WentOn> all(Onward onward) {
        List<WentOn> all = new ArrayList<>(onward.buckets());
        all.add(onward.never());
        all.add(onward.pending());
        return all;
    }

    private static WentOn sum(List<WentOn> all) {
        return all.stream()
                .reduce(
                        new WentOn(0, 0),
                        (one, other) -> new WentOn(one.leads() + other.leads(), one.entered() + other.entered()));
    }

    private String note(@Nullable Onward onward) {
        if (onward == null) {
            return edition.say("response.onward.unknown");
        }
        String association = edition.say("response.onward.note");
        CohortMaturity maturity = edition.review().maturity(onward.stageFrom(), onward.stageTo());
        return maturity == null || maturity.isMature()
                ? association
                : association + " " + edition.say("response.onward.maturing");
    }
}
