package slareport.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code check}; each can be set in the configuration as well, and wins over it. */
final class CheckOptions extends InputOptions {
    @Option(
            names = "--out",
            paramLabel = "<folder>",
            description =
                    "Where runs put the report; what the last one read is compared, nothing is put there (sla.out).")
    @Nullable String out;

    @Option(names = "--json", description = "Print one JSON object, for programs.")
    boolean json;

    @Override
    Map<String, Object> settings() {
        Map<String, Object> given = super.settings();
        put(given, "sla.out", out);
        return given;
    }
}
