package slareport.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import slareport.failure.UserError;

/** Finds the files that hold the versions of an agreement. */
public final class AgreementFiles {
    private AgreementFiles() {}

    /**
     * The file itself, or the YAML files of the folder by name; hidden files and sub-folders are left out.
     *
     * @throws UserError when there is nothing to read
     */
    public static List<Path> in(Path fileOrFolder) {
        if (Files.isRegularFile(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        if (!Files.isDirectory(fileOrFolder)) {
            throw refused(
                    "The agreement " + fileOrFolder
                            + " does not exist; expected a YAML file, or a folder with one YAML file a version: check the path.");
        }
        List<Path> files = yamlFilesOf(fileOrFolder);
        if (files.isEmpty()) {
            throw refused(
                    "The agreement folder " + fileOrFolder
                            + " has no file that ends in .yml or .yaml; expected one for each version: put the agreement there.");
        }
        return files;
    }

    private static List<Path> yamlFilesOf(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(AgreementFiles::isYaml)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw refused("The agreement folder " + folder + " cannot be read; see that this user may list it.");
        }
    }

    private static boolean isYaml(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (name.endsWith(".yml") || name.endsWith(".yaml")) && Files.isRegularFile(file);
    }

    private static UserError refused(String sentence) {
        return new UserError(UserError.Kind.USAGE, sentence);
    }
}
