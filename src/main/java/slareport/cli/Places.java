package slareport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
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
        List<String> missing = InputPlaces.missing(settings);
        InputPlaces.demand(settings.out(), "--out <folder>", "sla.out", missing);
        if (!missing.isEmpty()) {
            throw new UserError(Kind.USAGE, missing);
        }
        InputPlaces inputs = InputPlaces.of(settings);
        Path out = InputPlaces.path(settings.out(), "output folder");
        Path database = LedgerPlace.of(settings)
                .orElseGet(() -> LedgerPlace.beside(out))
                .folder();
        checkWritable(out, "output folder", "--out or sla.out");
        checkWritable(database, "database folder", "sla.database");
        return new Places(inputs.agreement(), inputs.exports(), out, database);
    }

    /** Where the workbook of a month is published. */
    Path workbook(YearMonth month) {
        return out.resolve(WorkbookFile.nameFor(month));
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
