package slareport.agreement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import slareport.agreement.yaml.Mistakes;
import slareport.agreement.yaml.YamlFile;
import slareport.calendar.HolidayRegion;
import slareport.failure.UserError;
import slareport.holidays.PublicHolidays;

/** Reads agreements from YAML. */
public final class AgreementReader {
    private AgreementReader() {}

    /**
     * Reads one file, or every {@code .yml} and {@code .yaml} file of a folder as versions of one agreement.
     *
     * @throws UserError with one sentence for each mistake of each file
     */
    public static Agreements read(Path fileOrFolder) {
        return read(fileOrFolder, PublicHolidays::knows);
    }

    /**
     * Reads as {@link #read(Path)} does.
     *
     * @param knownRegions whose public holidays are known
     */
    static Agreements read(Path fileOrFolder, Predicate<HolidayRegion> knownRegions) {
        Mistakes mistakes = new Mistakes();
        EffectiveMonths months = new EffectiveMonths();
        List<Agreement> versions = new ArrayList<>();
        for (Path file : AgreementFiles.in(fileOrFolder)) {
            YamlFile.read(file, mistakes)
                    .flatMap(root -> VersionSection.read(root, knownRegions, months))
                    .ifPresent(versions::add);
        }
        if (mistakes.count() > 0) {
            throw new UserError(UserError.Kind.USAGE, mistakes.sentences());
        }
        return new Agreements(versions);
    }
}
