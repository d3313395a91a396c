package slareport.cli;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line's entry point. */
@Command(
        name = "sla-report",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {SampleDataCommand.class, HelpCommand.class},
        description = "Reports how marketing and sales keep the agreement between them.",
        footer = {
            "",
            "Exit codes: 0 done; 1 unexpected failure; 2 wrong usage or configuration;",
            "3 inputs refused, the last report stands; 4 another run is at work;",
            "5 published but not delivered by mail."
        })
public final class SlaReport implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    @Option(
            names = LogFormat.OPTION,
            scope = ScopeType.INHERIT,
            paramLabel = "<plain or json>",
            description = "How lines are written: plain, or json for one object a line (sla.log-format).")
    private @Nullable LogFormat logFormat;

    private SlaReport() {}

    public static void main(String[] args) {
        System.exit(commandLine(Clock.systemUTC(), Stops.REAL).execute(args));
    }

    /**
     * All commands, with their exit codes.
     *
     * @param clock tells the time of the run
     * @param stops the packages that a run passes through
     */
    static CommandLine commandLine(Clock clock, Stops stops) {
        LogOutput output = new LogOutput(clock);
        return new CommandLine(new SlaReport())
                .addSubcommand(new RunCommand(clock, stops))
                .addSubcommand(new RepublishCommand(clock, stops))
                .addSubcommand(new SendCommand(clock, stops))
                .addSubcommand(new PreviewCommand(clock, stops))
                .addSubcommand(new CheckCommand(clock, stops))
                .addSubcommand(new InitCommand(clock, stops))
                .addSubcommand(new StatusCommand(clock, stops))
                .addSubcommand(new ForgetCommand(clock))
                .setOverwrittenOptionsAllowed(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(output::execute)
                .setParameterExceptionHandler(output::onUsage)
                .setExecutionExceptionHandler(output::onFailure);
    }

    /** How lines are to be written, null when no option says so. */
    @Nullable LogFormat logFormat() {
        return logFormat;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command to run, for example 'run'.");
    }
}
