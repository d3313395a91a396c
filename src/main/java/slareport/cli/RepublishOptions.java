package slareport.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import slareport.failure.UserError;
import slareport.history.Revision;

/** The options of {@code republish}; {@code --month} may be a range there. */
final class RepublishOptions extends MailOptions {
    @Option(names = "--who", paramLabel = "<name>", description = "Who decided it; shown in the report.")
    @Nullable String who;

    @Option(names = "--why", paramLabel = "<reason>", description = "Why, in a sentence; shown in the report.")
    @Nullable String why;

    /**
     * Who revises, and why.
     *
     * @throws UserError when one of them is not told
     */
    Revision revision() {
        return new Revision(told(who, "--who <name>", "who decided it"), told(why, "--why <reason>", "why"));
    }

    private static String told(@Nullable String words, String option, String what) {
        if (words == null || words.isBlank()) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "Missing " + option + "; a final month changes only when it is told " + what + ".");
        }
        return words.strip();
    }
}
