package slareport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import slareport.forget.Elsewhere;
import slareport.job.OutputFolder;
import slareport.ledger.LeadRemoval;
import slareport.ledger.LedgerAddress;
import slareport.ledger.LedgerFile;
import slareport.publish.PrivateFiles;

/** Removes leads from what the job remembers, and tells where else they stand. */
@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Removes a lead's id from what the job has stored, and says where else it may lie.",
        footer = {
            "",
            "Exit codes: 0 the id is not stored any more, or never was; 1 unexpected failure; 2 wrong usage or",
            "configuration; 4 a run is at work."
        })
final class ForgetCommand implements Callable<Integer> {
    private final Clock clock;

    @Mixin
    private final ForgetOptions options = new ForgetOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    ForgetCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Set<String> ids = new LinkedHashSet<>(options.leads);
        if (ids.stream().anyMatch(String::isBlank)) {
            throw new ParameterException(spec.commandLine(), "--lead names no id; write it as the CRM exports it.");
        }
        ConfigurableEnvironment environment = Configuration.load(options.settings(), options.config);
        LogOutput.follow(environment, spec.commandLine());
        Settings settings = SettingsBinding.of(environment);
        LedgerAddress ledger = LedgerPlace.address(settings, environment);
        LeadRemoval removal = LeadRemoval.of(ledger, ids, clock.instant());
        if (NightContext.configured(environment).isEmpty()) {
            LedgerPlace.of(settings).ifPresent(place -> close(place.folder()));
        }
        Path exports = folder(settings.exports(), "exports folder");
        Elsewhere elsewhere =
                Elsewhere.of(ids, exports == null ? Set.of() : Set.of(exports), folders(settings, removal));
        PrintWriter out = spec.commandLine().getOut();
        ForgetText.of(ids, removal, elsewhere, exports, ledger.isFile()).forEach(out::println);
        out.flush();
        return 0;
    }

    /** The database has written its file anew, readable by all. */
    private static void close(Path folder) {
        try {
            PrivateFiles.close(LedgerFile.in(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> folders(Settings settings, LeadRemoval removal) {
        Set<String> folders = new TreeSet<>(removal.folders());
        Path out = folder(settings.out(), "output folder");
        if (out != null) {
            folders.add(OutputFolder.known(out));
        }
        return folders;
    }

    private static @Nullable Path folder(@Nullable String written, String what) {
        return written == null || written.isBlank() ? null : InputPlaces.path(written, what);
    }
}
