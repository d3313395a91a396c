package slareport.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code forget}. */
final class ForgetOptions {
    @Option(
            names = "--lead",
            paramLabel = "<id>",
            required = true,
            description = "The lead's id, exactly as the CRM exports it; may be repeated.")
    List<String> leads = new ArrayList<>();

    @Option(
            names = "--exports",
            paramLabel = "<folder>",
            description = "The CRM's exports, which are looked into and left as they are (sla.exports).")
    @Nullable String exports;

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
        InputOptions.put(given, "sla.exports", exports);
        InputOptions.put(given, "sla.out", out);
        return given;
    }
}
