package slareport.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import slareport.history.Revision;

/** Publishes final months once more, for a reason that stays with them. */
@Command(
        name = "republish",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Publishes a final month once more from today's exports and agreement, as a revision.",
            "The one before it is kept, with who revised it and why."
        },
        footer = {
            "",
            "Exit codes: 0 published; 1 unexpected failure; 2 wrong usage or configuration, or a month is not",
            "final; 3 inputs refused, the last report stands; 4 another run is at work;",
            "5 published but not delivered by mail."
        })
final class RepublishCommand implements Callable<Integer> {
    private final Clock clock;
    private final Stops stops;

    @Mixin
    private final RepublishOptions options = new RepublishOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    RepublishCommand(Clock clock, Stops stops) {
        this.clock = clock;
        this.stops = stops;
    }

    @Override
    public Integer call() {
        Revision revision = options.revision();
        return new ReportRun(clock, stops, spec.commandLine()).publish(options, revision, true);
    }
}
