package slareport.sample;

import java.util.List;

/** Changes single cells of a row by the name of their column. */
final class Cells {
    private final List<String> header;

    Cells(List<String> header) {
        this.header = header;
    }

    String get(Row row, String column) {
        return row.cells().get(header.indexOf(column));
    }

    void set(Row row, String column, String value) {
        row.cells().set(header.indexOf(column), value);
    }

    void clear(Row row, String... columns) {
        for (String column : columns) {
            set(row, column, "");
        }
    }
}
