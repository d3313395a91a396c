package slareport.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.failure.UserError;
import slareport.failure.UserError.Kind;

/**
 * The files and folders of a run, checked.
 *
 * @param out made when it is missing
 * @param database folder of the database file, made when it is missing
 */
record Places(Path agreement, Path exports, Path out, Path database) {
    /**
     * Takes them from the settings, where those of configuration files are absolute already; others lie in the working
     * folder.
     *
     * @throws UserError with a sentence for each that was not given, else for the first that cannot be used
     */
    static Places of(Settings settings) {
        List<String> missing = new ArrayList<>();
        demand(settings.agreement(), "--agreement <file or folder>", "sla.agreement", missing);
        demand(settings.exports(), "--exports <folder>", "sla.exports", missing);
        demand(settings.out(), "--out <folder>", "sla.out", missing);
        if (!missing.isEmpty()) {
            throw new UserError(Kind.USAGE, missing);
        }
        Path out = path(settings.out(), "output folder");
        Path database = settings.database() == null ? beside(out) : path(settings.database(), "database folder");
        Places places = new Places(
                path(settings.agreement(), "agreement"), path(settings.exports(), "exports folder"), out, database);
        places.check();
        return places;
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
        checkWritable(out, "output folder", "--out or sla.out");
        checkWritable(database, "database folder", "sla.database");
    }

    private static void demand(@Nullable String value, String option, String setting, List<String> missing) {
        if (value == null || value.isBlank()) {
            missing.add("Missing " + option + "; give it or set " + setting + " in the configuration.");
        }
    }

    private static Path path(@Nullable String written, String what) {
        try {
            return Path.of(written == null ? "" : written).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new UserError(Kind.USAGE, "The path of the " + what + " is not one that this system knows.");
        }
    }

    private static Path beside(Path out) {
        Path parent = out.getParent();
        return (parent == null ? out : parent).resolve("var");
    }

    private static void checkWritable(Path folder, String what, String option) {
        Path there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw new UserError(
                    Kind.USAGE,
                    "The " + what + " " + folder + " cannot be: " + there + " is a file; check " + option + ".");
        }
        if (!Files.isWritable(there)) {
            throw new UserError(
                    Kind.USAGE,
                    "The " + what + " " + folder + " cannot be written to; check " + option + " and who may write in "
                            + there + ".");
        }
    }
}
