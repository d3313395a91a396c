package slareport.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import slareport.measure.Answered;
import slareport.measure.Arrivals;
import slareport.words.Contribution;
import slareport.words.Palette;
import slareport.workbook.HourRows.Row;

/** When leads arrive by weekday and hour, and beside it how often they are answered in time. */
final class ResponseHours {
    /** A share of fewer leads is not shown in one cell of many. */
    static final int FEWEST_DUE = 5;

    /** So many clocks out of a hundred may start with a day by chance. */
    private static final int PERCENT_BY_CHANCE = 5;

    private static final int DAYS = DayOfWeek.values().length;
    private static final String ARRIVALS = "8DB9E0";
    private static final String IN_TIME = "EFAE74";
    private static final Look CELL = Theme.NUMBER.to(HorizontalAlignment.CENTER);
    private final Edition edition;

    ResponseHours(Edition edition) {
        this.edition = edition;
    }

    void write(Page page, Arrivals arrivals) {
        page.onNewPage();
        page.section(ResponseSheet.LAST_COLUMN, edition.say("response.hours.title"));
        page.sentence(ResponseSheet.LAST_COLUMN, finding(arrivals), Theme.PROSE);
        heads(page);
        int first = page.row();
        HourRows hours =
                new HourRows(edition.agreement().workingTime(), arrivals.all().arrived());
        for (Row row : hours.rows()) {
            page.text(ResponseSheet.NAMES, row.name(), Theme.CELL);
            Answered all = Answered.NOBODY;
            for (DayOfWeek day : DayOfWeek.values()) {
                Answered some = arrivals.on(day, row.from(), row.end());
                all = all.plus(some);
                cells(page, day.getValue() - 1, some, look(hours.isWorked(day, row)));
            }
            cells(page, DAYS, all, CELL.asBold());
            page.next();
        }
        int end = page.row();
        page.text(ResponseSheet.NAMES, edition.say("response.hours.all"), Theme.CELL.asBold());
        for (DayOfWeek day : DayOfWeek.values()) {
            cells(page, day.getValue() - 1, arrivals.on(day, 0, Arrivals.HOURS_A_DAY), CELL.asBold());
        }
        cells(page, DAYS, arrivals.all(), CELL.asBold());
        page.next();
        colour(page.sheet(), first, end);
        page.sentence(
                ResponseSheet.LAST_COLUMN,
                edition.say(
                        "response.hours.note",
                        FEWEST_DUE,
                        edition.agreement().zone().getId()),
                Theme.NOTE);
        if (arrivals.atStartOfDay() * 100 > arrivals.all().arrived() * PERCENT_BY_CHANCE) {
            page.sentence(
                    ResponseSheet.LAST_COLUMN,
                    edition.say("response.hours.dates", arrivals.atStartOfDay()),
                    Theme.NOTE);
        }
    }

    private void heads(Page page) {
        Look group = Theme.HEAD.to(HorizontalAlignment.CENTER);
        page.blank(ResponseSheet.NAMES, Theme.HEAD);
        page.text(ResponseSheet.LEFT, ResponseSheet.LEFT + DAYS, edition.say("response.hours.arrived"), group);
        page.text(ResponseSheet.RIGHT, ResponseSheet.RIGHT + DAYS, edition.say("response.hours.met"), group);
        page.next();
        page.text(ResponseSheet.NAMES, edition.say("response.hours.hour"), Theme.HEAD);
        for (int side : List.of(ResponseSheet.LEFT, ResponseSheet.RIGHT)) {
            for (DayOfWeek day : DayOfWeek.values()) {
                page.text(side + day.getValue() - 1, name(day), group);
            }
            page.text(side + DAYS, edition.say("response.hours.week"), group);
        }
        page.next();
    }

    private String name(DayOfWeek day) {
        String name = day.getDisplayName(TextStyle.SHORT, edition.texts().locale());
        return edition.texts().capitalised(name.replace(".", ""));
    }

    private static Look look(boolean isWorked) {
        return isWorked ? CELL.lined(Look.Edge.FRAME, Palette.RULE) : CELL;
    }

    private static void cells(Page page, int place, Answered some, Look look) {
        // an empty cell reads faster than a nought
        if (some.arrived() == 0) {
            page.blank(ResponseSheet.LEFT + place, look);
        } else {
            page.number(ResponseSheet.LEFT + place, some.arrived(), look.as(CellFormats.COUNT));
        }
        if (some.due() < FEWEST_DUE) {
            page.blank(ResponseSheet.RIGHT + place, CELL);
        } else {
            boolean isEnough = some.due() >= Contribution.ENOUGH.longValue();
            page.number(
                    ResponseSheet.RIGHT + place,
                    (double) some.met() / some.due(),
                    (isEnough ? look : look.in(Palette.SLATE).asItalic()).as("0%"));
        }
    }

    private static void colour(XSSFSheet sheet, int first, int end) {
        HeatColours.add(
                sheet,
                new CellRangeAddress(first, end - 1, ResponseSheet.LEFT, ResponseSheet.LEFT + DAYS - 1),
                ARRIVALS);
        HeatColours.addShares(
                sheet, new CellRangeAddress(first, end, ResponseSheet.RIGHT, ResponseSheet.RIGHT + DAYS), IN_TIME);
    }

    /** How many came outside working time, and how those fared. */
    private String finding(Arrivals arrivals) {
        Answered within = arrivals.inWorkingTime();
        Answered outside = arrivals.all().minus(within);
        String came = edition.say(
                "response.hours.outside",
                percent(outside.arrived(), arrivals.all().arrived()));
        if (within.due() < FEWEST_DUE || outside.due() < FEWEST_DUE) {
            return came;
        }
        return came + " "
                + edition.say(
                        "response.hours.outside.met",
                        percent(outside.met(), outside.due()),
                        outside.due(),
                        percent(within.met(), within.due()),
                        within.due());
    }

    private String percent(long part, long whole) {
        return edition.texts()
                .percent(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64), 0);
    }
}
