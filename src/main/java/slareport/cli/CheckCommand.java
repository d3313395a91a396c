package slareport.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import slareport.agreement.Agreements;
import slareport.check.CheckResult;
import slareport.check.ExportCheck;
import slareport.failure.UserError;
import slareport.guard.Guard;
import slareport.guard.Guards;
import slareport.guard.LastPublished;
import slareport.job.Exports;
import slareport.job.Scrutiny;
import slareport.ledger.LastReading;

/** Reads everything as a run does and publishes nothing, for whoever sets the job up. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Reads the CRM's exports, says how they are understood and what can be measured; publishes nothing.",
        footer = {
            "",
            "Exit codes: 0 a run would publish; 1 unexpected failure; 2 wrong usage or configuration;",
            "3 a run would refuse the inputs."
        })
final class CheckCommand implements Callable<Integer> {
    private final Clock clock;
    private final Stops stops;

    @Mixin
    private final InputOptions options = new InputOptions();

    @Option(names = "--json", description = "Print one JSON object, for programs.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    CheckCommand(Clock clock, Stops stops) {
        this.clock = clock;
        this.stops = stops;
    }

    @Override
    public Integer call() {
        ConfigurableEnvironment environment = Configuration.load(options);
        Settings settings = SettingsBinding.of(environment);
        InputPlaces places = InputPlaces.of(settings);
        CheckResult result = look(settings, places, environment);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(CheckJson.of(result));
        } else {
            CheckText.of(result).forEach(out::println);
        }
        if (result.refusals().isEmpty()) {
            if (!json) {
                out.println("A run would publish the report of " + result.month() + ".");
            }
            out.flush();
            return 0;
        }
        out.flush();
        return UserErrors.told(
                new UserError(UserError.Kind.INPUTS, result.refusals()),
                spec.commandLine().getErr());
    }

    private CheckResult look(Settings settings, InputPlaces places, Environment environment) {
        Agreements agreements = stops.agreement().read(places.agreement());
        ReportTime time = ReportTime.of(settings.month(), settings.asOf(), agreements, clock.instant());
        // with all of them let pass the check goes on, and tells of each
        Guards guards = new Guards(EnumSet.allOf(Guard.class), settings.guards().rules(), clock);
        try {
            Exports exports = stops.exports().find(places.exports(), settings.crm(), agreements, time.zone(), guards);
            Scrutiny scrutiny = new Scrutiny(exports, guards, () -> lastPublished(settings, environment));
            return new ExportCheck(
                            exports, guards, scrutiny, stops.review().of(agreements, time.month(), time.asOf())::of)
                    .look(time.month(), time.asOf());
        } catch (UserError e) {
            if (e.kind() != UserError.Kind.INPUTS) {
                throw e;
            }
            return CheckResult.refused(time.month(), time.asOf(), e.sentences());
        }
    }

    private static Optional<LastPublished> lastPublished(Settings settings, Environment environment) {
        if (settings.out() == null) {
            return Optional.empty();
        }
        Places places = Places.of(settings);
        return LastReading.of(
                NightContext.ledger(places, environment), places.out().toString());
    }
}
