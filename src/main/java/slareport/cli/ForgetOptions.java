package slareport.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code forget}. */
final class ForgetOptions extends LedgerOptions {
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

    @Override
    Map<String, Object> settings() {
        Map<String, Object> given = super.settings();
        InputOptions.put(given, "sla.exports", exports);
        return given;
    }
}
