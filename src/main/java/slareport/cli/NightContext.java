package slareport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import slareport.failure.UserError;
import slareport.job.JobConfiguration;
import slareport.job.Night;
import slareport.job.NightlyJob;
import slareport.job.Progress;
import slareport.job.Told;
import slareport.ledger.BooksConfiguration;
import slareport.ledger.HeldLedger;
import slareport.ledger.LedgerAddress;
import slareport.ledger.LedgerFile;
import slareport.ledger.OutboxRows;
import slareport.ledger.Retention;
import slareport.ledger.RunLock;
import slareport.ledger.UnpublishedRun;
import slareport.ledger.UnpublishedRuns;
import slareport.mailing.Carrier;
import slareport.publish.PrivateFiles;
import slareport.report.Editions;

/** Starts what the job needs of the framework, for the time of one run; the ledger is locked for as long. */
final class NightContext {
    private static final String DATABASE = "spring.datasource.url";
    private static final String USER = "spring.datasource.username";
    private static final String PASSWORD = "spring.datasource.password";

    private NightContext() {}

    /** What became of the months, and of the mails that waited then. */
    record Result(Editions editions, MailRound mails) {}

    /**
     * Runs a night, sends the mails that wait then, and removes from the ledger what was kept long enough.
     *
     * @param carrier takes mails to the server; empty when they are left alone
     * @param uncleaned takes half a sentence on why that could not be done
     * @throws UserError when another run is at work, when the database cannot be used, or when the inputs are refused
     */
    static Result run(
            Night night,
            Places places,
            Period keepLeads,
            ConfigurableEnvironment environment,
            Clock clock,
            Progress progress,
            Optional<Carrier> carrier,
            Consumer<String> uncleaned) {
        LedgerPlace ledger = new LedgerPlace(places.database());
        return within(JobConfiguration.class, ledger, environment, clock, context -> {
            Editions editions = context.getBean(NightlyJob.class).run(night, progress);
            OutboxRows outbox = context.getBean(OutboxRows.class);
            FailureLog log = FailureLog.in(places.database());
            MailRound mails = carrier.map(sending -> MailRound.of(sending, outbox, clock, log))
                    .orElseGet(() -> MailRound.leaving(outbox, clock, log));
            context.getBean(Retention.class).clean(clock.instant(), keepLeads).ifPresent(uncleaned);
            return new Result(editions, mails);
        });
    }

    /**
     * Sends the mails that wait, without a job.
     *
     * @throws UserError when a run is at work, or when the database cannot be used
     */
    static MailRound send(Carrier carrier, LedgerPlace ledger, ConfigurableEnvironment environment, Clock clock) {
        return within(
                BooksConfiguration.class,
                ledger,
                environment,
                clock,
                context -> MailRound.of(
                        carrier, context.getBean(OutboxRows.class), clock, FailureLog.in(ledger.folder())));
    }

    /**
     * Works a night out without publishing or remembering anything. Where there is no ledger yet, one is made for as long
     * as that takes: a ledger begins with a run that publishes.
     *
     * @throws UserError as {@link #run} does
     */
    static Editions rehearse(
            Night night, Places places, ConfigurableEnvironment environment, Clock clock, Progress progress) {
        Function<ApplicationContext, Editions> work =
                context -> context.getBean(NightlyJob.class).rehearse(night, progress);
        if (configured(environment).isPresent() || Files.exists(LedgerFile.in(places.database()))) {
            return within(JobConfiguration.class, new LedgerPlace(places.database()), environment, clock, work);
        }
        return TemporaryFolder.with(
                folder -> within(JobConfiguration.class, new LedgerPlace(folder), environment, clock, work));
    }

    /** Enters a run that ended before its job began. */
    static void enter(UnpublishedRun run, LedgerPlace ledger, ConfigurableEnvironment environment) {
        within(BooksConfiguration.class, ledger, environment, Clock.fixed(run.finished(), ZoneOffset.UTC), context -> {
            context.getBean(UnpublishedRuns.class).enter(run);
            return run;
        });
    }

    private static <T> T within(
            Class<?> configuration,
            LedgerPlace place,
            ConfigurableEnvironment environment,
            Clock clock,
            Function<ApplicationContext, T> work) {
        setLogLevels(environment);
        try (HeldLedger ledger = HeldLedger.open(toWriteTo(place, environment), clock.instant())) {
            environment.getPropertySources().addFirst(new MapPropertySource("ledger", ledger.settings()));
            environment.getPropertySources().addLast(new MapPropertySource("ledger defaults", ledger.defaults()));
            try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
                context.setEnvironment(environment);
                context.registerBean(InstantSource.class, () -> clock);
                context.registerBean(Told.class, () -> NightContext::told);
                context.registerBean(RunLock.class, ledger::lock, definition -> definition.setDestroyMethodName(""));
                context.register(configuration);
                context.refresh();
                return work.apply(context);
            } catch (RuntimeException e) {
                throw ledger.told(e);
            } finally {
                // who opens it next does so by the configuration
                environment.getPropertySources().remove("ledger");
                environment.getPropertySources().remove("ledger defaults");
            }
        }
    }

    private static List<String> told(Throwable failure) {
        return failure instanceof UserError error ? error.sentences() : List.of(UnexpectedFailure.toRemember(failure));
    }

    /** The database that a run would use, for a look at what it holds. */
    static LedgerAddress ledger(Places places, Environment environment) {
        return configured(environment).orElseGet(() -> LedgerFile.toLookInto(places.database()));
    }

    /** The database that the configuration names in place of a file of its own. */
    static Optional<LedgerAddress> configured(Environment environment) {
        return Optional.ofNullable(environment.getProperty(DATABASE))
                .map(url -> new LedgerAddress(
                        url, environment.getProperty(USER, ""), environment.getProperty(PASSWORD, "")));
    }

    private static LedgerAddress toWriteTo(LedgerPlace place, Environment environment) {
        return configured(environment).orElseGet(() -> {
            try {
                PrivateFiles.makeFolder(place.folder());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return LedgerFile.inFolder(place.folder());
        });
    }

    private static void setLogLevels(ConfigurableEnvironment environment) {
        LoggingSystem logging = LoggingSystem.get(NightContext.class.getClassLoader());
        Binder.get(environment)
                .bind("logging.level", Bindable.mapOf(String.class, LogLevel.class))
                .ifBound(levels -> levels.forEach(logging::setLogLevel));
    }
}
