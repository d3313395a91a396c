package slareport.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import slareport.agreement.MeasureCode;
import slareport.facts.Entity;
import slareport.history.Evidence;
import slareport.history.MonthEdition;
import slareport.history.MonthState;
import slareport.history.PublishedFigure;
import slareport.history.PublishedMonth;
import slareport.history.Revision;
import slareport.measure.Figure;
import slareport.measure.NoData;
import slareport.measure.Scope;
import slareport.measure.Status;

/** Looks up what was published of months. */
public final class PublishedMonths {
    private static final String COLUMNS = "edition_id, report_month, revision, state, as_of, final_from, revised_by,"
            + " revised_why, whole, agreement_digest, program";

    private static final Duration LEFT_UNFINISHED = Duration.ofDays(31);

    private final JdbcClient jdbc;

    public PublishedMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The months from one to another, both included, of which an edition stands. */
    public Map<YearMonth, PublishedMonth> standing(YearMonth first, YearMonth last) {
        Map<YearMonth, PublishedMonth> months = new TreeMap<>();
        jdbc.sql("select " + COLUMNS + " from edition"
                        + " where standing = ? and report_month >= ? and report_month <= ?")
                .params(true, first.toString(), last.toString())
                .query((row, number) -> month(row))
                .list()
                .forEach(month -> months.put(month.edition().month(), month));
        return months;
    }

    /**
     * The months, oldest first, of which a report was put into a folder, that are not final yet and know no more than is
     * known as of an instant. Those of other folders are taken over when they were left unfinished for a month.
     */
    public List<YearMonth> unfinished(YearMonth first, YearMonth last, Instant asOf, String out) {
        return jdbc.sql("select edition.report_month from edition join run on run.run_id = edition.run_id"
                        + " where standing = ? and whole = ? and state = ? and edition.report_month >= ?"
                        + " and edition.report_month <= ? and edition.as_of <= ? and (out_folder = ? or final_from < ?)"
                        + " order by edition.report_month")
                .params(
                        true,
                        true,
                        MonthState.PROVISIONAL.code(),
                        first.toString(),
                        last.toString(),
                        SqlTime.of(asOf),
                        out,
                        SqlTime.of(asOf.minus(LEFT_UNFINISHED)))
                .query((row, number) -> YearMonth.parse(row.getString(1)))
                .list();
    }

    /** The editions that revisions took the place of, by month and number. */
    public List<MonthEdition> replaced(YearMonth first, YearMonth last) {
        return jdbc.sql("select " + COLUMNS + " from edition where standing = ? and published is not null"
                        + " and report_month >= ? and report_month <= ? order by report_month, revision")
                .params(false, first.toString(), last.toString())
                .query((row, number) -> edition(row))
                .list();
    }

    /** The last months of which an edition stands, newest first. */
    List<MonthEdition> newest(int most) {
        return jdbc.sql("select " + COLUMNS + " from edition where standing = ? order by report_month desc"
                        + " fetch first ? rows only")
                .params(true, most)
                .query((row, number) -> edition(row))
                .list();
    }

    private PublishedMonth month(ResultSet row) throws SQLException {
        long id = row.getLong("edition_id");
        MonthEdition edition = edition(row);
        Evidence evidence = new Evidence(row.getString("agreement_digest"), row.getString("program"), rows(id));
        return new PublishedMonth(edition, row.getBoolean("whole"), evidence, figures(id, edition.month()));
    }

    private static MonthEdition edition(ResultSet row) throws SQLException {
        String who = row.getString("revised_by");
        return new MonthEdition(
                YearMonth.parse(row.getString("report_month")),
                row.getInt("revision"),
                word(MonthState.class, row.getString("state")),
                row.getObject("as_of", OffsetDateTime.class).toInstant(),
                row.getObject("final_from", OffsetDateTime.class).toInstant(),
                who == null ? null : new Revision(who, row.getString("revised_why")));
    }

    private Map<Entity, Long> rows(long edition) {
        Map<Entity, Long> rows = new EnumMap<>(Entity.class);
        jdbc.sql("select entity, row_count from edition_rows where edition_id = ?")
                .param(edition)
                .query((row, number) -> Map.entry(word(Entity.class, row.getString(1)), row.getLong(2)))
                .list()
                .forEach(entry -> rows.put(entry.getKey(), entry.getValue()));
        return rows;
    }

    /** The totals, without what the goal needs, which is reckoned anew every night. */
    private List<PublishedFigure> figures(long edition, YearMonth month) {
        return jdbc.sql(
                        "select measure, stage_from, stage_to, scope, scope_value, numerator, denominator, figure_value,"
                                + " unit, low, high, commitment, target, attainment, status, projection, is_open, as_of"
                                + " from figure where edition_id = ? and scope = ? and measure not like 'goal!_%' escape '!'"
                                + " order by position_no")
                .params(edition, Scope.TOTAL.code())
                .query((row, number) -> new PublishedFigure(figure(row, month), row.getBoolean(17), instant(row, 18)))
                .list();
    }

    private static Figure figure(ResultSet row, YearMonth month) throws SQLException {
        BigDecimal value = row.getBigDecimal(8);
        String status = row.getString(15);
        return new Figure(
                month,
                word(MeasureCode.class, row.getString(1)),
                row.getString(2),
                row.getString(3),
                word(Scope.class, row.getString(4)),
                row.getString(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                value,
                row.getString(9),
                row.getBigDecimal(10),
                row.getBigDecimal(11),
                row.getString(12),
                row.getBigDecimal(13),
                row.getBigDecimal(14),
                status == null ? null : word(Status.class, status),
                row.getBigDecimal(16),
                noData(value));
    }

    private static @Nullable NoData noData(@Nullable BigDecimal value) {
        return value == null ? NoData.NOTHING_COUNTED : null;
    }

    private static <E extends Enum<E>> E word(Class<E> words, String code) {
        return Enum.valueOf(words, code.toUpperCase(Locale.ROOT));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
