package slareport.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import picocli.CommandLine;
import slareport.agreement.Agreements;
import slareport.failure.UserError;
import slareport.guard.Guards;
import slareport.history.Revision;
import slareport.job.Exports;
import slareport.job.Fingerprint;
import slareport.job.Night;
import slareport.job.StandingReport;
import slareport.letter.Letters;
import slareport.report.Editions;
import slareport.workbook.Rehearsal;

/** Has reports published, and tells what became of them. */
final class ReportRun {
    private final Clock clock;
    private final Stops stops;
    private final PrintWriter out;
    private final PrintWriter err;
    private final CommandLine command;
    private final RunWatch watch;

    ReportRun(Clock clock, Stops stops, CommandLine command) {
        this.clock = clock;
        this.stops = stops;
        this.out = command.getOut();
        this.err = command.getErr();
        this.command = command;
        this.watch = new RunWatch(clock, err);
    }

    /**
     * Publishes what the options ask for and gives the exit code.
     *
     * @param revision who revises final months, and why; null for a run
     * @param force whether to work out also what was published before over the same inputs
     */
    int publish(MailOptions options, @Nullable Revision revision, boolean force) {
        ConfigurableEnvironment environment = Configuration.load(options);
        LogOutput.follow(environment, command);
        return watch.over(environment, () -> publish(options, environment, revision, force));
    }

    private int publish(
            MailOptions options, ConfigurableEnvironment environment, @Nullable Revision revision, boolean force) {
        Settings settings = SettingsBinding.of(environment);
        Guards guards = new Guards(options.accepted(), settings.guards().rules(), clock);
        Period keepLeads = settings.retention().keepLeads();
        Optional<LedgerPlace> ledger = LedgerPlace.of(settings);
        RunMail mail = RunMail.of(options, settings, revision, environment, stops, clock);
        EarlyEnd end = new EarlyEnd(settings, environment, clock);
        Places known = null;
        try {
            Places places = Places.of(settings);
            known = places;
            Night night = night(options, settings, places, guards, revision, mail, end);
            Optional<String> standing = force
                    ? Optional.empty()
                    : StandingReport.publishedAt(night, NightContext.ledger(places, environment))
                            .map(instant -> ClosingLine.unchanged(night, places.workbook(night.month()), instant));
            end.jobBegins();
            standing.ifPresent(out::println);
            MailRound mailed = standing.isPresent()
                    ? mail.tryAgain(new LedgerPlace(places.database()), environment, clock)
                    : publish(night, places, keepLeads, mail, environment);
            return told(mail, mail.completed(mailed));
        } catch (UserError e) {
            int exitCode = UserErrors.told(e, err);
            end.refused(e);
            if (e.kind() == UserError.Kind.INPUTS) {
                ledger.flatMap(place -> mail.tryAgainAtLeast(place, environment, clock))
                        .ifPresent(mailed -> told(mail, mailed));
            }
            return exitCode;
        } catch (RuntimeException | Error e) {
            FailureLog log =
                    ledger.map(place -> FailureLog.in(place.folder())).orElseGet(FailureLog::inTemporaryFolder);
            err.println("sla-report: "
                    + (known == null ? UnexpectedFailure.sentence(e, log) : UnexpectedFailure.sentence(e, known)));
            err.flush();
            end.failed(e);
            return 1;
        }
    }

    private int told(RunMail mail, MailRound mails) {
        if (!mail.isHeldBack() && mails.trouble() == null) {
            watch.leaves(mails.waiting());
        }
        return mails.tell(out, err);
    }

    private MailRound publish(
            Night night, Places places, Period keepLeads, RunMail mail, ConfigurableEnvironment environment) {
        RunLines lines = new RunLines(night, places, out);
        lines.tellExports();
        Rehearsal.begin();
        NightContext.Result result = NightContext.run(
                night,
                places,
                keepLeads,
                environment,
                clock,
                ProgressLines.orBars(out, clock),
                mail.carrier(),
                this::tellUncleaned);
        Editions editions = result.editions();
        watch.published(editions.reports(), night.month());
        lines.tellReports(editions, ClosingLine::of);
        return result.mails();
    }

    private void tellUncleaned(String why) {
        LogOutput.warn(
                "What was kept long enough could not be removed from the ledger, since " + why
                        + "; the report is published, and the next run tries again.",
                err);
    }

    /** What is to be done, checked as far as is possible without reading the exports. */
    Night night(
            PublishOptions options,
            Settings settings,
            Places places,
            Guards guards,
            @Nullable Revision revision,
            RunMail mail,
            EarlyEnd end) {
        Fingerprint fingerprint = new Fingerprint(clock.instant())
                .add(Program.identity())
                .add(settings.crm())
                .add(settings.guards())
                .add(settings.grace())
                .addAgreement(places.agreement());
        Agreements agreements = stops.agreement().read(places.agreement());
        List<YearMonth> revised = revision == null ? List.of() : MonthRange.of(settings.month());
        String month = revised.isEmpty() ? settings.month() : revised.get(0).toString();
        ReportTime time = ReportTime.of(month, settings.asOf(), agreements, clock.instant());
        LogOutput.isAbout(time.month(), out);
        end.isAbout(time, agreements.governing(time.month()).version());
        Exports exports = stops.exports().find(places.exports(), settings.crm(), agreements, time.zone(), guards);
        String inputs = fingerprint
                .add(guards.arrivals().manifestText())
                .addExports(exports.files())
                .value();
        return new Night(
                revised.isEmpty() ? List.of(time.month()) : revised,
                time.asOf(),
                settings.asOf() == null ? Optional.of(clock.instant()) : Optional.empty(),
                revision,
                inputs,
                fingerprint
                        .add(options.accepted())
                        .add(Objects.requireNonNullElse(settings.recordUrl(), ""))
                        .value(),
                exports,
                guards,
                stops.review().of(agreements, time.asOf(), settings.grace()),
                places.out(),
                stops.files(settings.recordLinks()),
                mail.correspondence(
                        revision == null && time.isUsual(agreements) ? time.month() : null,
                        () -> stops.mail().composer(settings, places.out(), clock, Letters::write)));
    }
}
