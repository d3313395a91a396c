package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static slareport.workbook.ReadBack.number;
import static slareport.workbook.ReadBack.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import slareport.agreement.Language;
import slareport.agreement.MeasureCode;
import slareport.measure.Figure;
import slareport.measure.Scope;
import slareport.measure.Wilson;
import slareport.report.Report;

/** The sheet of people and teams against the figures, and whom it ranks. */
class PeopleInWorkbookTest {
    private static final String GENERAL = "first-response";

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPersonAndTeam_hasTheirFigures(Language language) {
        Report report = new MadeUpReport().in(language).make();
        ReadBack book = ReadBack.of(report);
        int from = 0;

        for (Scope scope : List.of(Scope.OWNER, Scope.TEAM)) {
            from = head(book, scope, from).getRowNum() + 1;
            List<String> values = Stream.concat(
                            report.review().figures().stream()
                                    .filter(figure -> figure.scope() == scope)
                                    .map(Figure::scopeValue)
                                    .distinct(),
                            Stream.of(""))
                    .toList();
            for (String value : values) {
                Scope of = value.isEmpty() ? Scope.TOTAL : scope;
                String name = value.isEmpty()
                        ? book.texts().say("total")
                        : report.ownerNames().getOrDefault(value, value);
                assertRow(book, report, book.row(SheetName.PEOPLE, name, from), of, value);
            }
        }
    }

    private static void assertRow(ReadBack book, Report report, Row row, Scope scope, String value) {
        List<@Nullable Figure> expected = new ArrayList<>();
        expected.add(figure(report, MeasureCode.ENTRIES, "lead", "", scope, value));
        expected.add(figure(report, MeasureCode.ENTRIES, "mql", "", scope, value));
        Figure inTime = figure(report, MeasureCode.FIRST_RESPONSE, "*", GENERAL, scope, value);
        Figure winRate = figure(report, MeasureCode.WIN_RATE, "", "", scope, value);
        assertThat(number(row, 2)).isEqualTo(value(expected.get(0)));
        assertThat(number(row, 3)).isEqualTo(value(expected.get(1)));
        int place = column(book, book.texts().say("people.in.time"));
        assertThat(number(row, place)).isEqualTo(value(inTime));
        assertThat(number(row, place + 1)).isEqualTo(cases(inTime));
        Figure median = figure(report, MeasureCode.RESPONSE_MEDIAN, "*", GENERAL, scope, value);
        assertThat(number(row, column(book, "measure.response_median", book)))
                .isEqualTo(
                        median == null
                                ? null
                                : number(new BigDecimal(median.value().doubleValue() / 86_400)));
        assertThat(number(row, column(book, book.texts().say("people.attempts"))))
                .isEqualTo(value(figure(report, MeasureCode.ATTEMPTS, "*", "six-attempts", scope, value)));
        assertThat(number(row, column(book, book.texts().say("people.accepted"))))
                .isEqualTo(value(figure(report, MeasureCode.ACCEPTANCE, "mql", "", scope, value)));
        int won = column(book, "measure.win_rate", book);
        assertThat(number(row, won)).isEqualTo(value(winRate));
        assertThat(number(row, won + 1)).isEqualTo(cases(winRate));
        for (MeasureCode measure : List.of(MeasureCode.REVENUE, MeasureCode.DEAL_VALUE, MeasureCode.SALES_CYCLE)) {
            assertThat(number(row, column(book, "measure." + measure.code(), book)))
                    .isEqualTo(value(figure(report, measure, "", "", scope, value)));
        }
    }

    @Test
    void whoDiffersBeyondChance_isMarkedAndStandsApart() {
        // of 96 deals 27 % are won, at most 36 %: Ana's 28 of 45 are at least 48 %, Bruno's 19 of 37 at least 35 %
        ReadBack book = ReadBack.of(new MadeUpReport().make());
        int place = column(book, "Tasa de cierre") + 2;

        assertThat(text(book.row(SheetName.PEOPLE, "Ana Ruiz Camacho"), place)).isEqualTo("▲ por encima");
        assertThat(text(book.row(SheetName.PEOPLE, "Bruno Díaz"), place)).isEqualTo("–");
        assertThat(text(book.row(SheetName.PEOPLE, "Carla Peña"), place)).isEqualTo("–");
        assertThat(book.cells(SheetName.PEOPLE))
                .anyMatch(cell -> cell.toString().startsWith("▲ y ▼ aparecen solo"));
    }

