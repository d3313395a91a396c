package slareport.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import slareport.failure.UserError;

/** How the lines that the program says are written. */
enum LogFormat {
    /** Sentences for people. */
    PLAIN,
    /** An object a line, for collectors of logs. */
    JSON;

    static final String SETTING = "sla.log-format";
    static final String OPTION = "--log-format";

    /** As people write it, and as Spring does. */
    private static final List<String> VARIABLES = List.of("SLA_LOG_FORMAT", "SLA_LOGFORMAT");

    /**
     * The format of that name, plain where none is given.
     *
     * @throws UserError for another name
     */
    static LogFormat of(@Nullable String written) {
        String name = written == null ? "plain" : written.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "plain" -> PLAIN;
            case "json" -> JSON;
            default ->
                throw new UserError(
                        UserError.Kind.USAGE, "The setting " + SETTING + " is plain or json; another value was given.");
        };
    }

    /**
     * The format that settings name, however they are spelt.
     *
     * @throws UserError for one that is none
     */
    static LogFormat in(Environment settings) {
        return of(Binder.get(settings).bind(SETTING, String.class).orElse("plain"));
    }

    /** Whether the environment asks for JSON before any settings are read. */
    static boolean isJsonAskedFor(Map<String, String> variables) {
        return VARIABLES.stream().anyMatch(name -> "json".equalsIgnoreCase(variables.get(name)));
    }

    /** Whether arguments that could not be understood ask for JSON all the same. */
    static boolean isJsonAskedFor(String... args) {
        boolean json = false;
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(OPTION + "=")) {
                json = args[i].equalsIgnoreCase(OPTION + "=json");
            } else if (args[i].equals(OPTION) && i + 1 < args.length) {
                json = args[i + 1].equalsIgnoreCase("json");
            }
        }
        return json;
    }
}
