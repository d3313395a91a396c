package slareport.workbook;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.agreement.Side;
import slareport.measure.Figure;
import slareport.measure.NoData;
import slareport.measure.ResponseDetail;
import slareport.measure.ResponseTimes;
import slareport.measure.Scope;
import slareport.words.CommitmentWords;
import slareport.words.Figures;
import slareport.words.Palette;

/** How long leads waited for their first touch, a block for each commitment on it. */
final class ResponseSheet {
    /** The columns that hold names, on the left and on the right. */
    static final int NAMES = 1;

    /** The first of the columns beside each other that hold a number for each weekday and one for all. */
    static final int LEFT = 2;

    /** The first of as many columns on the right. */
    static final int RIGHT = 11;

    /** The columns on either side. */
    static final int SIDE = 8;

    static final int LAST_COLUMN = RIGHT + SIDE - 1;

    private static final double NUMBER_WIDTH = 9.7;
    private static final double NAME_WIDTH = 30;
    private static final Look COMMITMENT =
            Look.text(13, Palette.INK).asBold().on(Palette.tint(Side.SALES)).wrapped();
    private static final Set<MeasureCode> MEASURES =
            EnumSet.of(MeasureCode.FIRST_RESPONSE, MeasureCode.RESPONSE_MEDIAN, MeasureCode.NEVER_CONTACTED);
    private static final List<Scope> SCOPES = List.of(Scope.OWNER, Scope.SOURCE, Scope.TEAM, Scope.SEGMENT);

    private final Edition edition;

    ResponseSheet(Edition edition) {
        this.edition = edition;
    }

    void write(Binder binder) {
        Page page = binder.open(SheetName.RESPONSE, edition.say("response.title"), LAST_COLUMN);
        page.column(NAMES, NAME_WIDTH, NAME_WIDTH);
        for (int column = LEFT; column <= LAST_COLUMN; column++) {
            page.column(column, NUMBER_WIDTH, NUMBER_WIDTH);
        }
        page.column(RIGHT - 1, 2, 2);
        List<Commitment> commitments = promised(edition.agreement());
        if (commitments.isEmpty()) {
            page.sentence(LAST_COLUMN, edition.say("response.no.commitment"), Theme.PROSE);
        } else if (!edition.review().agreed()) {
            page.sentence(LAST_COLUMN, edition.whyNoTargets(), Theme.PROSE);
        }
        for (int i = 0; i < commitments.size() && edition.review().agreed(); i++) {
            if (i > 0) {
                page.gap(18);
            }
            block(page, commitments.get(i), i > 0);
        }
        binder.close(page, LAST_COLUMN, page.row());
    }

    private static List<Commitment> promised(Agreement agreement) {
        return agreement.commitments().stream()
                .filter(commitment -> commitment.measure() == MeasureCode.FIRST_RESPONSE)
                .toList();
    }

    private void block(Page page, Commitment commitment, boolean isFurther) {
        List<ResponseTimes> times = edition.review().responseTimes().stream()
                .filter(one -> one.commitment().equals(commitment.id()) && ResponseBuckets.total(one) > 0)
                .toList();
        // what fills pages begins with one; commitments without leads share theirs
        if (isFurther && !times.isEmpty()) {
            page.onNewPage();
        }
        page.text(NAMES, LAST_COLUMN, title(commitment), COMMITMENT);
        page.next();
        new ResponseFacts(edition).write(page, commitment);
        if (times.isEmpty()) {
            if (isKnown(edition.figures().of(commitment))) {
                page.sentence(LAST_COLUMN, edition.say("response.none"), Theme.PROSE);
            }
            return;
        }
        List<ResponseDetail> details = edition.review().details().responses().stream()
                .filter(detail -> detail.commitment().equals(commitment.id()))
                .toList();
        new ResponseBuckets(edition)
                .write(
                        page,
                        times.get(0),
                        details.isEmpty() ? null : details.get(0).onward());
        for (ResponseDetail detail : details) {
            new ResponseWaits(edition).write(page, detail);
            new ResponseHours(edition).write(page, detail.arrivals());
        }
        breakdown(page, commitment);
        page.sentence(LAST_COLUMN, edition.say("response.legend"), Theme.NOTE);
    }

    // where the exports do not tell of the leads, the table says so
    private static boolean isKnown(@Nullable Figure figure) {
        return figure != null && (figure.noData() == null || figure.noData().reason() == NoData.Reason.NOTHING_COUNTED);
    }

    private String title(Commitment commitment) {
        CommitmentWords words = edition.commitments();
        return words.promise(commitment) + "  ·  " + words.details(commitment);
    }

    /** A table for each scope that has something to say, two beside each other. */
    private void breakdown(Page page, Commitment commitment) {
        List<Scope> told = SCOPES.stream()
                .filter(scope -> table(commitment).isWorthIt(scope, values(scope, commitment)))
                .toList();
        for (int i = 0; i < told.size(); i += 2) {
            int top = page.row();
            table(commitment).write(page, told.get(i), values(told.get(i), commitment));
            int bottom = page.row();
            if (i + 1 < told.size()) {
                page.at(top);
                table(commitment)
                        .in(RIGHT, RIGHT + 2)
                        .write(page, told.get(i + 1), values(told.get(i + 1), commitment));
                page.at(Math.max(bottom, page.row()));
            }
        }
    }

    private Set<String> values(Scope scope, Commitment commitment) {
        return edition.figures().scopeValues(scope, MEASURES, commitment.id());
    }

    private ScopeTable table(Commitment commitment) {
        Figures figures = edition.figures();
        return new ScopeTable(edition)
                .withCases(
                        edition.say("response.in.time"),
                        (scope, value) -> figures.of(commitment, MeasureCode.FIRST_RESPONSE, scope, value))
                .with(
                        edition.say("response.median"),
                        (scope, value) -> figures.of(commitment, MeasureCode.RESPONSE_MEDIAN, scope, value),
                        CellFormats.SHORT_SPAN)
                .withCases(
                        edition.say("response.never"),
                        (scope, value) -> figures.of(commitment, MeasureCode.NEVER_CONTACTED, scope, value));
    }
}
