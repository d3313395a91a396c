package slareport.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import slareport.agreement.yaml.Nearest;
import slareport.failure.UserError;
import slareport.guard.Guard;

/** The options of {@code run}; most can be set in the configuration as well, and win over it. */
final class RunOptions {
    @Option(
            names = "--agreement",
            paramLabel = "<file or folder>",
            description = "The agreement: one YAML file, or a folder with one file a version (sla.agreement).")
    @Nullable String agreement;

    @Option(names = "--exports", paramLabel = "<folder>", description = "The CRM's CSV exports (sla.exports).")
    @Nullable String exports;

    @Option(
            names = "--out",
            paramLabel = "<folder>",
            description = "Where the report is put; made when it is missing (sla.out).")
    @Nullable String out;

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

    @Option(
            names = "--force",
            description = "Work the report out and publish it even when nothing has changed since it was published.")
    boolean force;

    @Option(
            names = "--accept",
            paramLabel = "<guard>",
            split = ",",
            description =
                    "Let a guard pass this once: changing, unfinished, empty, stale, columns, rows or rejects; may be"
                            + " repeated. The report shows what was let pass.")
    List<String> accept = new ArrayList<>();

    /**
     * The guards to let pass.
     *
     * @throws UserError for a word that is no guard
     */
    Set<Guard> accepted() {
        Set<Guard> accepted = EnumSet.noneOf(Guard.class);
        for (String word : accept) {
            accepted.add(Guard.of(word)
                    .orElseThrow(() -> new UserError(
                            UserError.Kind.USAGE,
                            "There is no guard '" + word + "' (--accept); known are " + String.join(", ", Guard.codes())
                                    + "." + Nearest.question(word, Guard.codes()))));
        }
        return accepted;
    }

    /** The settings that were given as options, by their names in the configuration. */
    Map<String, Object> settings() {
        Map<String, Object> given = new LinkedHashMap<>();
        put(given, "sla.agreement", agreement);
        put(given, "sla.exports", exports);
        put(given, "sla.out", out);
        put(given, "sla.month", month);
        put(given, "sla.as-of", asOf);
        return given;
    }

    private static void put(Map<String, Object> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
