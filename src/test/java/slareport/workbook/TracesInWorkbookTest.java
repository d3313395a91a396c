package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static slareport.workbook.ReadBack.number;
import static slareport.workbook.ReadBack.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slareport.World;
import slareport.agreement.Language;
import slareport.measure.LeadException;
import slareport.measure.Trace;
import slareport.measure.TracedRow;
import slareport.report.Report;

/** Every commitment's number leads to the leads or deals behind it. */
class TracesInWorkbookTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRow_isThereWithItsValueInTheUnitOfItsMeasure(Language language) {
        Report report = new MadeUpReport().in(language).make();
        ReadBack book = ReadBack.of(report);
        int next = RowTable.FIRST_ROW;

        for (Trace trace : report.review().details().traces()) {
            for (TracedRow traced : trace.rows()) {
                Row row = book.sheet(SheetName.TRACES).getRow(next++);
                assertThat(text(row, 2)).isNotEmpty();
                assertThat(text(row, 3)).isEqualTo(traced.leadId());
                assertThat(text(row, 4)).isEqualTo(traced.dealId());
                assertThat(text(row, 5)).isEqualTo(report.ownerNames().getOrDefault(traced.owner(), traced.owner()));
                assertThat(text(row, 6)).isEqualTo(traced.source());
                assertThat(row.getCell(7).getLocalDateTimeCellValue())
                        .isEqualTo(traced.at().atZone(MadeUpReport.ZONE).toLocalDateTime());
                assertThat(number(row, 8)).isEqualTo(number(inCell(trace, traced)));
                assertThat(text(row, 9)).isEqualTo(traced.reason());
                assertThat(text(row, 10)).isEqualTo(trace.commitment());
            }
        }
        assertThat(book.sheet(SheetName.TRACES).getLastRowNum()).isEqualTo(next - 1);
    }

    private static BigDecimal inCell(Trace trace, TracedRow traced) {
        boolean isSpan = trace.unit().endsWith("s") && !trace.unit().equals("days");
        return traced.value() == null || !isSpan
                ? traced.value()
                : traced.value().divide(BigDecimal.valueOf(86_400), 20, RoundingMode.HALF_EVEN);
    }

    @Test
    void everyResultOfTheScorecard_leadsToTheFirstRowOfItsCommitment() {
        Report report = new MadeUpReport().make();
        ReadBack book = ReadBack.of(report);
        XSSFSheet summary = book.sheet(SheetName.SUMMARY);
        int links = 0;

        for (Row row : summary) {
            if (row.getCell(SummaryColumns.ACTUAL) instanceof XSSFCell cell
                    && cell.getHyperlink() != null
                    && number(row, SummaryColumns.ACTUAL) != null) {
                String address = cell.getHyperlink().getLocation();
                XSSFSheet sheet = book.workbook().getSheet(address.replaceAll("'|!.*", ""));
                Row target = sheet.getRow(Integer.parseInt(address.replaceAll(".*!B", "")) - 1);
                assertThat(text(row, SummaryColumns.PROMISE)).contains(promise(text(target, 1)));
                assertThat(text(sheet.getRow(target.getRowNum() - 1), 10)).isNotEqualTo(text(target, 10));
                links++;
            }
        }
        long listed = report.review().details().traces().size()
                + report.review().exceptions().stream()
                        .map(LeadException::commitment)
                        .distinct()
                        .count();
        assertThat(links).isEqualTo((int) listed).isPositive();
    }

    /** The scorecard tells the conditions of a promise apart from it. */
    private static String promise(String shortly) {
        return shortly.replaceAll(" · .*", "");
    }

    @Test
    void rowsSayWhatTheyAre() {
        World world = World.with("""
                        decisions: {accepted: [ok], rejected: [no]}
                        commitments:
                          - {id: accepted, by: marketing, measure: acceptance, target: {at-least: 90%}}
                          - {id: onward, by: sales, measure: conversion_cohort, from: mql, to: sql, target: {at-least: 90%}}
                          - {id: few, by: marketing, measure: acceptance, target: {at-most: 10%}}
                        """)
                .lead("L1 created_at=2026-10-01T00:00 mql_at=2026-10-02T00:00 status=no")
                .lead("L2 created_at=2026-10-01T00:00 mql_at=2026-10-02T00:00 sql_at=2026-10-03T00:00 status=ok");

        ReadBack book = ReadBack.of(world.report("2026-10"));

        XSSFSheet sheet = book.sheet(SheetName.TRACES);
        assertThat(text(sheet.getRow(RowTable.FIRST_ROW), 2)).isEqualTo("rejected");
        assertThat(text(sheet.getRow(RowTable.FIRST_ROW), 3)).isEqualTo("L1");
        assertThat(text(sheet.getRow(RowTable.FIRST_ROW + 1), 2)).isEqualTo("not sql so far");
        assertThat(text(sheet.getRow(RowTable.FIRST_ROW + 2), 2)).isEqualTo("counts against it");
        assertThat(text(sheet.getRow(RowTable.FIRST_ROW + 2), 3)).isEqualTo("L2");
    }

    @Test
    void teamsPartOfALongList_saysWhatItIsTakenFrom() {
        World crowd = World.with(
                        "commitments:\n  - {id: leads, by: marketing, measure: entries, stage: lead, target: {at-least: 9}}\n")
                .owner("ana team=North")
                .owner("luz team=South")
                .owner("eve team=East");
        IntStream.range(0, Trace.MOST_ROWS + 3)
                .forEach(i -> crowd.lead("L%04d created_at=2026-10-01T00:00 owner=%s"
                        .formatted(i, i == 7 || i > Trace.MOST_ROWS ? "ana" : "luz")));
        crowd.lead("M created_at=2026-10-02T00:00 owner=eve");
        Report report = crowd.report("2026-10");

        assertThat(leadSentence(report)).contains(": those among the first 5,000 of 5,004.");
        assertThat(leadSentence(report.forTeam("North"))).contains(": those among the first 5,000 of 5,004.");
        // the only one of East comes too late for the list
        assertThat(leadSentence(report.forTeam("East")))
                .contains(": those among the first 5,000 of 5,004.")
                .doesNotContain("No lead");
    }

    private static String leadSentence(Report report) {
        return text(ReadBack.of(report).sheet(SheetName.TRACES).getRow(RowTable.FIRST_ROW - 2), 1);
    }

    @Test
    void agreementThatJudgesLeadByLead_hasNoSuchSheet() {
        ReadBack book = ReadBack.of(
                new MadeUpReport().promising(MadeUpReport.leadByLead()).make());

        assertThat(book.sheet(SheetName.TRACES)).isNull();
        assertThat(book.sheet(SheetName.EXCEPTIONS)).isNotNull();
    }
}
