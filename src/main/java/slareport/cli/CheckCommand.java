package slareport.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import slareport.agreement.Agreements;
import slareport.check.CheckResult;
import slareport.check.ExportCheck;
import slareport.failure.UserError;
import slareport.guard.Guard;
import slareport.guard.Guards;
import slareport.job.ClockSetBack;
import slareport.job.Exports;
import slareport.job.OutputFolder;
import slareport.job.Review;
import slareport.job.Scrutiny;
import slareport.ledger.ClockedRuns;
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
            "Exit codes: 0 a run would publish, as far as could be compared; 1 unexpected failure;",
            "2 wrong usage or configuration; 3 a run would refuse the inputs; 4 another run is at work."
        })
final class CheckCommand implements Callable<Integer> {
    private final Clock clock;
    private final Stops stops;

    @Mixin
    private final CheckOptions options = new CheckOptions();

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
        LogOutput.follow(environment, spec.commandLine());
        Settings settings = SettingsBinding.of(environment);
        settings.retention().keepLeads();
        InputPlaces places = InputPlaces.of(settings);
        LastReading last = lastReading(settings, environment);
        CheckResult found = look(settings, places, last);
        CheckResult result = found.refusedFor(clockSetBack(settings, environment, found.asOf()));
        PrintWriter out = spec.commandLine().getOut();
        if (options.json) {
            LogOutput.print(JsonText.of(result), out);
        } else {
            CheckText.of(result).forEach(out::println);
        }
        out.flush();
        return exitCode(result, last);
    }

    private int exitCode(CheckResult result, LastReading last) {
        PrintWriter err = spec.commandLine().getErr();
        if (!result.refusals().isEmpty()) {
            return UserErrors.told(new UserError(UserError.Kind.INPUTS, result.refusals()), err);
        }
        return last.held().map(held -> UserErrors.told(held, err)).orElse(0);
    }

    private CheckResult look(Settings settings, InputPlaces places, LastReading last) {
        Agreements agreements = stops.agreement().read(places.agreement());
        ReportTime time = ReportTime.of(settings.month(), settings.asOf(), agreements, clock.instant());
        // with all of them let pass the check goes on, and tells of each
        Guards guards = new Guards(EnumSet.allOf(Guard.class), settings.guards().rules(), clock);
        try {
            Exports exports = stops.exports().find(places.exports(), settings.crm(), agreements, time.zone(), guards);
            Review review = stops.review().of(agreements, time.asOf(), settings.grace());
            Scrutiny scrutiny = new Scrutiny(exports, guards, last::published);
            return new ExportCheck(
                            exports,
                            guards,
                            scrutiny,
                            (facts, rejects) -> review.of(facts, rejects, List.of(time.month()))
                                    .reports()
                                    .get(0))
                    .look(time.month(), time.asOf())
                    .notComparing(last.unread());
        } catch (UserError e) {
            if (e.kind() != UserError.Kind.INPUTS) {
                throw e;
            }
            return CheckResult.refused(time.month(), time.asOf(), e.sentences()).notComparing(last.unread());
        }
    }

    private Optional<String> clockSetBack(Settings settings, Environment environment, Instant asOf) {
        if (settings.asOf() != null || settings.out() == null || settings.out().isBlank()) {
            return Optional.empty();
        }
        Places places = Places.of(settings);
        return ClockSetBack.told(
                ClockedRuns.newest(NightContext.ledger(places, environment), OutputFolder.known(places.out())),
                asOf,
                clock.instant());
    }

    private static LastReading lastReading(Settings settings, Environment environment) {
        if (settings.out() == null || settings.out().isBlank()) {
            return new LastReading(Optional.empty(), "no output folder is given (--out or sla.out)", Optional.empty());
        }
        Places places = Places.of(settings);
        return LastReading.of(NightContext.ledger(places, environment), OutputFolder.known(places.out()));
    }
}
