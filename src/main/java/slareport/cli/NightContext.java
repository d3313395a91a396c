package slareport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import slareport.failure.UserError;
import slareport.job.JobConfiguration;
import slareport.job.Night;
import slareport.job.NightlyJob;
import slareport.job.Progress;
import slareport.ledger.HeldLedger;
import slareport.ledger.LedgerAddress;
import slareport.ledger.LedgerFile;
import slareport.ledger.RunLock;
import slareport.publish.PrivateFiles;
import slareport.report.Report;

/** Starts what the job needs of the framework, for the time of one run; the ledger is locked for as long. */
final class NightContext {
    private static final String DATABASE = "spring.datasource.url";
    private static final String USER = "spring.datasource.username";
    private static final String PASSWORD = "spring.datasource.password";

    private NightContext() {}

    /**
     * Runs a night.
     *
     * @throws UserError when another run is at work, when the database cannot be used, or when the inputs are refused
     */
    static Report run(Night night, Places places, ConfigurableEnvironment environment, Clock clock, Progress progress) {
        setLogLevels(environment);
        try (HeldLedger ledger = HeldLedger.open(toWriteTo(places, environment), clock.instant())) {
            environment.getPropertySources().addFirst(new MapPropertySource("ledger", ledger.settings()));
            environment.getPropertySources().addLast(new MapPropertySource("ledger defaults", ledger.defaults()));
            try {
                return run(night, ledger, environment, clock, progress);
            } catch (RuntimeException e) {
                throw ledger.told(e);
            }
        }
    }

    private static Report run(
            Night night, HeldLedger ledger, ConfigurableEnvironment environment, Clock clock, Progress progress) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.setEnvironment(environment);
            context.registerBean(InstantSource.class, () -> clock);
            context.registerBean(RunLock.class, ledger::lock, definition -> definition.setDestroyMethodName(""));
            context.register(JobConfiguration.class);
            context.refresh();
            return context.getBean(NightlyJob.class).run(night, progress);
        }
    }

    /** The database that a run would use, for a look at what it holds. */
    static LedgerAddress ledger(Places places, Environment environment) {
        return configured(environment).orElseGet(() -> LedgerFile.toLookInto(places.database()));
    }

    private static LedgerAddress toWriteTo(Places places, Environment environment) {
        return configured(environment).orElseGet(() -> {
            try {
                PrivateFiles.makeFolder(places.database());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return LedgerFile.inFolder(places.database());
        });
    }

    private static Optional<LedgerAddress> configured(Environment environment) {
        return Optional.ofNullable(environment.getProperty(DATABASE))
                .map(url -> new LedgerAddress(
                        url, environment.getProperty(USER, ""), environment.getProperty(PASSWORD, "")));
    }

    private static void setLogLevels(ConfigurableEnvironment environment) {
        LoggingSystem logging = LoggingSystem.get(NightContext.class.getClassLoader());
        Binder.get(environment)
                .bind("logging.level", Bindable.mapOf(String.class, LogLevel.class))
                .ifBound(levels -> levels.forEach(logging::setLogLevel));
    }
}
