package slareport.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import slareport.agreement.Language;
import slareport.draft.Draft;
import slareport.draft.DraftFiles;
import slareport.draft.DraftRequest;
import slareport.draft.Drafting;
import slareport.failure.UserError;

/** Looks at a folder of exports and drafts all that a run needs to read them. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Looks at the CRM's exports and writes application.yml and the draft of an agreement, after which 'run'"
                        + " works at once. Files that are there already stay.",
        footer = {
            "",
            "Exit codes: 0 written; 1 unexpected failure; 2 wrong usage, or files are there already;",
            "3 the exports cannot be read, or leave open what only you can say."
        })
final class InitCommand implements Callable<Integer> {
    private final Clock clock;
    private final Stops stops;

    @Option(names = "--exports", required = true, paramLabel = "<folder>", description = "The CRM's CSV exports.")
    private Path exports = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "<folder>",
            description = "Where application.yml and the folder agreement are put; made when it is missing.")
    private Path out = Path.of("");

    @Option(
            names = "--language",
            paramLabel = "<es|en|pt>",
            description = "Language of the drafts and of the workbook; by default that of the exports' headers.")
    private @Nullable String language;

    @Option(
            names = "--time-zone",
            paramLabel = "<zone>",
            description =
                    "Where the company works, as in America/Mexico_City; by default the system's, or where that is UTC"
                            + " a usual one of the language.")
    private @Nullable String timeZone;

    @Option(
            names = "--currency",
            paramLabel = "<code>",
            description = "Three letters, as in MXN; by default the one most deals are in.")
    private @Nullable String currency;

    @Option(names = "--company", paramLabel = "<name>", description = "The company's name.")
    private @Nullable String company;

    @Option(
            names = "--as-of",
            paramLabel = "<instant or date>",
            description = "What happens from here on does not count yet; by default the start of today.")
    private @Nullable String asOf;

    @Option(
            names = "--date-pattern",
            paramLabel = "<pattern>",
            description = "How dates are written that could be read in several ways, as in dd/MM/yyyy; repeatable.")
    private List<String> datePatterns = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    InitCommand(Clock clock, Stops stops) {
        this.clock = clock;
        this.stops = stops;
    }

    @Override
    public Integer call() {
        DraftRequest request = new DraftRequest(
                exports,
                out,
                language == null ? null : language(language),
                timeZone == null ? null : zone(timeZone),
                currency == null ? null : currency(currency),
                company,
                datePatterns,
                Locale.getDefault(),
                ZoneId.systemDefault());
        DraftFiles files = new DraftFiles(out);
        files.refuseExisting();
        Draft draft = Drafting.of(request, new DraftStops(stops, asOf, clock.instant()));
        files.write(draft);
        tell(draft, files);
        return 0;
    }

    private void tell(Draft draft, DraftFiles files) {
        PrintWriter console = spec.commandLine().getOut();
        draft.found().forEach(console::println);
        console.println("To be confirmed:");
        draft.toConfirm().forEach(open -> console.println("  - " + open));
        console.println("Written: " + files.settings() + " and " + files.agreement(draft));
        console.println("Next:");
        String settings = files.settings().toString();
        String config = " --config " + (settings.indexOf(' ') < 0 ? settings : '"' + settings + '"');
        console.println("  scripts/sla-report check" + config + month(draft));
        console.println("  scripts/sla-report run" + config + month(draft));
        console.flush();
    }

    /** Without being asked for another one, a run reports the month of the day before. */
    private String month(Draft draft) {
        String when = asOf == null ? "" : " --as-of " + asOf;
        YearMonth last =
                YearMonth.from(clock.instant().atZone(ZoneId.systemDefault())).minusMonths(1);
        boolean isCurrent = asOf == null && !draft.month().isBefore(last);
        return isCurrent ? "" : " --month " + draft.month() + when;
    }

    private static Language language(String text) {
        for (Language known : Language.values()) {
            if (known.name().equalsIgnoreCase(text.strip())) {
                return known;
            }
        }
        throw wrong("--language is '" + text + "'; expected es, en or pt.");
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text.strip());
        } catch (DateTimeException e) {
            throw wrong("--time-zone is '" + text + "'; expected the name of a zone such as America/Mexico_City.");
        }
    }

    private static String currency(String text) {
        try {
            return Currency.getInstance(text.strip().toUpperCase(Locale.ROOT)).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw wrong("--currency is '" + text + "'; expected a code of three letters such as MXN.");
        }
    }

    private static UserError wrong(String sentence) {
        return new UserError(UserError.Kind.USAGE, sentence);
    }
}
