package slareport.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.failure.UserError;
import slareport.failure.UserError.Kind;

/** What is read, checked. */
record InputPlaces(Path agreement, Path exports) {
    /**
     * Takes them from the settings, where those of configuration files are absolute already; others lie in the working
     * folder.
     *
     * @throws UserError with a sentence for each that was not given, else for the first that cannot be used
     */
    static InputPlaces of(Settings settings) {
        List<String> missing = missing(settings);
        if (!missing.isEmpty()) {
            throw new UserError(Kind.USAGE, missing);
        }
        InputPlaces places =
                new InputPlaces(path(settings.agreement(), "agreement"), path(settings.exports(), "exports folder"));
        places.check();
        return places;
    }

    /** A sentence for each of them that was not given. */
    static List<String> missing(Settings settings) {
        List<String> missing = new ArrayList<>();
        demand(settings.agreement(), "--agreement <file or folder>", "sla.agreement", missing);
        demand(settings.exports(), "--exports <folder>", "sla.exports", missing);
        return missing;
    }

    private void check() {
        if (!Files.isReadable(agreement)) {
            throw new UserError(
                    Kind.USAGE,
                    "The agreement " + agreement + " is not there or not readable; check --agreement or"
                            + " sla.agreement.");
        }
        if (!Files.isDirectory(exports) || !Files.isReadable(exports)) {
            throw new UserError(
                    Kind.INPUTS,
                    "The exports folder " + exports + " is not there or is no readable folder; check --exports"
                            + " or sla.exports.");
        }
    }

    static void demand(@Nullable String value, String option, String setting, List<String> missing) {
        if (value == null || value.isBlank()) {
            missing.add("Missing " + option + "; give it or set " + setting + " in the configuration.");
        }
    }

    static Path path(@Nullable String written, String what) {
        try {
            return Path.of(written == null ? "" : written).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new UserError(Kind.USAGE, "The path of the " + what + " is not one that this system knows.");
        }
    }
}
