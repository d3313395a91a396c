package slareport.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code status}. */
final class StatusOptions {
    @Option(
            names = "--agreement",
            paramLabel = "<file or folder>",
            description = "The agreement, which tells the time zone and the dates of its reviews (sla.agreement).")
    @Nullable String agreement;

    @Option(names = "--out", paramLabel = "<folder>", description = "Where runs put the report (sla.out).")
    @Nullable String out;

    @Option(
            names = "--config",
            paramLabel = "<application.yml>",
            description = "Technical set-up, as of the runs: the database, other defaults.")
    @Nullable String config;

    @Option(
            names = "--last",
            paramLabel = "<runs>",
            defaultValue = "10",
            description = "How many runs to tell of; by default ${DEFAULT-VALUE}.")
    int last;

    @Option(names = "--json", description = "Print one JSON object, for programs.")
    boolean json;

    /** The settings that were given as options, by their names in the configuration. */
    Map<String, Object> settings() {
        Map<String, Object> given = new LinkedHashMap<>();
        InputOptions.put(given, "sla.agreement", agreement);
        InputOptions.put(given, "sla.out", out);
        return given;
    }
}
