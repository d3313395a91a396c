package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slareport.World;
import slareport.agreement.Language;
import slareport.words.Texts;

/** The sheet for the review of targets, and its date on the summary. */
class TargetsInWorkbookTest {
    private static final int TARGET = 2;
    private static final int FIRST_MONTH = 3;
    private static final int MEDIAN = 9;
    private static final int KEPT = 12;
    private static final int HALF = 13;
    private static final int NOTE = 15;

    private static final String COMMITMENTS = """
            commitments:
              - {id: volume, by: marketing, measure: entries, stage: lead, target: {at-least: 3, per-month: {2026-10: 1}}}
              - {id: cycle, by: sales, measure: sales_cycle, target: {at-most: 4 days}}
              - {id: money, by: both, measure: revenue, target: {at-least: 900}}
            """;

    /** July to October: 1, 2, 4 and 5 leads; deals of 3.1 and 5 days and of 1000 and 800 euros in the last two. */
    private static ReadBack book(String head) {
        World world = World.ofAgreements(head + COMMITMENTS);
        int[] leads = {1, 2, 4, 5};
        for (int i = 0; i < leads.length; i++) {
            for (int lead = 0; lead < leads[i]; lead++) {
                world.lead(
                        "L" + i + lead + " created_at=" + YearMonth.of(2026, 7).plusMonths(i) + "-10T10:00");
            }
        }
        world.deal("A created_at=2026-09-01T00:00 outcome=won amount=1000 closed_at=2026-09-04T02:24");
        world.deal("B created_at=2026-10-01T00:00 outcome=won amount=800 closed_at=2026-10-06T00:00");
        return ReadBack.of(world.report("2026-10"));
    }

    @Test
    void row_showsMonthsResultsAndSuggestions() {
        Row row = book(World.usual()).row(SheetName.TARGETS, "Leads reaching lead");

        assertThat(ReadBack.number(row, TARGET)).isEqualTo(3);
        assertThat(IntStream.range(FIRST_MONTH, MEDIAN).mapToObj(column -> shown(row, column)))
                .containsExactly("–", "–", "1.0", "2.0", "4.0", "5.0");
        // of 5 4 2 1: the median, the best, the worst
        assertThat(ReadBack.number(row, MEDIAN)).isEqualTo(3);
        assertThat(ReadBack.number(row, MEDIAN + 1)).isEqualTo(5);
        assertThat(ReadBack.number(row, MEDIAN + 2)).isEqualTo(1);
        assertThat(ReadBack.text(row, KEPT)).isEqualTo("2 of 4");
        assertThat(ReadBack.number(row, HALF)).isEqualTo(4);
        assertThat(ReadBack.number(row, HALF + 1)).isEqualTo(2);
        assertThat(ReadBack.text(row, NOTE))
                .isEqualTo("May 26 and Jun 26 without a value: the exports do not reach back that far;"
                        + " with a target of its own: Oct 26");
    }

    @Test
    void suggestions_bearTheSignAndUnitOfTheTarget_andAreRoundedToTheEasierSide() {
        ReadBack book = book(World.usual());
        Row cycle = book.row(SheetName.TARGETS, "Sales cycle");
        Row money = book.row(SheetName.TARGETS, "Revenue");

        // 3.1 days is the better half, 5 days the worse
        assertThat(ReadBack.number(cycle, HALF)).isEqualTo(3.1);
        assertThat(ReadBack.number(cycle, HALF + 1)).isEqualTo(5);
        assertThat(format(cycle, HALF)).isEqualTo("\"≤ \"#,##0.0\" days\"");
        assertThat(format(cycle, HALF + 1)).isEqualTo("\"≤ \"#,##0\" days\"");
        assertThat(ReadBack.number(money, HALF)).isEqualTo(1000);
        assertThat(ReadBack.number(money, HALF + 1)).isEqualTo(800);
        assertThat(format(money, HALF)).isEqualTo("\"≥ \"\"EUR \"#,##0");
        assertThat(format(money, MEDIAN)).isEqualTo("#,##0");
        // two months are few
        assertThat(font(cycle, HALF).getItalic()).isTrue();
        assertThat(font(book.row(SheetName.TARGETS, "Leads reaching lead"), HALF)
                        .getItalic())
                .isFalse();
    }

