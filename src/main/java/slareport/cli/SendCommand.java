package slareport.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.springframework.core.env.ConfigurableEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import slareport.ledger.LedgerAddress;
import slareport.ledger.WaitingMails;
import slareport.mailing.Carrier;

/** Sends the mails that wait since a run could not send them. */
@Command(
        name = "send",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Sends the mails that wait, as every run does at its end; makes none.",
        footer = {
            "",
            "Exit codes: 0 nothing waits any more; 1 unexpected failure; 2 wrong usage or configuration;",
            "4 a run is at work; 5 not everything was delivered."
        })
final class SendCommand implements Callable<Integer> {
    private final Clock clock;
    private final Stops stops;

    @Mixin
    private final LedgerOptions options = new LedgerOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    SendCommand(Clock clock, Stops stops) {
        this.clock = clock;
        this.stops = stops;
    }

    @Override
    public Integer call() {
        ConfigurableEnvironment environment = Configuration.load(options.settings(), options.config);
        LogOutput.follow(environment, spec.commandLine());
        Settings settings = SettingsBinding.of(environment);
        LedgerAddress ledger = LedgerPlace.address(settings, environment);
        MailSettings.demandServer(environment);
        Carrier carrier = stops.mail().carrier(settings, environment, clock);
        if (!WaitingMails.areThere(ledger)) {
            spec.commandLine().getOut().println("No mail waits.");
            return 0;
        }
        return NightContext.send(
                        carrier,
                        // a server needs no folder, but details of a failure do
                        LedgerPlace.of(settings)
                                .orElseGet(() -> new LedgerPlace(Path.of(System.getProperty("java.io.tmpdir", ".")))),
                        environment,
                        clock)
                .tell(spec.commandLine().getOut(), spec.commandLine().getErr());
    }
}
