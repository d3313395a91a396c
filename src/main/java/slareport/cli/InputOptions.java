package slareport.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is read and for when; each can be set in the configuration as well, and wins over it. */
class InputOptions {
    @Option(
            names = "--agreement",
            paramLabel = "<file or folder>",
            description = "The agreement: one YAML file, or a folder with one file a version (sla.agreement).")
    @Nullable String agreement;

    @Option(names = "--exports", paramLabel = "<folder>", description = "The CRM's CSV exports (sla.exports).")
    @Nullable String exports;

    @Option(
            names = "--month",
            paramLabel = "<yyyy-MM>",
            description = "The month to report; by default the one just before as-of (sla.month).")
    @Nullable String month;

    @Option(
            names = "--as-of",
            paramLabel = "<instant or date>",
            description =
                    "What happens from here on does not count yet: an ISO-8601 date, or date and time with offset;"
                            + " by default the start of today in the agreement's time zone (sla.as-of).")
    @Nullable String asOf;

    @Option(
            names = "--config",
            paramLabel = "<application.yml>",
            description = "Technical set-up: how the exports are written, the database, other defaults.")
    @Nullable String config;

    /** The settings that were given as options, by their names in the configuration. */
    Map<String, Object> settings() {
        Map<String, Object> given = new LinkedHashMap<>();
        put(given, "sla.agreement", agreement);
        put(given, "sla.exports", exports);
        put(given, "sla.month", month);
        put(given, "sla.as-of", asOf);
        return given;
    }

    static void put(Map<String, Object> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
