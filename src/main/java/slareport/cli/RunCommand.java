package slareport.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads the exports, reviews a month and publishes the report. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Reads the CRM's exports and publishes the report of a month.",
            "Months before it whose reports are not final yet are published anew as well."
        },
        footer = {
            "",
            "Exit codes: 0 published; 1 unexpected failure; 2 wrong usage or configuration;",
            "3 inputs refused, the last report stands; 4 another run is at work;",
            "5 published but not delivered by mail."
        })
final class RunCommand implements Callable<Integer> {
    private final Clock clock;
    private final Stops stops;

    @Mixin
    private final RunOptions options = new RunOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    RunCommand(Clock clock, Stops stops) {
        this.clock = clock;
        this.stops = stops;
    }

    @Override
    public Integer call() {
        if (options.dryRun) {
            return new DryRun(clock, stops, spec.commandLine()).rehearse(options);
        }
        return new ReportRun(clock, stops, spec.commandLine()).publish(options, null, options.force);
    }
}
