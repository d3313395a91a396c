package slareport.ledger;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The runs whose as-of came by the clock. */
public final class ClockedRuns {
    private final JdbcClient jdbc;

    ClockedRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters that the as-of of a run came by the clock. */
    public void enter(long run) {
        jdbc.sql("update run set as_of_by_clock = true where run_id = ?")
                .param(run)
                .update();
    }

    /** The newest run published into a folder, where its as-of came by the clock; else empty. */
    public Optional<ClockedRun> newest(String out) {
        return jdbc.sql("select as_of, started, as_of_by_clock from run where out_folder = ? and outcome = ?"
                        + " order by run_id desc fetch first 1 row only")
                .params(out, Outcome.PUBLISHED.code())
                .query((row, number) -> row.getBoolean(3)
                        ? Optional.of(new ClockedRun(
                                row.getObject(1, OffsetDateTime.class).toInstant(),
                                row.getObject(2, OffsetDateTime.class).toInstant()))
                        : Optional.<ClockedRun>empty())
                .optional()
                .flatMap(run -> run);
    }

    /** The same by a look into a ledger that no run has open; empty also when it cannot be read. */
    public static Optional<ClockedRun> newest(LedgerAddress address, String out) {
        DriverManagerDataSource source = new DriverManagerDataSource(address.url(), address.user(), address.password());
        try {
            return new ClockedRuns(JdbcClient.create(source)).newest(out);
        } catch (DataAccessException e) {
            return Optional.empty();
        }
    }
}
