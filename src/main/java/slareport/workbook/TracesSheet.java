package slareport.workbook;

import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import slareport.agreement.Commitment;
import slareport.agreement.Target.Direction;
import slareport.measure.Trace;
import slareport.measure.TracedRow;
import slareport.workbook.RowTable.Column;

/** The leads and deals behind what came of the commitments that do not judge leads one by one. */
final class TracesSheet {
    private static final RowTable TABLE = new RowTable(
            SheetName.TRACES,
            "Behind",
            List.of(
                    new Column("exceptions.commitment", 44, true),
                    new Column("traces.what", 30, true),
                    new Column("exceptions.lead", 18, true),
                    new Column("traces.deal", 16, true),
                    new Column("exceptions.owner", 24, true),
                    new Column("traces.source", 20, true),
                    new Column("traces.at", 18, false),
                    new Column("traces.value", 16, false),
                    new Column("traces.reason", 26, true),
                    new Column("exceptions.id", 28, true)));

    private final Edition edition;
    private final RecordLinks links;
    private final List<Trace> traces;

    TracesSheet(Edition edition, RecordLinks links) {
        this.edition = edition;
        this.links = links;
        this.traces = edition.traces();
    }

    /** Writes all but the rows of the table. */
    void writeFrame(Binder binder) {
        int rows = traces.stream().mapToInt(trace -> trace.rows().size()).sum();
        List<String> cut = traces.stream()
                .filter(trace -> !trace.isWhole())
                .map(trace ->
                        edition.say("traces.cut", edition.shortly(trace.commitment()), trace.all(), Trace.MOST_ROWS))
                .toList();
        // behind a list that was cut there may be more, so that none cannot be said
        String lead = rows == 0 && cut.isEmpty()
                ? edition.say("traces.none")
                : edition.say("traces.lead.in", edition.agreement().zone().getId());
        TABLE.writeFrame(
                binder,
                edition,
                edition.say("traces.title"),
                cut.isEmpty() ? lead : lead + " " + String.join(" ", cut),
                rows);
    }

    /** Streams the rows below the frame. */
    void writeRows(SXSSFWorkbook stream) {
        if (traces.isEmpty()) {
            return;
        }
        SXSSFSheet sheet = stream.getSheet(SheetName.TRACES.in(edition.texts()));
        RowCells cells = new RowCells(edition, links);
        int row = RowTable.FIRST_ROW;
        for (Trace trace : traces) {
            String known = what(trace, true);
            String waiting = what(trace, false);
            for (TracedRow traced : trace.rows()) {
                write(sheet.createRow(row++), trace, traced, traced.value() == null ? waiting : known, cells);
            }
        }
    }

    private void write(SXSSFRow row, Trace trace, TracedRow traced, String what, RowCells cells) {
        cells.commitment(row, 1, trace.commitment());
        cells.text(row, 2, what);
        cells.lead(row, 3, traced.leadId());
        cells.text(row, 4, traced.dealId());
        cells.text(row, 5, edition.owner(traced.owner()));
        cells.text(row, 6, traced.source());
        cells.moment(row, 7, traced.at());
        cells.value(row, 8, trace.unit(), traced.value());
        cells.text(row, 9, traced.reason());
        cells.faint(row, 10, trace.commitment());
    }

    /** What is told of a row that has a value, or of one that has none. */
    private String what(Trace trace, boolean isKnown) {
        Commitment commitment = edition.commitment(trace.commitment()).orElseThrow();
        boolean atLeast = commitment.target().direction() == Direction.AT_LEAST;
        return switch (trace.selection()) {
            case COUNTED -> edition.say("traces.counted");
            case BEYOND -> edition.say(!isKnown ? "traces.waiting" : atLeast ? "traces.shorter" : "traces.longer");
            case AGAINST -> against(commitment, atLeast);
        };
    }

    /** What tells those that count against a promise, in the direction in which it is usually made. */
    private String against(Commitment commitment, boolean atLeast) {
        return switch (commitment.measure()) {
            case NEVER_CONTACTED, INVALID_REJECTIONS ->
                edition.say(
                        atLeast
                                ? "traces.against"
                                : "traces." + commitment.measure().code());
            case CONVERSION_COHORT ->
                atLeast
                        ? edition.say(
                                "traces.conversion_cohort",
                                edition.stages().shortName(Objects.requireNonNull(commitment.to())))
                        : edition.say("traces.against");
            case FIT, QUALIFIED, ACCEPTANCE, FRESH, WIN_RATE, WIN_RATE_VALUE ->
                edition.say(atLeast ? "traces." + commitment.measure().code() : "traces.against");
            default -> edition.say("traces.against");
        };
    }
}
