package slareport.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code status}. */
final class StatusOptions extends LedgerOptions {
    @Option(
            names = "--agreement",
            paramLabel = "<file or folder>",
            description = "The agreement, which tells the time zone and the dates of its reviews (sla.agreement).")
    @Nullable String agreement;

    @Option(
            names = "--last",
            paramLabel = "<runs>",
            defaultValue = "10",
            description = "How many runs and mails to tell of; by default ${DEFAULT-VALUE}.")
    int last;

    @Option(names = "--json", description = "Print one JSON object, for programs.")
    boolean json;

    @Override
    Map<String, Object> settings() {
        Map<String, Object> given = super.settings();
        InputOptions.put(given, "sla.agreement", agreement);
        return given;
    }
}
