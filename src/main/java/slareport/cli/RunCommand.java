package slareport.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import slareport.agreement.Agreements;
import slareport.failure.UserError;
import slareport.guard.Guards;
import slareport.job.Exports;
import slareport.job.Fingerprint;
import slareport.job.Night;
import slareport.job.StandingReport;
import slareport.report.Report;

/** Reads the exports, reviews a month and publishes the report. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads the CRM's exports and publishes the report of a month.",
        footer = {
            "",
            "Exit codes: 0 published; 1 unexpected failure; 2 wrong usage or configuration;",
            "3 inputs refused, the last report stands; 4 another run is at work."
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
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        ConfigurableEnvironment environment = Configuration.load(options);
        Settings settings = SettingsBinding.of(environment);
        Guards guards = new Guards(options.accepted(), settings.guards().rules(), clock);
        Places places = Places.of(settings);
        try {
            Night night = night(settings, places, guards);
            Path workbook = places.out().resolve(WorkbookFile.nameFor(night.month()));
            out.println(standing(night, places, environment, workbook)
                    .orElseGet(() -> published(night, places, environment, workbook)));
            out.flush();
            return 0;
        } catch (UserError e) {
            return UserErrors.told(e, err);
        } catch (RuntimeException | Error e) {
            err.println("sla-report: " + UnexpectedFailure.sentence(e, places));
            err.flush();
            return 1;
        }
    }

    private String published(Night night, Places places, ConfigurableEnvironment environment, Path workbook) {
        PrintWriter out = spec.commandLine().getOut();
        night.exports().recognised().forEach(out::println);
        night.exports().notRead().forEach(file -> out.println(file.sentence()));
        out.flush();
        Report report = NightContext.run(night, places, environment, clock, ProgressLines.orBars(out, clock));
        night.guards().unneeded().forEach(guard -> out.println(ClosingLine.unneeded(guard)));
        return ClosingLine.of(report, workbook);
    }

    private Optional<String> standing(Night night, Places places, Environment environment, Path workbook) {
        if (options.force) {
            return Optional.empty();
        }
        return StandingReport.publishedAt(night, NightContext.ledger(places, environment))
                .map(instant -> ClosingLine.unchanged(night, workbook, instant));
    }

    private Night night(Settings settings, Places places, Guards guards) {
        Fingerprint fingerprint = new Fingerprint(clock.instant())
                .add(Program.identity())
                .add(settings.crm())
                .add(settings.guards())
                .addAgreement(places.agreement());
        Agreements agreements = stops.agreement().read(places.agreement());
        ReportTime time = ReportTime.of(settings.month(), settings.asOf(), agreements, clock.instant());
        Exports exports = stops.exports().find(places.exports(), settings.crm(), agreements, time.zone(), guards);
        String inputs = fingerprint
                .add(guards.arrivals().manifestText())
                .addExports(exports.files())
                .value();
        return new Night(
                time.month(),
                time.asOf(),
                settings.asOf() == null ? Optional.of(clock.instant()) : Optional.empty(),
                agreements.governing(time.month()).version(),
                inputs,
                fingerprint.add(options.accepted()).value(),
                exports,
                guards,
                stops.review().of(agreements, time.month(), time.asOf()),
                places.out(),
                stops.files());
    }
}
