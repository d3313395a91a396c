package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.World;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.facts.Entity;
import slareport.measure.Figure;
import slareport.measure.NoData;
import slareport.measure.Scope;
import slareport.measure.Status;
import slareport.report.Report;

/** A commitment whose input is not in the exports has no data, and the workbook says what is missing. */
class MissingInputsTest {
    private static final int NOTE = new SummaryColumns(false).note();

    private static final String RULES = """
            buyer-profile: {name: Planner, all: [{column: country, in: [MX]}]}
            decisions: {unreachable-reasons: [silent]}
            commitments:
            """;

    private static final String ATTEMPTS =
            "  - {id: tries, by: sales, measure: attempts, clock-from: mql, count: 3, apart: 1h, within: 2 days, target: {at-least: 75%}}\n";

    /** What is promised: what is left out of the exports, the first of which is to be named. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "entries, stage: mql: leads",
                "entries, stage: visit: visits",
                "entries, stage: mql, where: {source: web}: leads.source",
                "entries, stage: mql, where: {team: north}: owners.team",
                "entries, stage: subscriber: leads.subscriber_at leads.stage",
                "conversion_period, from: visit, to: lead: visits",
                "conversion_period, from: lead, to: mql: leads",
                "conversion_cohort, from: lead, to: customer: leads",
                "fit: leads.country",
                "fit: leads",
                "qualified, stage: mql: leads.score",
                "acceptance: leads.rejected_at",
                "acceptance: leads.accepted_at leads.sql_at leads.opportunity_at leads.customer_at leads.evangelist_at deals",
                "feedback, within: 2h: leads.rejected_at",
                "feedback, within: 2h: leads.rejection_reason",
                "feedback, within: 2h: leads.accepted_at leads.sql_at leads.opportunity_at leads.customer_at leads.evangelist_at deals",
                "first_response, clock-from: created, within: 2h: activities leads.first_touch_at",
                "first_response, clock-from: created, within: 2h: activities.type",
                "first_response, clock-from: assigned, within: 2h: leads.assigned_at",
                "response_median, clock-from: created, within: 2h: activities.direction",
                "never_contacted, clock-from: created, within: 2h: activities leads.first_touch_at",
                "attempts, clock-from: mql, count: 3, apart: 1h, within: 2 days: activities",
                "attempts, clock-from: mql, count: 3, apart: 1h, within: 2 days: activities.direction",
                "invalid_rejections: activities",
                "invalid_rejections: leads.rejection_reason",
                "invalid_rejections: leads.rejected_at",
                "fresh, within: 2 days: deals",
                "fresh, within: 2 days: deals.lead_id",
                "fresh, within: 2 days: activities",
                "fresh, within: 2 days: leads",
                "win_rate: deals.closed_at",
                "win_rate: deals.outcome",
                "win_rate_value: deals.amount",
                "deal_value: deals.amount",
                "sales_cycle: deals.closed_at",
                "lead_cycle: leads",
                "revenue: deals",
                "customer_value: deals.amount",
                "revenue_per_lead: deals.lead_id",
                "revenue_per_lead: leads",
                "velocity: deals.amount",
                "cost_per, stage: mql: spend",
                "cost_per, stage: mql: leads",
                "cost_per, stage: mql, where: {source: web}: spend.source",
                "return_on_spend: spend",
                "return_on_spend: deals",
                "visits: visits",
            })
    void missingInput_isNoDataWithItsReason(String promise) {
        int end = promise.lastIndexOf(": ");
        List<String> missing = List.of(promise.substring(end + 2).split(" "));
        Report report = promising(promise.substring(0, end), missing).report("2026-10");
        Figure figure = figure(report);
        NoData expected = noData(missing.get(0));

        assertThat(figure.status()).isEqualTo(Status.NO_DATA);
        assertThat(figure.value()).isNull();
        assertThat(figure.noData()).isEqualTo(expected);
        ReadBack book = ReadBack.of(report);
        assertThat(ReadBack.text(scorecard(book, report), NOTE)).isEqualTo(sentence(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fit",
                "acceptance",
                "feedback, within: 2h",
                "attempts, clock-from: mql, count: 3, apart: 1h, within: 2 days",
                "invalid_rejections",
                "fresh, within: 2 days",
                "cost_per, stage: mql",
            })
    void nothingMissing_leavesOnlyThatNothingWasCounted(String promise) {
        assertThat(figure(promising(promise, List.of()).report("2026-10")).noData())
                .isEqualTo(NoData.NOTHING_COUNTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entries, stage: mql",
                "conversion_cohort, from: lead, to: mql",
                "qualified, stage: mql",
                "cost_per, stage: mql",
                "first_response, clock-from: mql, within: 2h",
            })
    void stageThatOnlyChangesDate_isNotMissing(String promise) {
        List<String> dates = List.of(
                "leads.mql_at", "leads.sql_at", "leads.opportunity_at", "leads.customer_at", "leads.evangelist_at");
        List<String> missing = Stream.concat(dates.stream(), Stream.of("deals")).toList();
        World world = promising(promise, missing).lead("L1 created_at=2026-10-05T10:00 score=5");

        assertThat(figure(world.report("2026-10")).noData()).isEqualTo(NoData.missing(Entity.LEADS, "mql_at"));
        world.change("L1 stage=mql at=2026-10-06T10:00")
                .touch("L1 at=2026-10-06T10:30")
                .spend("2026-10-01 amount=1");
        assertThat(figure(world.report("2026-10")).noData()).isNull();
        assertThat(figure(world.report("2026-10")).value()).isEqualByComparingTo("1");
    }

    @Test
    void oneAttempt_canBeToldByTheFirstTouchAlone() {
        String promise = "attempts, clock-from: mql, count: 1, within: 2 days";

        assertThat(figure(promising(promise, List.of("activities")).report("2026-10"))
                        .noData())
                .isEqualTo(NoData.NOTHING_COUNTED);
    }

    @Test
    void everyMeasure_isAmongThem() throws NoSuchMethodException {
        String[] promises = MissingInputsTest.class
                .getDeclaredMethod("missingInput_isNoDataWithItsReason", String.class)
                .getAnnotation(ValueSource.class)
                .strings();

        Set<MeasureCode> measures = EnumSet.noneOf(MeasureCode.class);
        Arrays.stream(promises)
                .forEach(promise ->
                        measures.add(MeasureCode.of(promise.split("[:,]")[0]).orElseThrow()));
        assertThat(measures).containsExactlyInAnyOrder(MeasureCode.values());
    }

    private static World promising(String promise, List<String> missing) {
        MeasureCode measure = MeasureCode.of(promise.split("[:,]")[0]).orElseThrow();
        String target = switch (measure.kind()) {
            case COUNT, MONEY, MONEY_PER_DAY -> "5";
            case RATIO -> "50%";
            case DURATION -> "2h";
            case DAYS -> "5 days";
        };
        String commitment = "  - {id: it, by: both, measure: " + promise + ", target: {at-least: " + target + "}}\n";
        String stages = World.usual()
                .replace("values: [qualified]", "values: [qualified], criteria: {all: [{column: score, at-least: 1}]}");
        World world = World.ofAgreements(
                stages + RULES + commitment + (measure == MeasureCode.INVALID_REJECTIONS ? ATTEMPTS : ""));
        for (Entity entity : Entity.values()) {
            if (!missing.contains(entity.code())) {
                Set<String> columns = columns(entity, world);
                columns.removeIf(column -> missing.contains(entity.code() + "." + column));
                world.export(entity, columns.toArray(String[]::new));
            }
        }
        return world;
    }

    private static Set<String> columns(Entity entity, World world) {
        Set<String> columns = new TreeSet<>(entity.required());
        columns.addAll(entity.optional());
        if (entity == Entity.LEADS) {
            columns.addAll(world.facts().leadSchema().dates());
            columns.addAll(world.facts().leadSchema().texts());
            // it would make up for deals that do not name their leads
            columns.remove("deal_id");
        }
        return columns;
    }

    private static Figure figure(Report report) {
        Commitment commitment = report.review().agreement().commitments().get(0);
        return report.review().figures().stream()
                .filter(figure -> figure.commitment().equals("it")
                        && figure.measure() == commitment.measure()
                        && figure.scope() == Scope.TOTAL)
                .findFirst()
                .orElseThrow();
    }

    private static Row scorecard(ReadBack book, Report report) {
        int head = book.row(SheetName.SUMMARY, book.texts().say("scorecard.by")).getRowNum();
        return book.sheet(SheetName.SUMMARY).getRow(head + 1);
    }

    private static NoData noData(String missing) {
        String[] parts = missing.split("\\.");
        Entity entity = Arrays.stream(Entity.values())
                .filter(candidate -> candidate.code().equals(parts[0]))
                .findFirst()
                .orElseThrow();
        return parts.length == 1 ? NoData.missing(entity) : NoData.missing(entity, parts[1]);
    }

    private static String sentence(NoData reason) {
        String export = "The export of " + reason.entity().code();
        return reason.column() == null ? export + " is missing" : export + " has no column “" + reason.column() + "”";
    }
}
