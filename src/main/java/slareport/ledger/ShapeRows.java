package slareport.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcOperations;
import slareport.guard.Doubt;
import slareport.guard.Guard;
import slareport.guard.ReadColumn;
import slareport.guard.ReadShape;

/**
 * What a run read, by its outline, and which doubts about it were let pass. It stays when another run takes the place of
 * the figures, for the next run into the same folder is compared with it.
 */
public final class ShapeRows {
    /** Each database sorts texts in its own way. */
    private static final Comparator<ReadColumn> BY_NAME = Comparator.comparing(ReadColumn::entity)
            .thenComparing(ReadColumn::file)
            .thenComparing(ReadColumn::column);

    private final JdbcOperations jdbc;

    public ShapeRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long run, ReadShape shape, List<Doubt> letPass) {
        List<Object[]> rows = new ArrayList<>();
        shape.rows().forEach((entity, count) -> rows.add(new Object[] {run, entity, count}));
        jdbc.batchUpdate("insert into read_entity (run_id, entity, row_count) values (?, ?, ?)", rows);
        jdbc.batchUpdate(
                "insert into read_column (run_id, entity, file_name, column_name, header) values (?, ?, ?, ?, ?)",
                shape.columns().stream()
                        .map(column ->
                                new Object[] {run, column.entity(), column.file(), column.column(), column.header()})
                        .toList());
        List<Object[]> doubts = new ArrayList<>();
        for (Doubt doubt : letPass) {
            doubts.add(new Object[] {run, doubts.size(), doubt.guard().code(), doubt.place(), doubt.found()});
        }
        jdbc.batchUpdate(
                "insert into let_pass (run_id, position_no, guard, place, found) values (?, ?, ?, ?, ?)", doubts);
    }

    ReadShape of(long run) {
        Map<String, Long> rows = new TreeMap<>();
        jdbc.query(
                "select entity, row_count from read_entity where run_id = ?",
                row -> {
                    rows.put(row.getString(1), row.getLong(2));
                },
                run);
        List<ReadColumn> columns = jdbc.query(
                "select entity, file_name, column_name, header from read_column where run_id = ?",
                (row, number) -> new ReadColumn(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                run);
        return new ReadShape(rows, columns.stream().sorted(BY_NAME).toList());
    }

    List<Doubt> letPass(long run) {
        return jdbc.query(
                "select guard, place, found from let_pass where run_id = ? order by position_no",
                (row, number) ->
                        new Doubt(Guard.of(row.getString(1)).orElseThrow(), row.getString(2), row.getString(3), ""),
                run);
    }

    void delete(long run) {
        jdbc.update("delete from read_entity where run_id = ?", run);
        jdbc.update("delete from read_column where run_id = ?", run);
        jdbc.update("delete from let_pass where run_id = ?", run);
    }
}
