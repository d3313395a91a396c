package slareport.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import slareport.failure.UserError;

/** The names of lists as they are written: reading the settings passes over some of their letters, accented ones for example. */
final class ListNames {
    /** What to tell of a name that cannot be used. */
    static final String REFUSED = "A list under sla.mail.lists has a name that cannot be used; expected are up to 60"
            + " letters from a to z, digits, dots, hyphens and underscores, such as directors.";

    private static final Pattern WRITTEN = Pattern.compile("sla\\.mail\\.lists\\.([^.\\[]+)(?s:.*)");
    private static final Pattern READ_WHOLE = Pattern.compile("[A-Za-z0-9_-]+");

    private ListNames() {}

    /** @throws UserError when a list would go by another name than the one that is written */
    static void demandReadWhole(Environment environment) {
        if (environment instanceof ConfigurableEnvironment sources) {
            sources.getPropertySources().forEach(ListNames::check);
        }
    }

    private static void check(PropertySource<?> source) {
        if (source instanceof EnumerablePropertySource<?> named) {
            for (String name : named.getPropertyNames()) {
                Matcher list = WRITTEN.matcher(name);
                if (list.matches() && !READ_WHOLE.matcher(list.group(1)).matches()) {
                    throw new UserError(UserError.Kind.USAGE, REFUSED);
                }
            }
        }
    }
}
