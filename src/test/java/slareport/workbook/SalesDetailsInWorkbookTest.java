package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static slareport.workbook.ReadBack.number;
import static slareport.workbook.ReadBack.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slareport.World;
import slareport.agreement.Commitment;
import slareport.agreement.Language;
import slareport.agreement.MeasureCode;
import slareport.facts.Entity;
import slareport.measure.AttemptSpread;
import slareport.measure.DecisionDetail;
import slareport.measure.Figure;
import slareport.measure.FollowUpDetail;
import slareport.measure.MqlDecisions;
import slareport.measure.ReachSpread;
import slareport.measure.RejectionReason;
import slareport.measure.Scope;
import slareport.report.Report;

/** The sheets on follow-up and on decisions hold what the report says. */
class SalesDetailsInWorkbookTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void attemptsAndTouches_addUp(Language language) {
        Report report = whole(language);
        ReadBack book = ReadBack.of(report);
        FollowUpDetail detail = report.review().details().followUps().get(0);
        AttemptSpread attempts = Objects.requireNonNull(detail.attempts());
        ReachSpread reach = Objects.requireNonNull(detail.reach());
        int head = book.row(SheetName.FOLLOW_UP, book.texts().say("follow.attempts"))
                .getRowNum();

        // six are agreed, and everything from eight on stands in one row
        for (int number = 0; number <= 7; number++) {
            Row row = book.sheet(SheetName.FOLLOW_UP).getRow(head + 1 + number);
            assertThat(text(row, 1)).startsWith(number + " ×");
            assertThat(number(row, 2)).isEqualTo(attempts.leads(number));
            assertThat(number(row, 4)).isEqualTo(attempts.met().get(number).doubleValue());
            assertThat(number(row, 5)).isEqualTo(attempts.failed().get(number).doubleValue());
            assertThat(number(row, 6)).isEqualTo(attempts.pending().get(number).doubleValue());
        }
        assertThat(text(book.sheet(SheetName.FOLLOW_UP).getRow(head + 7), 1)).hasSizeGreaterThan(3);
        Row more = book.sheet(SheetName.FOLLOW_UP).getRow(head + 9);
        assertThat(text(more, 1)).isEqualTo("≥ 8 ×");
        assertThat(number(more, 2)).isEqualTo(4.0);
        Row total = book.sheet(SheetName.FOLLOW_UP).getRow(head + 10);
        assertThat(number(total, 2)).isEqualTo(attempts.leads());

