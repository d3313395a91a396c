package slareport.metrics;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Metrics in Prometheus' text format, each with its help, its type and its samples.
 *
 * @param textByName lines by the metric's name, in the order of the text
 */
record Families(Map<String, String> textByName) {
    /** The metrics of a text; lines that belong to none are dropped. */
    static Families of(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            String name = name(line);
            if (!name.isEmpty()) {
                found.merge(name, line + "\n", String::concat);
            }
        }
        return new Families(found);
    }

    /** The text of those that others do not name. */
    String without(Families others) {
        StringBuilder left = new StringBuilder();
        textByName.forEach((name, text) -> {
            if (!others.textByName().containsKey(name)) {
                left.append(text);
            }
        });
        return left.toString();
    }

    private static String name(String line) {
        if (line.startsWith("# HELP ") || line.startsWith("# TYPE ")) {
            return line.split(" ", 4)[2];
        }
        return line.startsWith("#") ? "" : line.split("[ {]", 2)[0];
    }
}