    @Test
    void monthThatMeetsTheTarget_isBold() {
        Row row = book(World.usual()).row(SheetName.TARGETS, "Leads reaching lead");

        assertThat(IntStream.range(FIRST_MONTH + 2, MEDIAN)
                        .mapToObj(column -> font(row, column).getBold()))
                .containsExactly(false, false, true, true);
    }

    @Test
    void commitments_areGroupedBySide() {
        ReadBack book = book(World.usual());
        List<String> firstColumn = book.cells(SheetName.TARGETS).stream()
                .filter(cell -> cell.getColumnIndex() == 1 && cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();

        assertThat(firstColumn)
                .containsSubsequence(
                        "Marketing", "Leads reaching lead", "Sales", "Sales cycle", "Both teams", "Revenue");
    }

    @Test
    void dueReview_standsOutOnTheSummary_andLeadsToTheSheet() {
        ReadBack book = book(World.usual() + "review-every: 3 months\n");

        Row row = line(book, SheetName.SUMMARY, "Deep review of targets due: it was set for 1 October 2026.");
        assertThat(ReadBack.text(row, 1))
                .startsWith("▲")
                .contains("since January 2026")
                .contains("1 January 2027");
        assertThat(font(row, 1).getBold()).isTrue();
        assertThat(row.getCell(1).getHyperlink())
                .extracting(Hyperlink::getAddress)
                .isEqualTo("'Targets'!A1");
        assertThat(line(book, SheetName.TARGETS, "Deep review of targets due")).isNotNull();
    }

    @Test
    void comingReview_isAQuietLine() {
        Row row = line(
                book(World.usual() + "review-every: 12 months\n"),
                SheetName.SUMMARY,
                "Next deep review of targets: 1 January 2027 (every 12 months).");

        assertThat(font(row, 1).getBold()).isFalse();
    }

    @Test
    void withoutReviewsAgreed_thereIsNoLine() {
        assertThat(texts(book(World.usual()), SheetName.SUMMARY)).noneMatch(text -> text.contains("eep review"));
    }

    @Test
    void spans_keepTheirConditionFirst() {
        CellFormats formats = new CellFormats(Texts.in(Language.EN));

        assertThat(formats.signed(slareport.agreement.Target.Direction.AT_MOST, CellFormats.SPAN))
                .isEqualTo("[<0.0416666666666667]\"≤ \"[m]\" min\";\"≤ \"[h]\" h \"mm\" min\"");
    }

    @Test
    void monthBeforeTheAgreement_saysSo() {
        ReadBack book = ReadBack.of(new MadeUpReport().notYetAgreed().make());

        assertThat(texts(book, SheetName.TARGETS))
                .contains(book.texts().say("summary.not.agreed", "diciembre de 2026"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguage_saysHowToRead(Language language) {
        ReadBack book =
                ReadBack.of(new MadeUpReport().withYoungLeads().in(language).make());

        assertThat(texts(book, SheetName.TARGETS))
                .contains(book.texts().say("targets.how"), book.texts().say("targets.half"))
                .anyMatch(text -> text.contains(book.texts().say("nodata.still_maturing")));
        assertThat(texts(book, SheetName.SUMMARY)).anyMatch(text -> text.startsWith("▲ "));
    }

    private static Row line(ReadBack book, SheetName name, String part) {
        return book.cells(name).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().contains(part))
                .findFirst()
                .orElseThrow()
                .getRow();
    }

    private static List<String> texts(ReadBack book, SheetName name) {
        return book.cells(name).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }

    private static String shown(Row row, int column) {
        Double number = ReadBack.number(row, column);
        return number == null ? ReadBack.text(row, column) : number.toString();
    }

    private static String format(Row row, int column) {
        return row.getCell(column).getCellStyle().getDataFormatString();
    }

    private static org.apache.poi.ss.usermodel.Font font(Row row, int column) {
        int index = row.getCell(column).getCellStyle().getFontIndex();
        return row.getSheet().getWorkbook().getFontAt(index);
    }
}
