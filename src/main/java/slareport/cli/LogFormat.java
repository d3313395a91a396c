package slareport.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import slareport.failure.UserError;

/** How the lines that the program says are written. */
enum LogFormat {
    /** Sentences for people. */
    PLAIN,
    /** An object a line, for collectors of logs. */
    JSON;

    static final String SETTING = "sla.log-format";
    static final String VARIABLE = "SLA_LOG_FORMAT";
    static final String OPTION = "--log-format";

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
