package slareport.agreement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * Reads one version from a text that does not come from the disk.
     *
     * @param name stands for a file's name in what is said
     * @throws UserError with one sentence for each mistake
     */
    public static Agreements parse(String text, String name) {
        Mistakes mistakes = new Mistakes();
        Optional<Agreement> version = YamlFile.parsed(text, name, mistakes)
                .flatMap(root -> VersionSection.read(root, PublicHolidays::knows, new EffectiveMonths()));
        if (mistakes.count() > 0 || version.isEmpty()) {
            throw new UserError(UserError.Kind.USAGE, mistakes.sentences());
        }
        return new Agreements(List.of(version.get()));
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