        Row second = book.sheet(SheetName.FOLLOW_UP).getRow(head + 2);
        assertThat(number(second, 9)).isEqualTo(51.0);
        // 88 and 51 of 375
        assertThat(number(second, 11)).isEqualTo(0.370666667);
        Row eighth = book.sheet(SheetName.FOLLOW_UP).getRow(head + 8);
        assertThat(text(eighth, 8)).isEqualTo("≥ 8 ×");
        assertThat(number(eighth, 9)).isEqualTo(2.0);
        assertThat(number(total, 9)).isEqualTo(reach.leads());
    }

    @Test
    void agreementOnAThousandAttempts_hasNoRowsBeyondWhatIsCounted() {
        World world = World.with("""
                        commitments:
                          - {id: tries, by: sales, measure: attempts, clock-from: created, count: 1000, within: 20 days, target: {at-least: 75%}}
                        """).lead("L1 created_at=2026-10-01T00:00");
        for (int minute = 0; minute < 1_000; minute++) {
            world.touch("L1 at=2026-10-0%dT%02d:%02d".formatted(1 + minute / 600, minute % 600 / 60, minute % 60));
        }

        ReadBack book = ReadBack.of(world.report("2026-10"));

        int head = book.row(SheetName.FOLLOW_UP, book.texts().say("follow.attempts"))
                .getRowNum();
        Row last = book.sheet(SheetName.FOLLOW_UP).getRow(head + 1 + AttemptSpread.MOST);
        assertThat(text(last, 1)).startsWith("≥ 100 ×");
        assertThat(number(last, 4)).isEqualTo(1.0);
        Row total = book.sheet(SheetName.FOLLOW_UP).getRow(last.getRowNum() + 1);
        assertThat(text(total, 1)).isEqualTo(book.texts().say("total"));
        assertThat(number(total, 2)).isEqualTo(1.0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void commitments_standWithTheirShares(Language language) {
        Report report = whole(language);
        ReadBack book = ReadBack.of(report);

        for (Commitment commitment : report.review().agreement().commitments()) {
            SheetName sheet = switch (commitment.measure()) {
                case ATTEMPTS, FRESH, INVALID_REJECTIONS -> SheetName.FOLLOW_UP;
                case FEEDBACK, ACCEPTANCE -> SheetName.CLOSED_LOOP;
                default -> null;
            };
            if (sheet == null) {
                continue;
            }
            Figure figure = of(report, commitment);
            String promise = book.texts().say("promise." + commitment.measure().code(), "MQL", "");
            Row row = book.row(sheet, promise);
            assertThat(number(row, 2)).isEqualTo(number(commitment.target().in(MadeUpReport.MONTH)));
            assertThat(number(row, 3)).isEqualTo(number(figure.value()));
            assertThat(number(row, 4)).isEqualTo(number(figure.low()));
            assertThat(number(row, 5)).isEqualTo(number(figure.high()));
            assertThat(number(row, 6)).isEqualTo(number(figure.denominator()));
            assertThat(text(row, 7))
                    .endsWith(book.texts().say("status." + figure.status().code()));
        }
    }

    @Test
    void openDeals_areFreshOrStaleByOwner() {
        Report report = whole(Language.EN);
        ReadBack book = ReadBack.of(report);
        Figure ana = report.review().figures().stream()
                .filter(figure -> figure.measure() == MeasureCode.FRESH
                        && figure.scope() == Scope.OWNER
                        && figure.scopeValue().equals("ana"))
                .findFirst()
                .orElseThrow();

        int section = book.row(
                        SheetName.FOLLOW_UP,
                        "Open deals with recent contact",
                        book.row(SheetName.FOLLOW_UP, "Attempts made").getRowNum())
                .getRowNum();
        Row row = book.row(SheetName.FOLLOW_UP, "Ana Ruiz Camacho", section);
        assertThat(number(row, 2)).isEqualTo(number(ana.denominator()));
        assertThat(number(row, 3)).isEqualTo(number(ana.numerator()));
        assertThat(number(row, 4)).isEqualTo(number(ana.denominator().subtract(ana.numerator())));
        assertThat(number(row, 5)).isEqualTo(number(ana.value()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void decisions_areThereBySourceCampaignAndOwner(Language language) {
        Report report = whole(language);
        ReadBack book = ReadBack.of(report);
        DecisionDetail decisions =
                Objects.requireNonNull(report.review().details().decisions());

        for (Scope scope : List.of(Scope.SOURCE, Scope.CAMPAIGN, Scope.OWNER)) {
            String head = book.texts().capitalised(book.texts().say("scope." + scope.code()));
            int from = book.row(SheetName.CLOSED_LOOP, head).getRowNum();
            int rows = 0;
            for (Map.Entry<String, MqlDecisions> entry : decisions.by(scope).entrySet()) {
                String name = entry.getKey().equals(Scope.NONE)
                        ? book.texts().say("scope.none")
                        : scope == Scope.OWNER
                                ? report.ownerNames().getOrDefault(entry.getKey(), entry.getKey())
                                : entry.getKey();
                if (scope != Scope.CAMPAIGN || rows++ < 5) {
                    assertDecisions(book.row(SheetName.CLOSED_LOOP, name, from), entry.getValue());
                }
            }
            assertDecisions(book.row(SheetName.CLOSED_LOOP, book.texts().say("total"), from), decisions.total());
        }
        // 43 campaigns, of which 40 have a row
        assertThat(texts(book, SheetName.CLOSED_LOOP)).contains(book.texts().say("loop.more", 3));
    }

    @Test
    void owners_comeWithTheLongestWaitsFirst() {
        ReadBack book = ReadBack.of(whole(Language.EN));
        int head = book.row(SheetName.CLOSED_LOOP, "Owner").getRowNum();

        // 0, 3, 6, 2 and 5 past due
        assertThat(List.of(1, 2, 3, 4, 5))
                .extracting(row -> number(book.sheet(SheetName.CLOSED_LOOP).getRow(head + row), 6))
                .containsExactly(6.0, 5.0, 3.0, 2.0, 0.0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void reasons_standBySourceWithHeatColours(Language language) {
        Report report = whole(language);
        ReadBack book = ReadBack.of(report);
        List<RejectionReason> reasons = Objects.requireNonNull(
                Objects.requireNonNull(report.review().details().decisions()).reasons());
        Row head = book.row(SheetName.CLOSED_LOOP, book.texts().say("loop.reason"));

        for (int i = 0; i < reasons.size(); i++) {
            RejectionReason reason = reasons.get(i);
            Row row = book.sheet(SheetName.CLOSED_LOOP).getRow(head.getRowNum() + 1 + i);
            String name = reason.reason().isEmpty() ? book.texts().say("loop.reason.none") : reason.reason();
            assertThat(text(row, 1)).startsWith(name);
            assertThat(text(row, 1).contains(book.texts().say("loop.reason.unreachable")))
                    .isEqualTo(reason.unreachable());
            assertThat(text(row, 1).contains(book.texts().say("loop.reason.exempt")))
                    .isEqualTo(reason.exempt());
            assertThat(number(row, 2)).isEqualTo(reason.rejected());
            for (int column = 4; column <= 8; column++) {
                String source = text(head, column);
                String key = source.equals(book.texts().say("scope.none")) ? Scope.NONE : source;
                assertThat(number(row, column))
                        .isEqualTo(reason.bySource().getOrDefault(key, 0L).doubleValue());
            }
        }
        assertThat(book.sheet(SheetName.CLOSED_LOOP)
                        .getSheetConditionalFormatting()
                        .getNumConditionalFormattings())
                .isEqualTo(1);
    }

    @Test
    void manySources_arePutTogetherInTheLastColumn() {
        World world = World.plain();
        for (int i = 0; i < 12; i++) {
            for (int lead = 0; lead <= i; lead++) {
                world.lead("L" + i + "-" + lead + " created_at=2026-10-05 mql_at=2026-10-05 source=s" + (10 + i)
                        + " rejected_at=2026-10-06 rejection_reason=price");
            }
        }
        ReadBack book = ReadBack.of(world.report("2026-10"));

        Row head = book.row(SheetName.CLOSED_LOOP, "Reason");
        Row price = book.row(SheetName.CLOSED_LOOP, "price");
        assertThat(text(head, 4)).isEqualTo("s21");
        assertThat(text(head, 11)).isEqualTo("5 other sources");
        // 12 rejected of the largest source; 5 + 4 + 3 + 2 + 1 of the smallest five
        assertThat(number(price, 4)).isEqualTo(12.0);
        assertThat(number(price, 11)).isEqualTo(15.0);
        assertThat(number(price, 2)).isEqualTo(78.0);
    }

    @Test
    void whatIsNotAgreed_isSaidWithWhatWouldBringIt() {
        ReadBack book = ReadBack.of(World.plain()
                .lead("L1 created_at=2026-10-05 mql_at=2026-10-05")
                .export(Entity.ACTIVITIES, "lead_id", "occurred_at")
                .report("2026-10"));

        assertThat(texts(book, SheetName.FOLLOW_UP))
                .contains(
                        book.texts().say("follow.attempts.none"),
                        book.texts().say("follow.fresh.none"),
                        book.texts().say("follow.invalid.none"),
                        book.texts().say("follow.reach.unknown"));
        assertThat(texts(book, SheetName.CLOSED_LOOP))
                .anyMatch(text -> text.endsWith(book.texts().say("loop.past.due.unknown")))
                .contains(book.texts().say("loop.reasons.none", "mql"));
    }

    @Test
    void decisionsThatAreNotExported_areASentence() {
        ReadBack book = ReadBack.of(World.plain()
                .export(Entity.LEADS, "lead_id", "created_at", "mql_at")
                .lead("L1 created_at=2026-10-05 mql_at=2026-10-05")
                .report("2026-10"));

        assertThat(texts(book, SheetName.CLOSED_LOOP))
                .contains("What sales decided is not known. The export of leads has no column “rejected_at”.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void monthWithoutLeads_isToldInSentences(Language language) {
        ReadBack book = ReadBack.of(new MadeUpReport()
                .in(language)
                .withoutData()
                .promising(MadeUpReport.withTheWholeLoop())
                .make());

        assertThat(texts(book, SheetName.FOLLOW_UP)).contains(book.texts().say("follow.nothing"));
        assertThat(texts(book, SheetName.CLOSED_LOOP)).contains(book.texts().say("loop.none", "MQL"));
        assertThat(book.sheet(SheetName.FOLLOW_UP).getDrawingPatriarch()).isNull();
        assertThat(book.sheet(SheetName.CLOSED_LOOP).getDrawingPatriarch()).isNull();
    }

    private static Report whole(Language language) {
        return new MadeUpReport()
                .in(language)
                .promising(MadeUpReport.withTheWholeLoop())
                .make();
    }

    private static Figure of(Report report, Commitment commitment) {
        return report.review().figures().stream()
                .filter(figure -> figure.commitment().equals(commitment.id()) && figure.scope() == Scope.TOTAL)
                .findFirst()
                .orElseThrow();
    }

    private static void assertDecisions(Row row, MqlDecisions decisions) {
        assertThat(number(row, 2)).isEqualTo(decisions.mqls());
        assertThat(number(row, 3)).isEqualTo(decisions.accepted());
        assertThat(number(row, 4)).isEqualTo(decisions.rejected());
        assertThat(number(row, 5)).isEqualTo(decisions.undecided());
        assertThat(number(row, 6))
                .isEqualTo(Objects.requireNonNull(decisions.pastDue()).doubleValue());
    }

    private static List<String> texts(ReadBack book, SheetName sheet) {
        return book.cells(sheet).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }
}
