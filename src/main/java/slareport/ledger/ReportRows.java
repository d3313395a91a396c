package slareport.ledger;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import slareport.facts.Reconciliation;
import slareport.goal.GoalPlan;
import slareport.goal.Need;
import slareport.goal.StageNeed;
import slareport.history.PublishedFigure;
import slareport.measure.Figure;
import slareport.measure.LeadException;
import slareport.measure.Scope;
import slareport.measure.Status;
import slareport.publish.PublishedFile;
import slareport.report.EditionDraft;
import slareport.report.Report;

/** The rows that a run and its editions enter, in the order of the report. */
public final class ReportRows {
    private static final String FIGURE =
            "insert into figure (edition_id, position_no, measure, stage_from, stage_to, scope,"
                    + " scope_value, numerator, denominator, figure_value, unit, low, high, commitment, target, attainment,"
                    + " status, projection, is_open, as_of)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String EXCEPTION =
            "insert into exception_row (edition_id, position_no, commitment, measure, state,"
                    + " lead_id, owner, clock_start, deadline, touched_at, working_s, wall_s)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String RECONCILIATION = "insert into reconciliation (run_id, position_no, entity, file_name,"
            + " row_count, loaded, superseded, merged, rejected, after_as_of) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int BATCH = 1_000;

    private final JdbcOperations jdbc;

    public ReportRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters the figures of an edition, what its goal needs, and the leads on which commitments were not kept. */
    void insert(long edition, EditionDraft draft) {
        insertAll(FIGURE, draft.figures(), (position, figure) -> figure(edition, position, figure));
        Report report = draft.report();
        if (report == null) {
            return;
        }
        GoalPlan goal = report.goal();
        if (goal != null) {
            int after = draft.figures().size();
            OffsetDateTime asOf = SqlTime.of(draft.edition().asOf());
            insertAll(FIGURE, goal.stages(), (position, stage) -> need(edition, after + position, stage, goal, asOf));
        }
        insertAll(EXCEPTION, report.review().exceptions(), (position, row) -> exception(edition, position, row));
    }

    /** Enters where the rows of each file ended. */
    void insertFiles(long run, List<Reconciliation> files) {
        insertAll(RECONCILIATION, files, (position, file) -> file(run, position, file));
    }

    void insert(long run, List<PublishedFile> files) {
        jdbc.batchUpdate(
                "insert into published_file (run_id, file_name, sha256) values (?, ?, ?)",
                files.stream()
                        .map(file -> new Object[] {run, file.name(), file.sha256()})
                        .toList());
    }

    /** Deletes what only the run itself has: its files and the account of its rows. */
    void delete(long run) {
        jdbc.update("delete from published_file where run_id = ?", run);
        jdbc.update("delete from reconciliation where run_id = ?", run);
    }

    /** Deletes what an edition holds. */
    void deleteEdition(long edition) {
        jdbc.update("delete from figure where edition_id = ?", edition);
        jdbc.update("delete from exception_row where edition_id = ?", edition);
    }

    /** Gives figures of an edition, by what they tell, new values. */
    void renew(long edition, List<PublishedFigure> figures) {
        jdbc.batchUpdate(
                "update figure set numerator = ?, denominator = ?, figure_value = ?, low = ?, high = ?, target = ?,"
                        + " attainment = ?, status = ?, is_open = ?, as_of = ? where edition_id = ? and measure = ?"
                        + " and stage_from = ? and stage_to = ? and scope = ? and scope_value = ? and commitment = ?",
                figures.stream().map(figure -> renewed(edition, figure)).toList());
    }

    private static @Nullable Object[] renewed(long edition, PublishedFigure published) {
        Figure figure = published.figure();
        Status status = figure.status();
        return new @Nullable Object[] {
            figure.numerator(),
            figure.denominator(),
            figure.value(),
            figure.low(),
            figure.high(),
            figure.target(),
            figure.attainment(),
            status == null ? null : status.code(),
            published.open(),
            SqlTime.of(published.asOf()),
            edition,
            figure.measure().code(),
            figure.stageFrom(),
            figure.stageTo(),
            figure.scope().code(),
            figure.scopeValue(),
            figure.commitment()
        };
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

    private static @Nullable Object[] figure(long edition, int position, PublishedFigure published) {
        Figure figure = published.figure();
        Status status = figure.status();
        return new @Nullable Object[] {
            edition,
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
            figure.projection(),
            published.open(),
            SqlTime.of(published.asOf())
        };
    }

    private static @Nullable Object[] need(
            long edition, int position, StageNeed stage, GoalPlan goal, OffsetDateTime asOf) {
        Need need = goal.needed(stage);
        return new @Nullable Object[] {
            edition,
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
            null,
            false,
            asOf
        };
    }

    private static @Nullable Object[] exception(long edition, int position, LeadException row) {
        return new @Nullable Object[] {
            edition,
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
