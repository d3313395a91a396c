package slareport.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that publish and mail. */
class MailOptions extends PublishOptions {
    @Option(
            names = "--mail",
            negatable = true,
            description =
                    "Mail the report to the lists that are due (sla.mail.lists); by default when the clock settles month"
                            + " and as-of, and of revisions. With --no-mail nothing is mailed, nor tried again.")
    @Nullable Boolean mail;
}
