package slareport.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.Environment;
import slareport.failure.UserError;
import slareport.ledger.LedgerAddress;
import slareport.ledger.LedgerFile;

/**
 * Where the ledger is, whatever else of a run's places is there.
 *
 * @param folder folder of the database file
 */
record LedgerPlace(Path folder) {
    /**
     * The place that the settings tell; empty when they name neither the folder nor the output folder that it lies beside.
     *
     * @throws UserError when a path is none
     */
    static Optional<LedgerPlace> of(Settings settings) {
        if (settings.database() != null) {
            return Optional.of(new LedgerPlace(InputPlaces.path(settings.database(), "database folder")));
        }
        if (settings.out() == null || settings.out().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(beside(InputPlaces.path(settings.out(), "output folder")));
    }

    /** The place for runs that put their report into a folder, where nothing else is said. */
    static LedgerPlace beside(Path out) {
        Path parent = out.getParent();
        return new LedgerPlace((parent == null ? out : parent).resolve("var"));
    }

    /** The database that runs with this place use, which they open without starting one. */
    LedgerAddress address(Environment environment) {
        return NightContext.configured(environment).orElseGet(() -> LedgerFile.inFolder(folder));
    }

    /**
     * The database that runs use, which those who look at it or change it open without starting a run.
     *
     * @throws UserError when nothing tells where it is
     */
    static LedgerAddress address(Settings settings, Environment environment) {
        return NightContext.configured(environment)
                .orElseGet(() -> of(settings)
                        .map(place -> place.address(environment))
                        .orElseThrow(() -> new UserError(
                                UserError.Kind.USAGE,
                                "Nothing tells where the ledger is; give --out <folder> or set sla.out in the configuration, as"
                                        + " for a run.")));
    }
}