    @Test
    void marks_areOnlyInTheColumnInWhichAnybodyDiffers_andDecideTheOrder() {
        // 2 of 60 are 11 % at most, all are 18 % at least
        Figure low = MadeUpReport.share(
                MadeUpReport.MONTH, MeasureCode.WIN_RATE, "", "", Scope.OWNER, "bruno", 2 / 60.0, 60, "");
        ReadBack book = ReadBack.of(SalesInWorkbookTest.withFigure(new MadeUpReport().make(), low));
        Row head = head(book, Scope.OWNER, 0);
        List<String> heads = new ArrayList<>();
        head.forEach(cell -> heads.add(cell.toString()));
        List<String> names = new ArrayList<>();
        for (int row = head.getRowNum() + 1; names.size() < 7; row++) {
            names.add(text(book.sheet(SheetName.PEOPLE).getRow(row), 1));
        }

        assertThat(heads).containsOnlyOnce("Frente al total");
        assertThat(names)
                .containsExactly(
                        "Ana Ruiz Camacho", "Carla Peña", "Diego Solís", "elena", "zoe", "Bruno Díaz", "Total");
        assertThat(text(book.row(SheetName.PEOPLE, "Bruno Díaz"), column(book, "Tasa de cierre") + 2))
                .isEqualTo("▼ por debajo");
    }

    @Test
    void empty_saysWhyInsteadOfShowingATable() {
        ReadBack book =
                ReadBack.of(new MadeUpReport().withoutData().withoutHistory().make());

        assertThat(
                        book.row(
                                SheetName.PEOPLE,
                                "Ninguna cifra de este mes tiene vendedor. Las exportaciones no contienen ningún lead ni negocio."))
                .isNotNull();
    }

    /** Successes and cases of one and of all; all: 300 of 600 are 46.0 % to 54.0 %. */
    @ParameterizedTest
    @CsvSource({
        "22, 30, ABOVE", // from 55.6 %
        "21, 30, NONE", // from 52.1 %
        "21, 29, NONE", // from 54.3 %, but of too few
        "8, 30, BELOW", // up to 44.4 %
        "9, 30, NONE", // up to 47.9 %
        "0, 29, NONE",
        "0, 30, BELOW",
    })
    void distinction_needsThirtyCasesAndIntervalsApart(int successes, int cases, Distinction expected) {
        assertThat(Distinction.of(share(successes, cases), share(300, 600))).isEqualTo(expected);
    }

    @Test
    void nothingIsDistinct_fromAWholeOfFewCasesOrNone() {
        assertThat(Distinction.of(share(29, 30), share(1, 29))).isEqualTo(Distinction.NONE);
        assertThat(Distinction.of(share(29, 30), null)).isEqualTo(Distinction.NONE);
        assertThat(Distinction.of(null, share(1, 30))).isEqualTo(Distinction.NONE);
    }

    private static Figure share(int successes, int cases) {
        Wilson interval = Wilson.of(successes, cases);
        Figure plain =
                MadeUpReport.share(MadeUpReport.MONTH, MeasureCode.WIN_RATE, "", "", Scope.OWNER, "ana", 0, cases, "");
        return new Figure(
                plain.month(),
                plain.measure(),
                "",
                "",
                plain.scope(),
                plain.scopeValue(),
                new BigDecimal(successes),
                new BigDecimal(cases),
                BigDecimal.valueOf((double) successes / cases),
                "ratio",
                BigDecimal.valueOf(interval.low()),
                BigDecimal.valueOf(interval.high()),
                "",
                null,
                null,
                null,
                null,
                null);
    }

    /** The column below a head of the first table. */
    static int column(ReadBack book, String head) {
        Row heads = head(book, Scope.OWNER, 0);
        for (int column = 2; column < heads.getLastCellNum(); column++) {
            if (text(heads, column).equals(head)) {
                return column;
            }
        }
        throw new AssertionError("no column " + head);
    }

    private static int column(ReadBack book, String key, ReadBack words) {
        return column(book, words.texts().say(key));
    }

    private static Row head(ReadBack book, Scope scope, int from) {
        String name = book.texts().say("scope." + scope.code());
        return book.row(SheetName.PEOPLE, book.texts().capitalised(name), from);
    }

    private static @Nullable Double value(@Nullable Figure figure) {
        return figure == null ? null : number(figure.value());
    }

    private static @Nullable Double cases(@Nullable Figure figure) {
        return figure == null ? null : number(figure.denominator());
    }

    /** @param stage where it ends, or * for any */
    private static @Nullable Figure figure(
            Report report, MeasureCode measure, String stage, String commitment, Scope scope, String value) {
        return report.review().figures().stream()
                .filter(figure -> figure.measure() == measure
                        && figure.commitment().equals(commitment)
                        && figure.scope() == scope
                        && figure.scopeValue().equals(value)
                        && (stage.equals("*") || figure.stageTo().equals(stage)))
                .findFirst()
                .orElse(null);
    }
}
