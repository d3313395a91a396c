package slareport.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** CSV as the published files write it: commas, line feeds, quotes only where they are needed. */
final class CsvText {
    static final String FIGURES = "month,as_of,measure,stage_from,stage_to,scope,scope_value,numerator,denominator,"
            + "value,unit,low,high,commitment,target,attainment,status\n";
    static final String EXCEPTIONS =
            "commitment,measure,state,lead_id,owner,clock_start,deadline,touched_at,working_s,wall_s\n";
    static final String RECONCILIATION = "entity,file,rows,loaded,superseded,merged,rejected,after_as_of\n";

    private CsvText() {}

    /** The header and the rows in the order of their texts. */
    static String written(String header, List<List<String>> rows) {
        return header
                + rows.stream()
                        .map(row -> row.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", "\n")))
                        .sorted()
                        .collect(Collectors.joining());
    }

    /** The same text with its rows in the order of their texts; the header stays first. */
    static String sorted(String text) {
        List<String> records = records(text);
        return records.get(0) + records.stream().skip(1).sorted().collect(Collectors.joining());
    }

    /** The records with their line ends; a line feed between quotes does not end a record. */
    static List<String> records(String text) {
        List<String> records = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (text.charAt(i) == '\n' && !quoted) {
                records.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            records.add(text.substring(start));
        }
        return records;
    }

    /** The columns in which any row has a value, to be read by people. */
    static String filled(String text) {
        List<List<String>> rows =
                records(text).stream().map(record -> fields(record.strip())).toList();
        List<Integer> columns = IntStream.range(0, rows.get(0).size())
                .filter(column -> rows.stream()
                        .skip(1)
                        .anyMatch(row -> column < row.size() && !row.get(column).isEmpty()))
                .boxed()
                .toList();
        return rows.stream()
                .map(row -> columns.stream()
                        .map(column -> column < row.size() ? row.get(column) : "")
                        .collect(Collectors.joining(" | ", "", "\n")))
                .collect(Collectors.joining());
    }

    private static List<String> fields(String record) {
        // a comma ends a field where as many quotes stand before it as close again
        return List.of(record.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }

    static String quoted(String field) {
        return field.matches("(?s).*[\",\n\r].*") ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
