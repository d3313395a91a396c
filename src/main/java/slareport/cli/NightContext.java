package slareport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
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
import slareport.ledger.LedgerAddress;
import slareport.ledger.LedgerFile;
import slareport.ledger.LedgerFileTables;
import slareport.publish.PrivateFiles;
import slareport.report.Report;

/** Starts what the job needs of the framework, for the time of one run; the database is locked for as long. */
final class NightContext {
    private static final String DATABASE = "spring.datasource.url";
    private static final String USER = "spring.datasource.username";
    private static final String PASSWORD = "spring.datasource.password";

    private NightContext() {}

    /**
     * Runs a night.
     *
     * @throws UserError when another run has the database open, or when the inputs are refused
     */
    static Report run(Night night, Places places, ConfigurableEnvironment environment, Clock clock, Progress progress) {
        setLogLevels(environment);
        if (!environment.containsProperty(DATABASE)) {
            useFile(places, environment);
        }
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.setEnvironment(environment);
            context.registerBean(InstantSource.class, () -> clock);
            context.register(JobConfiguration.class);
            try {
                context.refresh();
            } catch (RuntimeException e) {
                throw LedgerFile.heldByAnother(e)
                        .<RuntimeException>map(held -> held)
                        .orElse(e);
            }
            closeFile(places);
            return context.getBean(NightlyJob.class).run(night, progress);
        }
    }

    /** The database that a run would use, for a look at what it holds. */
    static LedgerAddress ledger(Places places, Environment environment) {
        String url = environment.getProperty(DATABASE);
        return url == null
                ? LedgerFile.toLookInto(places.database())
                : new LedgerAddress(url, environment.getProperty(USER, ""), environment.getProperty(PASSWORD, ""));
    }

    private static void useFile(Places places, ConfigurableEnvironment environment) {
        Map<String, Object> file = new HashMap<>();
        file.put(DATABASE, LedgerFile.url(places.database()));
        file.put(USER, LedgerFile.USER);
        file.put(PASSWORD, LedgerFile.PASSWORD);
        environment.getPropertySources().addLast(new MapPropertySource("database file", file));
        // they are up to date already
        file.put("spring.flyway.enabled", "false");
        try {
            PrivateFiles.makeFolder(places.database());
            LedgerFileTables.bringUpToDate(places.database());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database makes its file readable by all. */
    private static void closeFile(Places places) {
        try {
            PrivateFiles.close(LedgerFile.in(places.database()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void setLogLevels(ConfigurableEnvironment environment) {
        LoggingSystem logging = LoggingSystem.get(NightContext.class.getClassLoader());
        Binder.get(environment)
                .bind("logging.level", Bindable.mapOf(String.class, LogLevel.class))
                .ifBound(levels -> levels.forEach(logging::setLogLevel));
    }
}
