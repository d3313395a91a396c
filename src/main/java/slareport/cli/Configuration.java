package slareport.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.config.ConfigDataNotFoundException;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import slareport.failure.UserError;

/**
 * Where settings come from, the first winning: options, system properties, environment variables, the file of
 * {@code --config}, {@code application.yml} beside the jar, then in the working folder, then in the jar.
 */
final class Configuration {
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private Configuration() {}

    /**
     * Reads all of them.
     *
     * @throws UserError when a file cannot be read
     */
    static ConfigurableEnvironment load(InputOptions options) {
        return load(options.settings(), options.config);
    }

    /**
     * Reads all of them.
     *
     * @param options the settings that were given as options, by their names
     * @param config the file of {@code --config}, null without one
     * @throws UserError when a file cannot be read
     */
    static ConfigurableEnvironment load(Map<String, Object> options, @Nullable String config) {
        StandardEnvironment environment = new StandardEnvironment();
        Map<String, Object> given = new LinkedHashMap<>(options);
        int location = 0;
        String home = home();
        if (home != null) {
            given.put(location(location++), "optional:file:" + home + "/");
        }
        if (config != null) {
            given.put(location(location++), "file:" + readable(config));
        }
        environment.getPropertySources().addFirst(new MapPropertySource("options", given));
        try {
            ConfigDataEnvironmentPostProcessor.applyTo(environment);
        } catch (RuntimeException e) {
            throw new UserError(UserError.Kind.USAGE, unreadable(config, e));
        }
        RelativePlaces.settle(environment);
        return environment;
    }

    /** The folder of the jar, which the script that unpacks the jar tells; null when there is no jar. */
    private static @Nullable String home() {
        String told = System.getProperty("slareport.home");
        if (told != null) {
            return told;
        }
        File jar = new ApplicationHome(SlaReport.class).getSource();
        return jar != null && jar.isFile() ? jar.getParent() : null;
    }

    private static String location(int index) {
        return "spring.config.additional-location[" + index + "]";
    }

    private static Path readable(String config) {
        Path file;
        try {
            file = Path.of(config).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new UserError(UserError.Kind.USAGE, "The path of --config is not one that this system knows.");
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "The configuration file " + config + " (--config) is not there or not readable.");
        }
        if (!config.matches(".*\\.(ya?ml|properties)")) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "The configuration file " + config + " (--config) must be named .yml, .yaml or .properties.");
        }
        return file;
    }

    /** Passwords may stand in the file, so its text stays out of the sentence. */
    private static String unreadable(@Nullable String config, RuntimeException failure) {
        String line = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConfigDataNotFoundException missing) {
                return "The configuration imports " + missing.getReferenceDescription()
                        + " (spring.config.import), which is not there; write its path from the root on, with a slash at"
                        + " its end.";
            }
            Matcher found = LINE.matcher(String.valueOf(cause.getMessage()));
            if (found.find()) {
                line = " near line " + found.group(1);
            }
        }
        return "The configuration" + (config == null ? " (application.yml)" : " " + config) + " cannot be read" + line
                + "; it must be valid YAML or properties.";
    }
}
