package slareport.workbook;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.measure.Figure;
import slareport.measure.ResponseTimes;
import slareport.measure.Scope;
import slareport.workbook.Charts.Place;
import slareport.workbook.Charts.Series;

/** How long leads waited for their first touch, a block for each commitment on it. */
final class ResponseSheet {
    private static final int LAST_COLUMN = 9;
    private static final List<MeasureCode> MEASURES =
            List.of(MeasureCode.FIRST_RESPONSE, MeasureCode.RESPONSE_MEDIAN, MeasureCode.NEVER_CONTACTED);
    private final Edition edition;
    private final FigureCells cells;

    ResponseSheet(Edition edition) {
        this.edition = edition;
        this.cells = new FigureCells(edition);
    }

    void write(Binder binder) {
        Page page = binder.open(SheetName.RESPONSE, edition.say("response.title"), LAST_COLUMN);
        page.column(1, 34, 40);
        for (int column = 2; column <= LAST_COLUMN; column++) {
            page.column(column, 13, 16);
        }
        List<Commitment> commitments = edition.agreement().commitments().stream()
                .filter(commitment -> commitment.measure() == MeasureCode.FIRST_RESPONSE)
                .toList();
        if (commitments.isEmpty()) {
            page.text(1, LAST_COLUMN, edition.say("response.no.commitment"), Theme.PROSE);
        }
        for (int i = 0; i < commitments.size(); i++) {
            if (i > 0) {
                page.onNewPage();
            }
            block(page, commitments.get(i));
            page.gap(18);
        }
        binder.close(page, LAST_COLUMN, page.row());
    }

    private void block(Page page, Commitment commitment) {
        page.text(1, LAST_COLUMN, edition.commitments().shortly(commitment), Theme.SECTION);
        page.tall(22).next();
        page.text(1, LAST_COLUMN, edition.commitments().details(commitment), Theme.NOTE);
        page.next();
        facts(page, commitment);
        page.gap(8);
        edition.review().responseTimes().stream()
                .filter(times -> times.commitment().equals(commitment.id()))
                .findFirst()
                .ifPresent(times -> distribution(page, times));
        ScopeTable table = new ScopeTable(edition);
        for (MeasureCode measure : MEASURES) {
            boolean share = measure != MeasureCode.RESPONSE_MEDIAN;
            String head = edition.say("measure." + measure.code());
            if (share) {
                table.withCases(head, (scope, value) -> edition.figures().of(commitment, measure, scope, value));
            } else {
                table.with(head, (scope, value) -> edition.figures().of(commitment, measure, scope, value));
            }
        }
        for (Scope scope : List.of(Scope.OWNER, Scope.TEAM, Scope.SOURCE, Scope.SEGMENT)) {
            Set<String> values = edition.figures().scopeValues(scope, EnumSet.copyOf(MEASURES), commitment.id());
            table.write(page, scope, values);
        }
        page.text(1, LAST_COLUMN, edition.say("response.legend"), Theme.NOTE);
        page.next();
    }

    private void facts(Page page, Commitment commitment) {
        page.text(1, edition.say("figure.measure"), Theme.HEAD);
        page.text(2, edition.say("figure.value"), Theme.NUMBER_HEAD);
        page.text(3, edition.say("interval.low"), Theme.NUMBER_HEAD);
        page.text(4, edition.say("interval.high"), Theme.NUMBER_HEAD);
        page.text(5, edition.say("scorecard.cases"), Theme.NUMBER_HEAD);
        page.text(6, LAST_COLUMN, edition.say("scorecard.note"), Theme.HEAD);
        page.next();
        for (MeasureCode measure : MEASURES) {
            Figure figure = edition.figures().of(commitment, measure, Scope.TOTAL, "");
            page.text(1, edition.say("measure." + measure.code()), Theme.WRAPPED);
            cells.value(page, 2, figure, Theme.NUMBER.asBold());
            cells.interval(page, 3, figure);
            cells.cases(page, 5, figure);
            page.text(6, LAST_COLUMN, cells.reason(figure), Theme.WRAPPED.in(Theme.MUTED));
            page.next();
        }
    }

    private void distribution(Page page, ResponseTimes times) {
        long total = times.buckets().stream().mapToLong(Long::longValue).sum() + times.never() + times.pending();
        if (total == 0) {
            page.text(1, LAST_COLUMN, edition.say("response.none"), Theme.PROSE);
            page.next();
            return;
        }
        int head = page.row();
        page.text(1, edition.say("response.wait"), Theme.HEAD);
        page.text(2, edition.say("response.leads"), Theme.NUMBER_HEAD);
        page.text(3, edition.say("response.share"), Theme.NUMBER_HEAD);
        page.next();
        for (int i = 0; i < times.buckets().size(); i++) {
            bucket(page, bucketName(i), times.buckets().get(i), total);
        }
        bucket(page, edition.say("bucket.never"), times.never(), total);
        bucket(page, edition.say("bucket.pending"), times.pending(), total);
        int end = page.row();
        Look sum = Theme.NUMBER.asBold();
        page.text(1, edition.say("total"), Theme.CELL.asBold());
        page.number(2, total, sum.as(Units.COUNT));
        page.number(3, 1, sum.as("0%"));
        page.next();
        Charts.bars(
                page.sheet(),
                new Place(4, head, LAST_COLUMN + 1, end + 1),
                edition.chartTitle("response.chart"),
                new CellRangeAddress(head + 1, end - 1, 1, 1),
                new Series(edition.say("response.leads"), new CellRangeAddress(head + 1, end - 1, 2, 2), Theme.ORANGE),
                Units.COUNT,
                false);
    }

    private void bucket(Page page, String name, long count, long total) {
        page.text(1, name, Theme.CELL);
        page.number(2, count, Theme.NUMBER.as(Units.COUNT));
        page.number(3, (double) count / total, Theme.NUMBER.as(Units.PERCENT));
        page.tall(19).next();
    }

    private String bucketName(int bucket) {
        return edition.say("bucket." + (bucket + 1));
    }
}
