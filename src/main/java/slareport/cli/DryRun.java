package slareport.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import picocli.CommandLine;
import slareport.failure.UserError;
import slareport.guard.Guards;
import slareport.job.Night;
import slareport.report.Editions;
import slareport.workbook.Rehearsal;

/** A run that does everything but publish, remember and send, and says what it would have published. */
final class DryRun {
    private final Clock clock;
    private final Stops stops;
    private final ReportRun run;
    private final PrintWriter out;
    private final PrintWriter err;
    private final CommandLine command;

    DryRun(Clock clock, Stops stops, CommandLine command) {
        this.clock = clock;
        this.stops = stops;
        this.run = new ReportRun(clock, stops, command);
        this.out = command.getOut();
        this.err = command.getErr();
        this.command = command;
    }

    /** What else is to be done with what a run would publish. */
    @FunctionalInterface
    interface Then {
        /**
         * Prepares it before the exports are looked for.
         *
         * @throws UserError when it cannot be done
         */
        Consumer<Editions> prepared(Settings settings, ConfigurableEnvironment environment, Places places);
    }

    /** Does it, and gives the exit code that the run would have ended with, as far as it got. */
    int rehearse(MailOptions options) {
        return rehearse(options, (settings, environment, places) -> {
            // only to be told what is wrong with the server's settings, as the run itself would
            RunMail.of(options, settings, null, environment, stops, clock);
            return editions -> {};
        });
    }

    /** Does it, and something else with what it found out. */
    int rehearse(PublishOptions options, Then then) {
        Places known = null;
        try {
            ConfigurableEnvironment environment = Configuration.load(options);
            LogOutput.follow(environment, command);
            Settings settings = SettingsBinding.of(environment);
            Guards guards = new Guards(options.accepted(), settings.guards().rules(), clock);
            Places places = Places.of(settings);
            known = places;
            Consumer<Editions> prepared = then.prepared(settings, environment, places);
            Night night = run.night(
                    options, settings, places, guards, null, RunMail.NONE, new EarlyEnd(settings, environment, clock));
            prepared.accept(rehearse(night, places, environment));
            out.flush();
            return 0;
        } catch (UserError e) {
            return UserErrors.told(e, err);
        } catch (RuntimeException | Error e) {
            err.println("sla-report: " + sentence(e, known));
            err.flush();
            return 1;
        }
    }

    private Editions rehearse(Night night, Places places, ConfigurableEnvironment environment) {
        RunLines lines = new RunLines(night, places, out);
        lines.tellExports();
        Rehearsal.begin();
        Editions editions = NightContext.rehearse(night, places, environment, clock, ProgressLines.orBars(out, clock));
        lines.tellReports(editions, ClosingLine::wouldBe);
        if (editions.reports().isEmpty()) {
            out.println("Would publish nothing.");
        }
        return editions;
    }

    private static String sentence(Throwable failure, @Nullable Places known) {
        return known == null
                ? UnexpectedFailure.sentence(failure, FailureLog.inTemporaryFolder())
                : UnexpectedFailure.sentence(failure, known);
    }
}
