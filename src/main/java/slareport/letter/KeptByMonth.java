package slareport.letter;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Side;
import slareport.measure.MonthReview;
import slareport.words.Kept;
import slareport.words.MonthWords;
import slareport.words.Palette;
import slareport.words.ReportWords;

/**
 * The picture of the mail: the share of its commitments that each side kept, month by month, with the numbers in text
 * below it, since pictures may be blocked. A month that still runs would look like a fall and is left out.
 */
final class KeptByMonth implements Block {
    private static final int MOST_MONTHS = 12;
    private static final List<Side> SIDES = List.of(Side.MARKETING, Side.SALES);

    private final ReportWords words;
    private final List<YearMonth> months;
    private final Map<Side, List<@Nullable BigDecimal>> shares = new EnumMap<>(Side.class);

    KeptByMonth(ReportWords words) {
        this.words = words;
        List<MonthReview> closed =
                words.months().stream().filter(month -> !month.running()).toList();
        List<MonthReview> judged = closed.stream()
                .dropWhile(month ->
                        SIDES.stream().allMatch(side -> Kept.of(side, month).share() == null))
                .toList();
        List<MonthReview> shown = judged.subList(Math.max(0, judged.size() - MOST_MONTHS), judged.size());
        this.months = shown.stream().map(MonthReview::month).toList();
        for (Side side : SIDES) {
            List<@Nullable BigDecimal> own = new ArrayList<>();
            shown.forEach(month -> own.add(Kept.of(side, month).share()));
            if (own.stream().filter(share -> share != null).count() > 1) {
                shares.put(side, own);
            }
        }
    }

    /** The picture; empty unless a side has two months that could be judged. */
    Optional<Picture> picture() {
        return shares.isEmpty() ? Optional.empty() : Optional.of(BarPicture.of(shares));
    }

    @Override
    public void write(Html page) {
        if (shares.isEmpty()) {
            return;
        }
        String title = words.say("trend.chart");
        Section.heading(page, title);
        page.open("table", Style.table("")).open("tr");
        page.open("td", "style", "padding:8px;" + Style.on(Palette.HEAD_FILL, Palette.INK));
        page.empty(
                "img",
                "src",
                "cid:" + Letter.PICTURE_ID,
                "alt",
                words.say("letter.chart.alt", title),
                "width",
                "100%",
                "style",
                "display:block;width:100%;height:auto;border:0;" + Style.FONT + Style.SMALL);
        numbers(page);
        page.close(3);
        Section.note(page, legend());
    }

    @Override
    public void write(PlainText text) {
        if (shares.isEmpty()) {
            return;
        }
        text.heading(words.say("trend.chart"));
        for (int month = 0; month < months.size(); month++) {
            StringBuilder line = new StringBuilder(new MonthWords(words).shortMonth(months.get(month)));
            for (Map.Entry<Side, List<@Nullable BigDecimal>> side : shares.entrySet()) {
                BigDecimal share = side.getValue().get(month);
                line.append("  ")
                        .append(words.commitments().side(side.getKey()))
                        .append(' ')
                        .append(share == null ? "–" : words.texts().percent(share, 0));
            }
            text.line(line.toString());
        }
    }

    private String legend() {
        return shares.size() > 1
                ? words.say(
                        "letter.chart.two",
                        words.commitments().side(Side.MARKETING),
                        words.commitments().side(Side.SALES))
                : words.say("letter.chart.one");
    }

    /** The months and numbers, each exactly below its bars. */
    private void numbers(Html page) {
        page.open("table", Style.facts("table-layout:fixed;margin:4px 0 0;"));
        page.open("tr");
        for (YearMonth month : months) {
            // month above year, since both do not fit beside each other on a telephone
            cell(page, "th", words.texts().shortMonth(month).split(" ", 2), Palette.MUTED);
        }
        page.close();
        shares.forEach((side, own) -> {
            String colour = Palette.colour(side);
            page.open("tr");
            page.element(
                    "th",
                    "■ " + words.commitments().side(side) + " (%)",
                    "colspan",
                    Integer.toString(months.size()),
                    "align",
                    "left",
                    "style",
                    Style.FONT + "font-size:12px;line-height:16px;font-weight:bold;padding:6px 0 0;color:#" + colour
                            + ";");
            page.close().open("tr");
            own.forEach(share -> cell(page, "td", new String[] {percent(share)}, colour));
            page.close();
        });
        page.close();
    }

    private static void cell(Html page, String element, String[] lines, String colour) {
        page.open(
                element,
                "align",
                "center",
                "style",
                Style.FONT + "font-size:11px;line-height:14px;font-weight:normal;color:#" + colour + ";");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                page.empty("br");
            }
            page.text(lines[i]);
        }
        page.close();
    }

    private String percent(@Nullable BigDecimal share) {
        return share == null ? "–" : words.texts().number(share.movePointRight(2), 0);
    }
}
