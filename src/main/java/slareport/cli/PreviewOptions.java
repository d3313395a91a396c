package slareport.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code preview}. */
final class PreviewOptions extends PublishOptions {
    @Option(names = "--mail", required = true, description = "Preview the mails; there is nothing else to preview yet.")
    boolean mail;

    @Option(
            names = "--into",
            required = true,
            paramLabel = "<folder>",
            description = "Where the mails are put; made when it is missing.")
    Path into = Path.of("");

    @Option(names = "--list", paramLabel = "<name>", description = "Only the mail of this list.")
    @Nullable String list;
}
