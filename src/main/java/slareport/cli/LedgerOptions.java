package slareport.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell where the ledger of the runs is, for commands that start no run. */
class LedgerOptions {
    @Option(names = "--out", paramLabel = "<folder>", description = "Where runs put the report (sla.out).")
    @Nullable String out;

    @Option(
            names = "--config",
            paramLabel = "<application.yml>",
            description = "Technical set-up, as of the runs: the database, other defaults.")
    @Nullable String config;

    /** The settings that were given as options, by their names in the configuration. */
    Map<String, Object> settings() {
        Map<String, Object> given = new LinkedHashMap<>();
        InputOptions.put(given, "sla.out", out);
        return given;
    }
}
