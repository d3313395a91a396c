package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import slareport.failure.UserError;

/**
 * Prints what the reader makes of the cases of public CSV parser suites (csv-spectrum, JavaCsvComparison, the list of
 * naughty strings), which are not part of this project: {@code mvn test -Dtest=CsvSuites -Dtorture=<folder>}.
 */
class CsvSuites {
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");

    @TempDir
    Path folder;

    private int same;

    @Test
    void tableOfOutcomes() throws IOException {
        assertThat(System.getProperty("torture"))
                .as("-Dtorture names the folder of the suites")
                .isNotNull();
        Path suites = Path.of(System.getProperty("torture"));
        spectrum(suites.resolve("csv-spectrum"));
        comparison(suites.resolve("java-csv-comparison/tests"));
        naughty(suites.resolve("blns/blns.txt"));
        System.out.println(same + " as expected");
    }

    private void spectrum(Path suite) throws IOException {
        for (Path csv : sorted(suite.resolve("csvs"))) {
            String name = csv.getFileName().toString().replace(".csv", "");
            Object json = yaml(suite.resolve("json/" + name + ".json"));
            List<?> objects = json instanceof List<?> list ? list : List.of(json);
            List<List<String>> expected = new ArrayList<>();
            for (Object object : objects) {
                Map<?, ?> row = (Map<?, ?>) object;
                if (expected.isEmpty()) {
                    expected.add(texts(row.keySet()));
                }
                expected.add(texts(row.values()));
            }
            compare("csv-spectrum " + name, Files.readAllBytes(csv), expected);
        }
    }

    private void comparison(Path suite) throws IOException {
        for (Path file : sorted(suite)) {
            Map<?, ?> yaml = (Map<?, ?>) yaml(file);
            for (Object check : (List<?>) yaml.get("checks")) {
                Map<?, ?> one = (Map<?, ?>) check;
                String input = (String) one.get("input");
                for (String lineEnd : input.contains("⏎") ? LINE_ENDS : LINE_ENDS.subList(0, 1)) {
                    List<List<String>> expected = new ArrayList<>();
                    for (Object row : (List<?>) one.get("records")) {
                        expected.add(((List<?>) row)
                                .stream()
                                        .map(cell -> spelledOut((String) cell, lineEnd))
                                        .toList());
                    }
                    compare(
                            file.getFileName() + " " + one.get("id") + (input.contains("⏎") ? shown(lineEnd) : ""),
                            spelledOut(input, lineEnd).getBytes(StandardCharsets.UTF_8),
                            expected);
                }
            }
        }
    }

    /** Every string of the list as a cell of its own, in each character set that can spell it. */
    private void naughty(Path list) throws IOException {
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
            List<List<String>> table = new ArrayList<>();
            StringWriter text = new StringWriter();
            try (com.opencsv.CSVWriter writer = new com.opencsv.CSVWriter(text)) {
                table.add(List.of("lead_id", "created_at", "source"));
                for (String line : Files.readString(list).split("\n")) {
                    table.add(List.of("L" + table.size(), "2026-07-01", line));
                }
                table.forEach(row -> writer.writeNext(row.toArray(String[]::new), false));
            }
            compare("naughty strings, " + charset, text.toString().getBytes(Charset.forName(charset)), table);
        }
    }

    private void compare(String name, byte[] bytes, List<List<String>> expected) {
        String outcome;
        try {
            List<List<String>> got =
                    Records.settled(Records.file(folder, "table.csv", bytes), header -> header.width());
            outcome = got.equals(expected) ? "as expected" : "differs: " + shown(got) + " for " + shown(expected);
            same += got.equals(expected) ? 1 : 0;
        } catch (UserError e) {
            outcome = "refused: " + String.join(" ", e.sentences());
        }
        System.out.println(name + " → " + outcome.substring(0, Math.min(300, outcome.length())));
    }

    private static String shown(Object text) {
        return text.toString().replace("\r", "␍").replace("\n", "␊");
    }

    private static String spelledOut(String text, String lineEnd) {
        return text.replace("⏎", lineEnd)
                .replace("␤", "\r\n")
                .replace("␍", "\r")
                .replace("␊", "\n")
                .replace("␠", " ");
    }

    private static List<String> texts(Iterable<?> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.toString()));
        return texts;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Object yaml(Path file) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    }
}
