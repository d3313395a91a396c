package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static slareport.workbook.ReadBack.number;
import static slareport.workbook.ReadBack.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slareport.agreement.Commitment;
import slareport.agreement.Language;
import slareport.agreement.MeasureCode;
import slareport.agreement.Stage;
import slareport.facts.Reconciliation;
import slareport.measure.Figure;
import slareport.measure.LeadException;
import slareport.measure.ResponseTimes;
import slareport.measure.Scope;
import slareport.measure.Status;
import slareport.report.Report;

/** The cells of the workbook against the figures of the report, looked up by other means than the workbook's own. */
class FiguresInWorkbookTest {
    private static final BigDecimal DAY = new BigDecimal(86_400);

    @ParameterizedTest
    @EnumSource(Language.class)
    void scorecard_hasEveryCommitmentInOrder(Language language) {
        for (boolean running : List.of(false, true)) {
            MadeUpReport made = new MadeUpReport().in(language);
            Report report = running ? made.running().make() : made.make();
            ReadBack book = ReadBack.of(report);
            int next = book.row(SheetName.SUMMARY, book.texts().say("scorecard.by"))
                            .getRowNum()
                    + 1;

            for (Commitment commitment : report.review().agreement().commitments()) {
                Row row = book.sheet(SheetName.SUMMARY).getRow(next++);
                Figure figure = own(report.review().figures(), commitment);
                assertThat(number(row, 3)).isEqualTo(number(figure.target()));
                assertThat(number(row, 4)).isEqualTo(number(figure.value()));
                assertThat(number(row, 5)).isEqualTo(number(figure.attainment()));
                assertThat(text(row, 6)).isEqualTo(status(book, figure.status()));
                assertThat(number(row, 7)).isEqualTo(change(report, commitment, figure));
                assertThat(number(row, SummaryColumns.CASES)).isEqualTo(number(figure.denominator()));
                assertThat(number(row, SummaryColumns.LOW)).isEqualTo(number(figure.low()));
                assertThat(number(row, SummaryColumns.HIGH)).isEqualTo(number(figure.high()));
                SummaryColumns columns = new SummaryColumns(running);
                if (running) {
                    assertThat(number(row, columns.projection())).isEqualTo(number(figure.projection()));
                }
                assertThat(text(row, columns.note()).contains("≈")).isEqualTo(figure.isWithinNoise());
                for (int back = 1; back < SummaryColumns.STRIP_MONTHS; back++) {
                    var earlier = report.earlier().get(report.earlier().size() - back);
                    Double expected = earlier.agreed()
                            ? number(own(earlier.figures(), commitment).attainment())
                            : null;
                    int column = SummaryColumns.STRIP + SummaryColumns.STRIP_MONTHS - 1 - back;
                    assertThat(number(row, column)).isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void trend_hasAttainmentOfEveryMonth(Language language) {
        Report report = new MadeUpReport().in(language).make();
        ReadBack book = ReadBack.of(report);
        int next = book.row(SheetName.TREND, book.texts().say("scorecard.by")).getRowNum() + 1;

        for (Commitment commitment : report.review().agreement().commitments()) {
            Row row = book.sheet(SheetName.TREND).getRow(next++);
            for (int month = 0; month < 12; month++) {
                var review = report.earlier().get(month);
                Double expected = review.agreed()
                        ? number(own(review.figures(), commitment).attainment())
                        : null;
                assertThat(number(row, 3 + month)).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void funnel_hasEntriesAndBothConversions(Language language) {
        Report report = new MadeUpReport().in(language).make();
        ReadBack book = ReadBack.of(report);
        String previous = "";

        for (Stage stage : report.review().agreement().stages()) {
            Row row = book.row(SheetName.FUNNEL, stage.name());
            assertThat(number(row, 2)).isEqualTo(value(report, MeasureCode.ENTRIES, "", stage.id()));
            assertThat(number(row, 4)).isEqualTo(value(report, MeasureCode.CONVERSION_PERIOD, previous, stage.id()));
            assertThat(number(row, 5)).isEqualTo(value(report, MeasureCode.CONVERSION_COHORT, previous, stage.id()));
            previous = stage.id();
        }
        Row whole = book.row(SheetName.FUNNEL, "Lead → Cliente");
        assertThat(number(whole, 5)).isEqualTo(value(report, MeasureCode.CONVERSION_COHORT, "lead", "customer"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void response_hasEveryBucketWithItsShare(Language language) {
        Report report = new MadeUpReport().in(language).make();
        ReadBack book = ReadBack.of(report);
        String head = book.texts().say("response.wait");
        int next = 0;

        for (ResponseTimes times : report.review().responseTimes()) {
            next = book.row(SheetName.RESPONSE, head, next).getRowNum() + 1;
            List<Long> counts = new ArrayList<>(times.buckets());
            counts.add(times.never());
            counts.add(times.pending());
            double total = counts.stream().mapToLong(Long::longValue).sum();
            for (long count : counts) {
                Row row = book.sheet(SheetName.RESPONSE).getRow(next++);
                assertThat(number(row, 2)).isEqualTo(number(BigDecimal.valueOf(count)));
                assertThat(number(row, 3)).isEqualTo(number(BigDecimal.valueOf(count / total)));
            }
            assertThat(number(book.sheet(SheetName.RESPONSE).getRow(next), 2)).isEqualTo(total);
        }
    }

    @Test
    void medianResponse_isANativeSpanOfTime() {
        ReadBack book = ReadBack.of(new MadeUpReport().make());

        Row row = book.row(SheetName.RESPONSE, "Mediana de respuesta");

        // 5 130 s of a day of 86 400 s
        assertThat(number(row, 2)).isEqualTo(0.059375);
        assertThat(row.getCell(2).getCellStyle().getDataFormatString()).contains("[h]");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void exceptions_areAllThereWithNativeTimes(Language language) {
        Report report = new MadeUpReport().in(language).withExceptions(250).make();
        ReadBack book = ReadBack.of(report);
        int next = RowTable.FIRST_ROW;

        for (LeadException exception : report.review().exceptions()) {
            Row row = book.sheet(SheetName.EXCEPTIONS).getRow(next++);
            assertThat(text(row, 2)).isEqualTo(exception.leadId());
            assertThat(text(row, 3)).isEqualTo(report.ownerNames().getOrDefault(exception.owner(), exception.owner()));
            assertThat(text(row, 4))
                    .isEqualTo(book.texts().say("state." + exception.state().code()));
            assertThat(row.getCell(5).getLocalDateTimeCellValue()).isEqualTo(local(exception.clockStart()));
            assertThat(row.getCell(6).getLocalDateTimeCellValue()).isEqualTo(local(exception.deadline()));
            if (exception.touchedAt() == null) {
                assertThat(text(row, 7)).isEqualTo(book.texts().say("exceptions.never"));
            } else {
                assertThat(row.getCell(7).getLocalDateTimeCellValue()).isEqualTo(local(exception.touchedAt()));
            }
            assertThat(number(row, 8)).isEqualTo(number(days(exception.workingSeconds())));
            assertThat(number(row, 9)).isEqualTo(number(days(exception.wallSeconds())));
            assertThat(text(row, 10)).isEqualTo(exception.commitment());
        }
        assertThat(book.sheet(SheetName.EXCEPTIONS).getLastRowNum()).isEqualTo(next - 1);
        var table = book.sheet(SheetName.EXCEPTIONS).getTables().get(0);
        assertThat(table.getRowCount()).isEqualTo(251);
        assertThat(table.getCTTable().isSetAutoFilter()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void reconciliation_addsUpFileByFile(Language language) {
        Report report = new MadeUpReport().in(language).make();
        ReadBack book = ReadBack.of(report);
        int next =
                book.row(SheetName.QUALITY, book.texts().say("quality.entity")).getRowNum() + 1;

        for (Reconciliation file : report.reconciliations()) {
            Row row = book.sheet(SheetName.QUALITY).getRow(next++);
            assertThat(text(row, 2)).isEqualTo(file.file());
            assertThat(numbers(row))
                    .containsExactly(
                            (double) file.rows(),
                            (double) file.loaded(),
                            (double) file.superseded(),
                            (double) file.merged(),
                            (double) file.rejected(),
                            (double) file.afterAsOf());
        }
        assertThat(numbers(book.row(SheetName.QUALITY, book.texts().say("total"))))
                .containsExactly(53_206.0, 53_063.0, 92.0, 22.0, 14.0, 15.0);
    }

    @Test
    void rejects_areGroupedWithTheirFirstLines() {
        ReadBack book = ReadBack.of(new MadeUpReport().make());
        int head = book.row(SheetName.QUALITY, "Filas rechazadas").getRowNum() + 2;

        Row first = book.sheet(SheetName.QUALITY).getRow(head + 1);

        assertThat(text(first, 3)).isEqualTo("created_at");
        assertThat(number(first, 6)).isEqualTo(9.0);
        assertThat(text(first, 7)).isEqualTo("17, 58, 99, 140, 181, 222, 263, 304, …");
    }

    @Test
    void contribution_isTheOwnerWhoWeighsMost() {
        Report report = new MadeUpReport().make();
        ReadBack book = ReadBack.of(report);

        // 75.7 % of 346 in all; Ana 69 at 84.1 %, Bruno 59 at 78.0 %, Carla 49 at 73.5 %, Diego 39 at 66.7 %: of those
        // with 30 cases or more Diego's weigh most (39 × 9.1 points against 49 × 2.3)
        assertThat(book.cells(SheetName.SUMMARY))
                .anyMatch(cell -> cell.toString()
                        .replace('\u00A0', ' ')
                        .contains("vendedor «Diego Solís», con 66.7 % en 39 casos"));
    }

    @Test
    void numbersInSentences_areWrittenAsInTheCountryOfTheHolidays() {
        ReadBack mexican = ReadBack.of(new MadeUpReport().make());
        ReadBack spanish =
                ReadBack.of(new MadeUpReport().keepingHolidaysOf("ES").make());

        assertThat(mexican.cells(SheetName.AGREEMENT))
                .anyMatch(cell -> cell.toString().endsWith("Ingresos: al menos MXN 1,000,000."));
        assertThat(spanish.cells(SheetName.AGREEMENT))
                .anyMatch(cell -> cell.toString().endsWith("Ingresos: al menos MXN 1.000.000."));
    }

    @Test
    void ownerWhoWonNothing_hasARow() {
        ReadBack book = ReadBack.of(new MadeUpReport().make());

        Row loser = book.row(SheetName.PEOPLE, "zoe");
        int winRate = PeopleInWorkbookTest.column(book, "Tasa de cierre");

        assertThat(number(loser, winRate)).isEqualTo(0.0);
        assertThat(number(loser, winRate + 1)).isEqualTo(5.0);
        assertThat(number(loser, PeopleInWorkbookTest.column(book, "Ingresos"))).isNull();
    }

    @Test
    void countsOfARunningMonth_areNotComparedWithAWholeMonth() {
        ReadBack closed = ReadBack.of(new MadeUpReport().make());
        ReadBack running = ReadBack.of(new MadeUpReport().running().make());

        assertThat(number(closed.row(SheetName.FUNNEL, "Cliente"), 3)).isNotNull();
        assertThat(number(running.row(SheetName.FUNNEL, "Cliente"), 3)).isNull();
        assertThat(number(running.row(SheetName.PIPELINE, "Ingresos"), 7)).isNull();
        assertThat(number(running.row(SheetName.PIPELINE, "Tasa de cierre"), 7)).isNotNull();
        assertThat(number(running.row(SheetName.PIPELINE, "Ciclo de venta"), 7)).isNotNull();
    }

    @Test
    void amountsAreNeverShownAsCases() {
        ReadBack book = ReadBack.of(new MadeUpReport().make());

        assertThat(number(book.row(SheetName.PIPELINE, "Tasa de cierre"), 5)).isEqualTo(96.0);
        assertThat(number(book.row(SheetName.PIPELINE, "Tasa de cierre por valor"), 5))
                .isNull();
    }

    @Test
    void breakdownOfTheFunnel_hasTheStagesInTheOrderOfTheAgreement() {
        ReadBack book = ReadBack.of(new MadeUpReport().make());

        Row head = book.row(SheetName.FUNNEL, "Origen");

        assertThat(List.of(text(head, 2), text(head, 3), text(head, 4)))
                .containsExactly("Visita", "Suscriptor", "Lead");
    }

    private static Figure own(List<Figure> figures, Commitment commitment) {
        return figures.stream()
                .filter(figure -> figure.commitment().equals(commitment.id())
                        && figure.measure() == commitment.measure()
                        && figure.scope() == Scope.TOTAL)
                .findFirst()
                .orElseThrow();
    }

    private static Double value(Report report, MeasureCode measure, String from, String to) {
        return report.review().figures().stream()
                .filter(figure -> figure.measure() == measure
                        && figure.scope() == Scope.TOTAL
                        && figure.commitment().isEmpty()
                        && figure.stageFrom().equals(from)
                        && figure.stageTo().equals(to))
                .findFirst()
                .map(figure -> number(figure.value()))
                .orElse(null);
    }

    private static @Nullable Double change(Report report, Commitment commitment, Figure now) {
        boolean addedUp = List.of(MeasureCode.ENTRIES, MeasureCode.REVENUE).contains(commitment.measure());
        if (addedUp && report.review().running()) {
            return null;
        }
        BigDecimal before = own(report.earlier().get(11).figures(), commitment).value();
        BigDecimal difference = now.value().subtract(before);
        return number(
                now.unit().equals("ratio")
                        ? difference.multiply(BigDecimal.valueOf(100))
                        : difference.divide(before, MathContext.DECIMAL64));
    }

    private static String status(ReadBack book, Status status) {
        String symbol = List.of("✔", "✖", "●", "▲", "–").get(status.ordinal());
        return symbol + " " + book.texts().say("status." + status.code());
    }

    private static List<Double> numbers(Row row) {
        List<Double> numbers = new ArrayList<>();
        for (int column = 3; column <= 8; column++) {
            numbers.add(number(row, column));
        }
        return numbers;
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, MadeUpReport.ZONE);
    }

    private static BigDecimal days(BigDecimal seconds) {
        return seconds.divide(DAY, MathContext.DECIMAL64);
    }
}
