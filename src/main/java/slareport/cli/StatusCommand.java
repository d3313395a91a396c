package slareport.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import slareport.agreement.Agreements;
import slareport.failure.UserError;
import slareport.ledger.LedgerLook;
import slareport.status.JobStatus;

/** Tells what the last runs did; changes nothing. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Tells what the last runs published, what was refused and why, which mails wait, and when targets are"
                        + " reviewed next.",
        footer = {
            "",
            "Exit codes: 0 told, whatever became of the runs; 1 the ledger cannot be read; 2 wrong usage or",
            "configuration; 4 a run is at work."
        })
final class StatusCommand implements Callable<Integer> {
    private final Clock clock;
    private final Stops stops;

    @Mixin
    private final StatusOptions options = new StatusOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    StatusCommand(Clock clock, Stops stops) {
        this.clock = clock;
        this.stops = stops;
    }

    @Override
    public Integer call() {
        if (options.last < 1) {
            throw new ParameterException(spec.commandLine(), "--last must be 1 or more.");
        }
        ConfigurableEnvironment environment = Configuration.load(options.settings(), options.config);
        LogOutput.follow(environment, spec.commandLine());
        Settings settings = SettingsBinding.of(environment);
        LedgerLook look = LedgerLook.at(LedgerPlace.address(settings, environment), options.last);
        JobStatus status = JobStatus.of(look, agreements(settings), clock.instant());
        PrintWriter out = spec.commandLine().getOut();
        if (options.json) {
            LogOutput.print(JsonText.of(status), out);
        } else {
            StatusText.of(status).forEach(out::println);
        }
        out.flush();
        return look.held()
                .map(held -> UserErrors.told(held, spec.commandLine().getErr()))
                .orElse(look.unread() == null ? 0 : 1);
    }

    /** What is wrong with an agreement is told by the commands that cannot do without it. */
    private @Nullable Agreements agreements(Settings settings) {
        if (settings.agreement() == null || settings.agreement().isBlank()) {
            return null;
        }
        try {
            return stops.agreement().read(InputPlaces.path(settings.agreement(), "agreement"));
        } catch (UserError e) {
            return null;
        }
    }
}
