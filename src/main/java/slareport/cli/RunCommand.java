package slareport.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Period;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import slareport.agreement.Agreement;
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
        Period keepLeads = settings.retention().keepLeads();
        Optional<LedgerPlace> ledger = LedgerPlace.of(settings);
        EarlyEnd end = new EarlyEnd(settings, environment, clock);
        try {
            Places places = Places.of(settings);
            Night night = night(settings, places, guards, end);
            Path workbook = places.out().resolve(WorkbookFile.nameFor(night.month()));
            Optional<String> standing = standing(night, places, environment, workbook);
            end.jobBegins();
            out.println(standing.orElseGet(() -> published(night, places, keepLeads, environment, workbook)));
            out.flush();
            return 0;
        } catch (UserError e) {
            int exitCode = UserErrors.told(e, err);
            end.refused(e);
            return exitCode;
        } catch (RuntimeException | Error e) {
            FailureLog log =
                    ledger.map(place -> FailureLog.in(place.folder())).orElseGet(FailureLog::inTemporaryFolder);
            err.println("sla-report: " + UnexpectedFailure.sentence(e, log));
            err.flush();
            end.failed(e);
            return 1;
        }
    }

    private String published(
            Night night, Places places, Period keepLeads, ConfigurableEnvironment environment, Path workbook) {
        PrintWriter out = spec.commandLine().getOut();
        night.exports().recognised().forEach(out::println);
        night.exports().notRead().forEach(file -> out.println(file.sentence()));
        out.flush();
        Report report = NightContext.run(
                night, places, keepLeads, environment, clock, ProgressLines.orBars(out, clock), this::tellUncleaned);
        night.guards().unneeded().forEach(guard -> out.println(ClosingLine.unneeded(guard)));
        return ClosingLine.of(report, workbook);
    }

    private void tellUncleaned(String why) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("sla-report: What was kept long enough could not be removed from the ledger, since " + why
                + "; the report is published, and the next run tries again.");
        err.flush();
    }

    private Optional<String> standing(Night night, Places places, Environment environment, Path workbook) {
        if (options.force) {
            return Optional.empty();
        }
        return StandingReport.publishedAt(night, NightContext.ledger(places, environment))
                .map(instant -> ClosingLine.unchanged(night, workbook, instant));
    }

    private Night night(Settings settings, Places places, Guards guards, EarlyEnd end) {
        Fingerprint fingerprint = new Fingerprint(clock.instant())
                .add(Program.identity())
                .add(settings.crm())
                .add(settings.guards())
                .addAgreement(places.agreement());
        Agreements agreements = stops.agreement().read(places.agreement());
        ReportTime time = ReportTime.of(settings.month(), settings.asOf(), agreements, clock.instant());
        Agreement governing = agreements.governing(time.month());
        end.isAbout(time, governing.version());
        Exports exports = stops.exports().find(places.exports(), settings.crm(), agreements, time.zone(), guards);
        String inputs = fingerprint
                .add(guards.arrivals().manifestText())
                .addExports(exports.files())
                .value();
        return new Night(
                time.month(),
                time.asOf(),
                governing.version(),
                inputs,
                fingerprint.add(options.accepted()).value(),
                exports,
                guards,
                stops.review().of(agreements, time.month(), time.asOf()),
                places.out(),
                stops.files());
    }
}
