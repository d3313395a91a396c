package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static slareport.workbook.ReadBack.number;
import static slareport.workbook.ReadBack.text;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slareport.agreement.Language;
import slareport.measure.Answered;
import slareport.measure.Arrivals;
import slareport.measure.Onward;
import slareport.measure.Onward.WentOn;
import slareport.measure.ResponseDetail;
import slareport.measure.WaitParts;
import slareport.measure.Wilson;
import slareport.report.Report;

/** What lies behind the first response, as the sheet shows it, against the report. */
class ResponseInWorkbookTest {
    private static final double DAY = 86_400;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyBucket_tellsHowManyWentOn(Language language) {
        Report report = new MadeUpReport().in(language).make();
        ReadBack book = ReadBack.of(report);
        XSSFSheet sheet = book.sheet(SheetName.RESPONSE);
        int next = 0;

        for (ResponseDetail detail : report.review().details().responses()) {
            next = book.row(SheetName.RESPONSE, book.texts().say("response.wait"), next)
                            .getRowNum()
                    + 1;
            if (detail.onward() == null) {
                assertThat(sheet.getRow(next).getCell(4)).isNull();
                continue;
            }
            for (WentOn wentOn : rows(detail.onward())) {
                Row row = sheet.getRow(next++);
                Wilson interval = Wilson.of(wentOn.entered(), wentOn.leads());
                assertThat(number(row, 4)).isEqualTo(wentOn.entered());
                assertThat(number(row, 5)).isEqualTo(rounded((double) wentOn.entered() / wentOn.leads()));
                assertThat(number(row, 6)).isEqualTo(rounded(interval.low()));
                assertThat(number(row, 7)).isEqualTo(rounded(interval.high()));
                boolean isItalic = sheet.getWorkbook()
                        .getFontAt(row.getCell(5).getCellStyle().getFontIndex())
                        .getItalic();
                assertThat(isItalic).isEqualTo(wentOn.leads() < 30);
            }
            // 31 + 22 + 14 + 40 + 52 + 61 + 34 + 29 + 25 + 23 + 12 + 3 leads
            assertThat(number(sheet.getRow(next), 2)).isEqualTo(346);
            assertThat(number(sheet.getRow(next), 4))
                    .isEqualTo(rows(detail.onward()).stream()
                            .mapToLong(WentOn::entered)
                            .sum());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void waits_areDividedIntoPartsThatMakeTheWhole(Language language) {
        Report report = new MadeUpReport().in(language).make();
        ReadBack book = ReadBack.of(report);
        XSSFSheet sheet = book.sheet(SheetName.RESPONSE);
        int next = 0;

        for (ResponseDetail detail : report.review().details().responses()) {
            int first = book.row(SheetName.RESPONSE, book.texts().say("response.waits.part"), next)
                            .getRowNum()
                    + 1;
            next = book.row(SheetName.RESPONSE, book.texts().say("response.waits.whole"), first)
                    .getRowNum();
            List<WaitParts> groups = List.of(detail.contacted(), detail.never());
            for (int i = 0; i < 2; i++) {
                double mean = 0;
                double share = 0;
                for (int row = first; row < next; row++) {
                    mean += number(sheet.getRow(row), 2 + i);
                    share += number(sheet.getRow(row), 4 + i);
                }
                double whole = groups.get(i).wallSeconds().doubleValue()
                        / groups.get(i).leads()
                        / DAY;
                assertThat(number(sheet.getRow(next), 2 + i)).isCloseTo(whole, within(1e-7));
                assertThat(mean).isCloseTo(whole, within(1e-7));
                assertThat(share).isCloseTo(1, within(1e-7));
                assertThat(number(sheet.getRow(next + 1), 2 + i))
                        .isEqualTo(groups.get(i).leads());
            }
            boolean isDivided =
                    text(sheet.getRow(first + 1), 1).equals(book.texts().say("response.waits.before"));
            assertThat(isDivided).isEqualTo(detail.contacted().assignment() != null);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hours_haveEveryArrivalAndTheShareInTime(Language language) {
        Report report = new MadeUpReport().in(language).make();
        ReadBack book = ReadBack.of(report);
        XSSFSheet sheet = book.sheet(SheetName.RESPONSE);
        Arrivals arrivals = report.review().details().responses().get(0).arrivals();
        int next = book.row(SheetName.RESPONSE, book.texts().say("response.hours.hour"))
                        .getRowNum()
                + 1;

        // 406 leads are told by three hours together
        for (int from = 0; from < 24; from += 3) {
            Row row = sheet.getRow(next++);
            assertThat(text(row, 1)).isEqualTo("%02d–%02d".formatted(from, from + 3));
            Answered week = Answered.NOBODY;
            for (DayOfWeek day : DayOfWeek.values()) {
                Answered some = arrivals.on(day, from, from + 3);
                assertCells(row, day.getValue() - 1, some);
                week = week.plus(some);
            }
            assertCells(row, 7, week);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            assertCells(sheet.getRow(next), day.getValue() - 1, arrivals.on(day, 0, 24));
        }
        assertCells(sheet.getRow(next), 7, arrivals.all());
    }

    private static void assertCells(Row row, int place, Answered some) {
        assertThat(number(row, 2 + place)).isEqualTo(some.arrived() == 0 ? null : rounded(some.arrived()));
        assertThat(number(row, 11 + place))
                .isEqualTo(some.due() < 5 ? null : rounded((double) some.met() / some.due()));
    }

    @Test
    void leadsThatCameOutsideWorkingTime_areComparedWithTheOthers() {
        ReadBack book = ReadBack.of(new MadeUpReport().in(Language.EN).make());

        // 200 of 406 came within it, 150 of 190 answered in time; of all 273 of 370 (by the made-up hours)
        assertThat(book.cells(SheetName.RESPONSE))
                .anyMatch(cell -> cell.toString()
                        .startsWith("51% of the leads arrived outside working hours. Of those due, 60% were answered"));
    }

    @Test
    void clocksThatStartWithADay_areMentioned() {
        ReadBack book = ReadBack.of(new MadeUpReport().in(Language.EN).make());

        assertThat(book.cells(SheetName.RESPONSE))
                .anyMatch(cell -> cell.toString().startsWith("30 clocks start with the first moment of a day"));
    }

    @Test
    void monthWithoutLeads_saysSoForEachCommitment() {
        ReadBack book =
                ReadBack.of(new MadeUpReport().withoutData().withoutHistory().make());

        String none = book.texts().say("response.none");
        assertThat(book.cells(SheetName.RESPONSE).stream()
                        .filter(cell -> cell.toString().equals(none)))
                .hasSize(3);
        assertThat(book.sheet(SheetName.RESPONSE).getRowBreaks()).isEmpty();
    }

    private static Double rounded(double number) {
        return number(BigDecimal.valueOf(number));
    }

    private static List<WentOn> rows(Onward onward) {
        List<WentOn> rows = new ArrayList<>(onward.buckets());
        rows.add(onward.never());
        rows.add(onward.pending());
        return rows;
    }
}
