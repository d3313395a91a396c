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
import org.springframework.core.env.MapPropertySource;
import slareport.failure.UserError;
import slareport.job.JobConfiguration;
import slareport.job.Night;
import slareport.job.NightlyJob;
import slareport.job.Progress;
import slareport.ledger.LedgerFile;
import slareport.publish.PrivateFiles;
import slareport.report.Report;

/** Starts what the job needs of the framework, for the time of one run; the database is locked for as long. */
final class NightContext {
    private static final String DATABASE = "spring.datasource.url";

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

    private static void useFile(Places places, ConfigurableEnvironment environment) {
        Map<String, Object> file = new HashMap<>();
        file.put(DATABASE, LedgerFile.url(places.database()));
        file.put("spring.datasource.username", "sa");
        file.put("spring.datasource.password", "");
        environment.getPropertySources().addLast(new MapPropertySource("database file", file));
        try {
            PrivateFiles.makeFolder(places.database());
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
