package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.agreement.MeasureCode;
import slareport.facts.Entity;
import slareport.measure.Figure;
import slareport.measure.Scope;
import slareport.words.MonthChange;

/** What the exports or the agreement do not tell is never said to be nothing. */
class UntoldInWorkbookTest {
    private static final String PROMISES = """
            commitments:
              - {id: answer, by: sales, measure: first_response, clock-from: created, within: 4h, target: {at-least: 90%}}
              - {id: tries, by: sales, measure: attempts, clock-from: created, count: 3, apart: 1h, within: 2 days, target: {at-least: 75%}}
              - {id: each, by: both, measure: revenue_per_lead, target: {at-least: 5}}
            """;

    private static final String STAGES_WITHOUT_MQL = """
            stages:
              - {id: lead}
              - {id: demo}
              - {id: customer}
            """;

    @Test
    void withoutActivities_itIsNotSaidThatNoClockStarted() {
        World world = World.with(PROMISES)
                .export(Entity.LEADS, "lead_id", "created_at")
                .lead("L1 created_at=2026-10-05T10:00");

        ReadBack book = ReadBack.of(world.report("2026-10"));

        assertThat(texts(book, SheetName.RESPONSE))
                .contains("The export of activities is missing")
                .doesNotContain(book.texts().say("response.none"));
    }

    @Test
    void monthWithoutLeads_saysThatNoClockStarted() {
        World world =
                World.with(PROMISES).lead("L1 created_at=2026-09-05T10:00").touch("L1 at=2026-09-05T10:10");

        ReadBack book = ReadBack.of(world.report("2026-10"));

        assertThat(texts(book, SheetName.RESPONSE)).contains(book.texts().say("response.none"));
    }

    @Test
    void monthBeforeTheAgreement_isToldWithoutItsPromises() {
        World world = World.ofAgreements(
                        (World.usual() + PROMISES).replace("effective-from: 2026-01-01", "effective-from: 2026-11-01"))
                .lead("L1 created_at=2026-10-05T10:00 mql_at=2026-10-05T10:00 owner=ana")
                .touch("L1 at=2026-10-05T10:10");

        ReadBack book = ReadBack.of(world.report("2026-10"));

        String why = book.texts().say("summary.not.agreed", "November 2026");
        assertThat(texts(book, SheetName.RESPONSE))
                .contains(why)
                .doesNotContain(
                        book.texts().say("response.none"),
                        book.texts().capitalised(book.texts().say("note.not.computed")));
        assertThat(texts(book, SheetName.FOLLOW_UP))
                .contains(why)
                .doesNotContain(
                        book.texts().say("follow.attempts.none"),
                        book.texts().say("follow.fresh.none"),
                        book.texts().say("follow.invalid.none"));
        assertThat(texts(book, SheetName.PEOPLE)).noneMatch(text -> text.contains("First contact in time"));
    }

    @Test
    void withoutDeals_itIsNotSaidThatNoneWasClosed() {
        World world =
                World.plain().export(Entity.LEADS, "lead_id", "created_at").lead("L1 created_at=2026-10-05T10:00");

        ReadBack book = ReadBack.of(world.report("2026-10"));

        assertThat(texts(book, SheetName.PIPELINE))
                .noneMatch(text -> text.startsWith(book.texts().say("pipeline.nothing")))
                .anyMatch(text -> text.contains("the export of deals is missing"));
    }

    @Test
    void agreementWithoutMql_isNamedAsTheReasonWhyDecisionsAreUnknown() {
        World world = World.withStages(STAGES_WITHOUT_MQL).lead("L1 created_at=2026-10-05T10:00");

        ReadBack book = ReadBack.of(world.report("2026-10"));

        assertThat(texts(book, SheetName.CLOSED_LOOP))
                .contains(book.texts().say("loop.unknown", book.texts().say("loop.no.mql")));
    }

    @Test
    void whatLeadsBroughtSoFar_isNotComparedWithLeadsOfTheMonthBefore() {
        World world = World.with(PROMISES)
                .lead("L1 created_at=2026-09-05T10:00")
                .lead("L2 created_at=2026-10-05T10:00")
                .deal("D1 lead_id=L1 created_at=2026-09-06 outcome=won closed_at=2026-10-20 amount=100")
                .deal("D2 lead_id=L2 created_at=2026-10-06 outcome=won closed_at=2026-10-20 amount=10");

        ReadBack book = ReadBack.of(world.report("2026-10"));

        Row row = scorecard(book, 3);
        assertThat(ReadBack.number(row, SummaryColumns.ACTUAL)).isEqualTo(10.0);
        assertThat(ReadBack.number(row, SummaryColumns.CHANGE)).isNull();
    }

    @Test
    void amountsInTwoCurrencies_haveNoChange() {
        assertThat(MonthChange.of(revenue("EUR", 20), revenue("EUR", 10)).number())
                .isEqualByComparingTo("1");
        assertThat(MonthChange.of(revenue("EUR", 20), revenue("USD", 10))).isNull();
    }

    @Test
    void longNamesInTheFoot_areCutBetweenCharactersAndCommands() {
        for (int length = 80; length < 100; length++) {
            String company = "x".repeat(length) + "😀&&" + "y".repeat(20);
            World world = World.ofAgreements(
                    (World.usual() + PROMISES).replace("company: Test Company", "company: \"" + company + "\""));

            String foot = ReadBack.of(world.report("2026-10"))
                    .sheet(SheetName.SUMMARY)
                    .getFooter()
                    .getLeft();

            assertThat(foot).contains("…").doesNotContain("?", "\uFFFD").hasSizeLessThan(220);
            assertThat(foot.replace("&&", "")).doesNotContain("&");
        }
    }

    private static Figure revenue(String currency, long amount) {
        return new Figure(
                YearMonth.of(2026, 10),
                MeasureCode.REVENUE,
                "",
                "",
                Scope.TOTAL,
                "",
                null,
                null,
                BigDecimal.valueOf(amount),
                currency,
                null,
                null,
                "",
                null,
                null,
                null,
                null,
                null);
    }

    private static Row scorecard(ReadBack book, int number) {
        Row head = book.row(SheetName.SUMMARY, book.texts().say("scorecard.by"));
        return book.sheet(SheetName.SUMMARY).getRow(head.getRowNum() + number);
    }

    private static List<String> texts(ReadBack book, SheetName sheet) {
        return book.cells(sheet).stream().map(Object::toString).toList();
    }
}
