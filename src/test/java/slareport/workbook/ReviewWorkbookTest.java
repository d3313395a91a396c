package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import slareport.agreement.Commitment;
import slareport.agreement.Language;
import slareport.agreement.MeasureCode;
import slareport.agreement.Side;
import slareport.measure.Status;
import slareport.report.Report;
import slareport.words.Palette;

class ReviewWorkbookTest {
    @Test
    void sameReport_givesTheSameBytes() throws IOException {
        byte[] first = ReadBack.bytes(new MadeUpReport().make());

        assertThat(ReadBack.bytes(new MadeUpReport().make())).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"UTC, en-US", "America/Tijuana, es-MX", "Asia/Kolkata, ar-EG-u-nu-arab", "Pacific/Auckland, tr-TR"})
    void sameReport_givesTheSameBytesOnAnyMachine(String zone, String language) throws IOException {
        byte[] here = ReadBack.bytes(new MadeUpReport().make());
        TimeZone usualZone = TimeZone.getDefault();
        Locale usualLocale = Locale.getDefault();
        Locale usualFormats = Locale.getDefault(Locale.Category.FORMAT);
        Locale usualDisplay = Locale.getDefault(Locale.Category.DISPLAY);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag(language));

            assertThat(ReadBack.bytes(new MadeUpReport().make())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(usualZone);
            Locale.setDefault(usualLocale);
            Locale.setDefault(Locale.Category.FORMAT, usualFormats);
            Locale.setDefault(Locale.Category.DISPLAY, usualDisplay);
        }
    }

    @Test
    void chartTitles_areInTheLanguageOfTheAgreement() {
        ReadBack book = ReadBack.of(new MadeUpReport().in(Language.PT).make());

        for (Sheet sheet : book.workbook()) {
            for (XSSFChart chart : charts((XSSFSheet) sheet)) {
                assertThat(chart.getFormattedTitle().getParagraph(0).getTextRuns())
                        .isNotEmpty()
                        .allMatch(run -> run.getLanguage().equals(Locale.forLanguageTag("pt-MX")));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void charts_areDescribedToThoseWhoDoNotSeeThem(Language language) {
        ReadBack book = ReadBack.of(new MadeUpReport().in(language).make());

        for (Sheet sheet : book.workbook()) {
            List<String> titles = charts((XSSFSheet) sheet).stream()
                    .map(chart -> Objects.requireNonNull(chart.getTitleText()).getString())
                    .toList();
            assertThat(frames((XSSFSheet) sheet))
                    .extracting(CTNonVisualDrawingProps::getTitle)
                    .containsExactlyInAnyOrderElementsOf(titles);
            assertThat(frames((XSSFSheet) sheet))
                    .extracting(CTNonVisualDrawingProps::getDescr)
                    .allMatch(words -> titles.stream()
                            .map(title -> book.texts().say("chart.description", title))
                            .anyMatch(words::equals));
        }
    }

    private static List<CTNonVisualDrawingProps> frames(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch() == null
                ? List.of()
                : sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList().stream()
                        .filter(anchor -> anchor.isSetGraphicFrame())
                        .map(anchor ->
                                anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr())
                        .toList();
    }

    @Test
    void tabs_bearTheAccentOfTheSideWhoseWorkTheyShow() {
        ReadBack book = ReadBack.of(new MadeUpReport().make());

        assertThat(tab(book, SheetName.SOURCES)).isEqualTo("FF" + Palette.colour(Side.MARKETING));
        assertThat(tab(book, SheetName.RESPONSE)).isEqualTo("FF" + Palette.colour(Side.SALES));
        assertThat(tab(book, SheetName.TREND)).isEqualTo("FF" + Palette.colour(Side.BOTH));
    }

    private static String tab(ReadBack book, SheetName name) {
        return book.sheet(name).getTabColor().getARGBHex();
    }

    @ParameterizedTest
    @CsvSource({"ES, es-MX, ventas", "EN, en-MX, sales", "PT, pt-MX, vendas"})
    void properties_tellLanguageCompanyAndKeywords(Language language, String tag, String keyword) {
        ReadBack book = ReadBack.of(new MadeUpReport().in(language).make());

        var properties = book.workbook().getProperties();
        assertThat(properties.getCoreProperties().getUnderlyingProperties().getLanguageProperty())
                .contains(tag);
        assertThat(properties.getCoreProperties().getKeywords()).contains(keyword);
        assertThat(properties.getExtendedProperties().getUnderlyingProperties().getCompany())
                .isEqualTo("Ejemplo Industrial S.A.");
    }

    @Test
    void properties_bearTheTimeOfTheFacts() {
        ReadBack book = ReadBack.of(new MadeUpReport().make());

        var core = book.workbook().getProperties().getCoreProperties();
        Instant asOf = Instant.parse("2026-11-01T06:00:00Z");
        assertThat(core.getCreated().toInstant()).isEqualTo(asOf);
        assertThat(core.getModified().toInstant()).isEqualTo(asOf);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sheets_areNamedInTheLanguage(Language language) {
        ReadBack book = ReadBack.of(new MadeUpReport().in(language).make());

        List<String> expected = switch (language) {
            case ES ->
                List.of(
                        "Resumen",
                        "Tendencia",
                        "Embudo",
                        "Respuesta",
                        "Seguimiento",
                        "Ciclo cerrado",
                        "Personas",
                        "Orígenes",
                        "Ventas e ingresos",
                        "Plan",
                        "Metas",
                        "Excepciones",
                        "Tras las cifras",
                        "Cambios",
                        "Calidad de datos",
                        "Acuerdo");
            case EN ->
                List.of(
                        "Summary",
                        "Trend",
                        "Funnel",
                        "Response",
                        "Follow-up",
                        "Closed loop",
                        "People",
                        "Sources",
                        "Pipeline and revenue",
                        "Plan",
                        "Targets",
                        "Exceptions",
                        "Behind the figures",
                        "Changes",
                        "Data quality",
                        "Agreement");
            case PT ->
                List.of(
                        "Resumo",
                        "Tendência",
                        "Funil",
                        "Resposta",
                        "Acompanhamento",
                        "Ciclo fechado",
                        "Pessoas",
                        "Origens",
                        "Vendas e receita",
                        "Plano",
                        "Metas",
                        "Exceções",
                        "Por trás dos números",
                        "Mudanças",
                        "Qualidade dos dados",
                        "Acordo");
        };
        assertThat(names(book)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noCell_showsAnError(Language language) {
        ReadBack book = ReadBack.of(new MadeUpReport().in(language).running().make());

        assertThat(book.allCells())
                .noneMatch(cell -> cell.getCellType() == CellType.ERROR
                        || cell.getCellType() == CellType.FORMULA
                                && cell.getCachedFormulaResultType() == CellType.ERROR);
    }

    @Test
    void onlyThePlan_hasFormulas() {
        ReadBack book = ReadBack.of(new MadeUpReport().make());

        assertThat(book.allCells())
                .filteredOn(cell -> cell.getCellType() == CellType.FORMULA)
                .isNotEmpty()
                .allMatch(cell -> cell.getSheet().equals(book.sheet(SheetName.PLAN)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "a\u0000b\u001Fc\r\nd",
                "\u202Eevil",
                "_x0041_",
                "\uD83D\uDE80 مرحبا",
                "\uD800 half",
                "<b>&amp;\"'",
                "#{T(java.lang.Runtime)} {0} ''"
            })
    void naughtyText_staysText(String naughty) throws IOException {
        ReadBack book = ReadBack.of(new MadeUpReport().naming(naughty).make());

        assertThat(formulas(book)).isEqualTo(formulas(ReadBack.of(new MadeUpReport().make())));
        List<Cell> showing = book.allCells().stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .filter(cell -> cell.getStringCellValue().startsWith(start(naughty)))
                .toList();
        assertThat(showing).isNotEmpty();
        if (SafeText.looksLikeFormula(naughty)) {
            assertThat(showing).allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void links_leadOnlyToPlacesInTheWorkbook() {
        ReadBack book =
                ReadBack.of(new MadeUpReport().naming("http://example.org").make());

        for (Sheet sheet : book.workbook()) {
            assertThat(sheet.getHyperlinkList())
                    .extracting(Hyperlink::getAddress)
                    .allMatch(address -> names(book).stream().anyMatch(name -> address.startsWith("'" + name + "'!")));
        }
    }

    @Test
    void everySheet_isReadyToBeReadAndPrinted() {
        ReadBack book = ReadBack.of(new MadeUpReport().make());

        for (Sheet sheet : book.workbook()) {
            int index = book.workbook().getSheetIndex(sheet);
            assertThat(sheet.isDisplayGridlines()).isFalse();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFooter().getRight()).contains("&P").contains("&N");
            assertThat(book.workbook().getPrintArea(index)).isNotNull();
            assertThat(book.workbook().isSheetHidden(index)).isFalse();
        }
    }

    @Test
    void monthWithoutData_hasSentencesAndNoCharts() {
        ReadBack book =
                ReadBack.of(new MadeUpReport().withoutData().withoutHistory().make());

        assertThat(charts(book)).isZero();
        assertThat(texts(book, SheetName.SUMMARY))
                .contains(book.texts().say("attention.unknown"), "Marketing: Sin datos");
        assertThat(texts(book, SheetName.FUNNEL))
                .contains(book.texts().say("funnel.none") + " " + book.texts().say("empty.exports"));
        assertThat(texts(book, SheetName.RESPONSE)).contains(book.texts().say("response.none"));
        assertThat(texts(book, SheetName.PIPELINE)).contains(book.texts().say("pipeline.none"));
        assertThat(texts(book, SheetName.EXCEPTIONS)).contains(book.texts().say("exceptions.none"));
        assertThat(texts(book, SheetName.TARGETS)).contains(book.texts().say("targets.none"));
    }

    @Test
    void monthWithData_hasChartsWithValues() {
        ReadBack book = ReadBack.of(new MadeUpReport().make());

        assertThat(charts(book)).isGreaterThanOrEqualTo(10);
        for (Sheet sheet : book.workbook()) {
            for (XSSFChart chart : charts((XSSFSheet) sheet)) {
                var series = chart.getChartSeries().get(0).getSeries(0);
                assertThat(series.getValuesData().getPointCount()).isPositive();
            }
        }
    }

    @Test
    void funnelChart_isOrangeFromWhereSalesTakesOver() {
        ReadBack book = ReadBack.of(new MadeUpReport().make());

        var bars = charts(book.sheet(SheetName.FUNNEL))
                .get(0)
                .getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0);
        // after subscriber, lead and MQL
        assertThat(bars.getDPtList().stream().map(point -> point.getIdx().getVal()))
                .containsExactly(3L, 4L, 5L);
        assertThat(bars.getDPtList())
                .allMatch(point -> point.getSpPr().xmlText().contains(Palette.ORANGE));
    }

    @Test
    void funnelChart_drawsTheStagesOfLeads() {
        ReadBack book = ReadBack.of(new MadeUpReport().make());

        var series = charts(book.sheet(SheetName.FUNNEL))
                .get(0)
                .getChartSeries()
                .get(0)
                .getSeries(0);
        var stages = series.getCategoryData();
        assertThat(stages.getPointCount()).isEqualTo(6);
        assertThat(stages.getPointAt(0)).isEqualTo("Suscriptor");
        assertThat(stages.getPointAt(5)).isEqualTo("Cliente");
        double customers = ReadBack.number(book.row(SheetName.FUNNEL, "Cliente"), 2);
        assertThat(((Number) series.getValuesData().getPointAt(5)).doubleValue())
                .isEqualTo(customers);
    }

    @Test
    void gapsBeyondThree_areCounted() {
        List<Commitment> promised = Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l")
                .map(id -> MadeUpReport.atMost(id, Side.SALES, MeasureCode.SALES_CYCLE, "45"))
                .toList();
        Report report = new MadeUpReport().promising(promised).make();

        long missed = report.review().figures().stream()
                .filter(figure -> figure.status() == Status.MISSED)
                .count();
        assertThat(missed).isGreaterThan(3);
        assertThat(texts(ReadBack.of(report), SheetName.SUMMARY))
                .contains("…y " + (missed - 3) + " más en la tabla de abajo.");
    }

    @Test
    void monthBeforeTheAgreement_showsFiguresWithoutTargets() {
        ReadBack book = ReadBack.of(new MadeUpReport().notYetAgreed().make());

        assertThat(texts(book, SheetName.SUMMARY))
                .contains(book.texts().say("summary.not.agreed", "diciembre de 2026"))
                .doesNotContain(book.texts().say("scorecard.title"));
        assertThat(ReadBack.number(book.row(SheetName.SUMMARY, "Tasa de cierre"), 3))
                .isEqualTo(ReadBack.number(MadeUpReport.number("0.270833333333")));
    }

    @Test
    void agreementWithoutCommitments_saysSo() {
        ReadBack book = ReadBack.of(new MadeUpReport().promising(List.of()).make());

        assertThat(texts(book, SheetName.SUMMARY)).contains(book.texts().say("summary.no.commitments"));
        assertThat(texts(book, SheetName.RESPONSE)).contains(book.texts().say("response.no.commitment"));
    }

    private static String start(String naughty) {
        // what POI gives back is decoded; everything else shows as it was cleaned
        return naughty.startsWith("_x0041_") ? naughty : SafeText.of(naughty);
    }

    private static List<String> names(ReadBack book) {
        return Stream.of(SheetName.values())
                .map(name -> name.in(book.texts()))
                .filter(name -> book.workbook().getSheet(name) != null)
                .toList();
    }

    private static List<String> texts(ReadBack book, SheetName name) {
        return book.cells(name).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }

    private static int charts(ReadBack book) {
        int charts = 0;
        for (Sheet sheet : book.workbook()) {
            charts += charts((XSSFSheet) sheet).size();
        }
        return charts;
    }

    private static List<XSSFChart> charts(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch() == null
                ? List.of()
                : sheet.getDrawingPatriarch().getCharts();
    }

    private static List<String> formulas(ReadBack book) {
        return book.allCells().stream()
                .filter(cell -> cell.getCellType() == CellType.FORMULA)
                .map(Cell::getCellFormula)
                .toList();
    }
}
