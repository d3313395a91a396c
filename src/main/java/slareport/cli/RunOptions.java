package slareport.cli;

import picocli.CommandLine.Option;

/** The options of {@code run}. */
final class RunOptions extends MailOptions {
    @Option(
            names = "--force",
            description = "Work the report out and publish it even when nothing has changed since it was published.")
    boolean force;

    @Option(
            names = "--dry-run",
            description = "Do everything but publish and remember, and say what would be published.")
    boolean dryRun;
}
