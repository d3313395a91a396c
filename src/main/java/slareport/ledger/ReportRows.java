package slareport.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import slareport.facts.Reconciliation;
import slareport.goal.GoalPlan;
import slareport.goal.Need;
import slareport.goal.StageNeed;
import slareport.measure.Figure;
import slareport.measure.LeadException;
import slareport.measure.Scope;
import slareport.measure.Status;
import slareport.publish.PublishedFile;
import slareport.report.Report;

/** The rows that a run enters, in the order of the report. */
public final class ReportRows {
    private static final String FIGURE =
            "insert into figure (run_id, position_no, measure, stage_from, stage_to, scope,"
                    + " scope_value, numerator, denominator, figure_value, unit, low, high, commitment, target, attainment,"
                    + " status, projection) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String EXCEPTION =
            "insert into exception_row (run_id, position_no, commitment, measure, state,"
                    + " lead_id, owner, clock_start, deadline, touched_at, working_s, wall_s)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String RECONCILIATION = "insert into reconciliation (run_id, position_no, entity, file_name,"
            + " row_count, loaded, superseded, merged, rejected, after_as_of) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int BATCH = 1_000;

    private final JdbcOperations jdbc;

    public ReportRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long run, Report report) {
        insertAll(FIGURE, report.review().figures(), (position, figure) -> figure(run, position, figure));
        GoalPlan goal = report.goal();
        if (goal != null) {
            int after = report.review().figures().size();
            insertAll(FIGURE, goal.stages(), (position, stage) -> need(run, after + position, stage, goal));
        }
        insertAll(EXCEPTION, report.review().exceptions(), (position, row) -> exception(run, position, row));
        insertAll(RECONCILIATION, report.reconciliations(), (position, file) -> file(run, position, file));
    }

    void insert(long run, List<PublishedFile> files) {
        jdbc.batchUpdate(
                "insert into published_file (run_id, file_name, sha256) values (?, ?, ?)",
                files.stream()
                        .map(file -> new Object[] {run, file.name(), file.sha256()})
                        .toList());
    }

    void delete(long run) {
        jdbc.update("delete from published_file where run_id = ?", run);
        jdbc.update("delete from figure where run_id = ?", run);
        jdbc.update("delete from exception_row where run_id = ?", run);
        jdbc.update("delete from reconciliation where run_id = ?", run);
    }

    private interface Cells<T> {
        @Nullable Object[] of(int position, T row);
    }

    private <T> void insertAll(String sql, List<T> rows, Cells<T> cells) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Object[]> batch = new ArrayList<>(BATCH);
            for (int i = from; i < Math.min(rows.size(), from + BATCH); i++) {
                batch.add(cells.of(i, rows.get(i)));
            }
            jdbc.batchUpdate(sql, batch);
        }
    }

    private static @Nullable Object[] figure(long run, int position, Figure figure) {
        Status status = figure.status();
        return new @Nullable Object[] {
            run,
            position,
            figure.measure().code(),
            figure.stageFrom(),
            figure.stageTo(),
            figure.scope().code(),
            OwnerPseudonym.ofScopeValue(figure.scope(), figure.scopeValue()),
            figure.numerator(),
            figure.denominator(),
            figure.value(),
            figure.unit(),
            figure.low(),
            figure.high(),
            figure.commitment(),
            figure.target(),
            figure.attainment(),
            status == null ? null : status.code(),
            figure.projection()
        };
    }

    private static @Nullable Object[] need(long run, int position, StageNeed stage, GoalPlan goal) {
        Need need = goal.needed(stage);
        return new @Nullable Object[] {
            run,
            position,
            stage.measure(),
            "",
            stage.stage(),
            Scope.TOTAL.code(),
            "",
            null,
            null,
            need.value(),
            "count",
            need.low(),
            need.high(),
            "",
            null,
            null,
            need.value() == null ? Status.NO_DATA.code() : null,
            null
        };
    }

    private static @Nullable Object[] exception(long run, int position, LeadException row) {
        return new @Nullable Object[] {
            run,
            position,
            row.commitment(),
            row.measure().code(),
            row.state().code(),
            row.leadId(),
            OwnerPseudonym.of(row.owner()),
            SqlTime.of(row.clockStart()),
            SqlTime.of(row.deadline()),
            SqlTime.ofNullable(row.touchedAt()),
            row.workingSeconds(),
            row.wallSeconds()
        };
    }

    private static @Nullable Object[] file(long run, int position, Reconciliation file) {
        return new @Nullable Object[] {
            run,
            position,
            file.entity().code(),
            file.file(),
            file.rows(),
            file.loaded(),
            file.superseded(),
            file.merged(),
            file.rejected(),
            file.afterAsOf()
        };
    }
}
