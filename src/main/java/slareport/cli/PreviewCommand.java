package slareport.cli;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import slareport.mailing.Composer;
import slareport.mailing.MailingList;

/** Writes the mails that a run would make, whatever their cadence, without publishing or sending anything. */
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Writes the mail of each list into a folder, as a page to look at. Publishes and sends nothing.",
            "Without any list it is one mail in the agreement's language."
        },
        footer = {
            "",
            "Exit codes: 0 written; 1 unexpected failure; 2 wrong usage or configuration;",
            "3 inputs refused; 4 another run is at work."
        })
final class PreviewCommand implements Callable<Integer> {
    private final Clock clock;
    private final Stops stops;

    @Mixin
    private final PreviewOptions options = new PreviewOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    PreviewCommand(Clock clock, Stops stops) {
        this.clock = clock;
        this.stops = stops;
    }

    @Override
    public Integer call() {
        return new DryRun(clock, stops, spec.commandLine()).rehearse(options, (settings, environment, places) -> {
            List<MailingList> lists = settings.mail().mailingLists();
            LettersOnce letters = new LettersOnce();
            Optional<Composer> composer = lists.isEmpty()
                    ? Optional.empty()
                    : Optional.of(stops.mail().composer(settings, places.out(), clock, letters));
            MailPreview preview = MailPreview.of(lists, options.list, options.into, composer, letters);
            return editions -> preview.write(editions, places)
                    .forEach(line -> spec.commandLine().getOut().println(line));
        });
    }
}
