package slareport.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import slareport.history.MonthEdition;
import slareport.history.PublishedFigure;
import slareport.history.Revision;
import slareport.report.EditionDraft;

/**
 * The editions that runs enter. One entered counts for nothing until its run is published; then it stands in the place of
 * the one before, which is deleted unless this is a revision of it.
 */
final class EditionRows {
    private final JdbcClient jdbc;
    private final ReportRows rows;

    EditionRows(JdbcClient jdbc, ReportRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Enters the editions of a run. */
    void insert(long run, List<EditionDraft> drafts) {
        for (EditionDraft draft : drafts) {
            long edition = insert(run, draft);
            draft.evidence()
                    .rows()
                    .forEach((entity, count) -> jdbc.sql(
                                    "insert into edition_rows (edition_id, entity, row_count) values (?, ?, ?)")
                            .params(edition, entity.code(), count)
                            .update());
            rows.insert(edition, draft);
        }
    }

    private long insert(long run, EditionDraft draft) {
        MonthEdition edition = draft.edition();
        Revision revision = edition.revision();
        List<@Nullable Object> values = new ArrayList<>(List.of(
                run,
                edition.month().toString(),
                edition.number(),
                edition.state().code(),
                draft.isWhole(),
                false,
                SqlTime.of(edition.asOf()),
                SqlTime.of(edition.finalFrom()),
                draft.agreementVersion(),
                draft.evidence().agreement(),
                draft.evidence().program()));
        values.add(revision == null ? null : revision.who());
        values.add(revision == null ? null : revision.why());
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into edition (run_id, report_month, revision, state, whole, standing, as_of, final_from,"
                        + " agreement_version, agreement_digest, program, revised_by, revised_why)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(values)
                .update(key, "edition_id");
        Number edited = key.getKey();
        if (edited == null) {
            throw new IllegalStateException("the database gave the edition no number");
        }
        return edited.longValue();
    }

    /** Lets the editions that a run entered stand. */
    void publish(long run, Instant published) {
        for (Entered entered : entered(run)) {
            for (long before : standing(entered.month())) {
                if (entered.revision() > revision(before)) {
                    jdbc.sql("update edition set standing = ? where edition_id = ?")
                            .params(false, before)
                            .update();
                } else {
                    delete(before);
                }
            }
            jdbc.sql("update edition set standing = ?, published = ? where edition_id = ?")
                    .params(true, SqlTime.of(published), entered.edition())
                    .update();
        }
    }

    /** Renews figures of the standing editions of some months. */
    void renew(Map<YearMonth, List<PublishedFigure>> renewals) {
        renewals.forEach(
                (month, figures) -> standing(month.toString()).forEach(edition -> rows.renew(edition, figures)));
    }

    /** Deletes what a run entered that was not published. */
    void discard(long run) {
        entered(run).forEach(entered -> delete(entered.edition()));
    }

    private record Entered(long edition, String month, int revision) {}

    private List<Entered> entered(long run) {
        return jdbc.sql("select edition_id, report_month, revision from edition where run_id = ? and published is null"
                        + " order by edition_id")
                .param(run)
                .query((row, number) -> new Entered(row.getLong(1), row.getString(2), row.getInt(3)))
                .list();
    }

    private List<Long> standing(String month) {
        return jdbc.sql("select edition_id from edition where report_month = ? and standing = ?")
                .params(month, true)
                .query(Long.class)
                .list();
    }

    private int revision(long edition) {
        return jdbc.sql("select revision from edition where edition_id = ?")
                .param(edition)
                .query(Integer.class)
                .single();
    }

    private void delete(long edition) {
        rows.deleteEdition(edition);
        jdbc.sql("delete from edition_rows where edition_id = ?").param(edition).update();
        jdbc.sql("delete from edition where edition_id = ?").param(edition).update();
    }
}
