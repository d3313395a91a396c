package slareport.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import slareport.agreement.yaml.Nearest;
import slareport.failure.UserError;
import slareport.guard.Guard;

/** The options of commands that publish; most can be set in the configuration as well, and win over it. */
class PublishOptions extends InputOptions {
    @Option(
            names = "--out",
            paramLabel = "<folder>",
            description = "Where the report is put; made when it is missing (sla.out).")
    @Nullable String out;

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

    @Override
    Map<String, Object> settings() {
        Map<String, Object> given = super.settings();
        put(given, "sla.out", out);
        return given;
    }
}
