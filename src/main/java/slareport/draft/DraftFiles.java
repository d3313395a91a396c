package slareport.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import slareport.failure.UserError;
import slareport.publish.PrivateFiles;

/** The drafted files in their folder: both or none, and never in the place of another. */
public final class DraftFiles {
    private final Path out;
    private final Path agreements;

    /** @param out made when it is missing */
    public DraftFiles(Path out) {
        this.out = out;
        this.agreements = out.resolve("agreement");
    }

    /** The file with the settings. */
    public Path settings() {
        return out.resolve("application.yml");
    }

    /** The file with the agreement. */
    public Path agreement(Draft draft) {
        return agreements.resolve("agreement-" + draft.month() + ".yml");
    }

    /**
     * Sees that there is nothing yet that a draft could be taken for or mixed up with.
     *
     * @throws UserError naming every file that is there
     */
    public void refuseExisting() {
        List<String> there = new ArrayList<>();
        if (Files.exists(settings())) {
            there.add(settings().toString());
        }
        if (Files.isDirectory(agreements)) {
            try (Stream<Path> files = Files.list(agreements)) {
                files.filter(file -> file.toString().matches("(?i).*\\.ya?ml"))
                        .sorted()
                        .forEach(file -> there.add(file.toString()));
            } catch (IOException e) {
                throw unwritable(agreements);
            }
        }
        if (!there.isEmpty()) {
            throw existing(String.join(" and ", there));
        }
    }

    /** Writes both files beside their places and moves them there. */
    public void write(Draft draft) {
        Map<Path, String> texts = new LinkedHashMap<>();
        texts.put(agreement(draft), draft.agreement());
        texts.put(settings(), draft.settings());
        List<Path> placed = new ArrayList<>();
        try {
            PrivateFiles.makeFolder(agreements);
            for (Map.Entry<Path, String> text : texts.entrySet()) {
                Path beside = beside(text.getKey());
                Files.deleteIfExists(beside);
                PrivateFiles.write(
                        beside, stream -> stream.write(text.getValue().getBytes(StandardCharsets.UTF_8)));
            }
            for (Path file : texts.keySet()) {
                Files.move(beside(file), file);
                placed.add(file);
            }
        } catch (IOException e) {
            texts.keySet().forEach(file -> discard(beside(file), e));
            placed.forEach(file -> discard(file, e));
            throw e instanceof FileAlreadyExistsException there ? existing(there.getFile()) : unwritable(out);
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".draft");
    }

    private static void discard(Path file, IOException failure) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static UserError existing(String files) {
        return new UserError(
                UserError.Kind.USAGE,
                "A draft takes the place of nothing, and there is " + files
                        + " already; name another folder with --out, or move that away.");
    }

    private static UserError unwritable(Path folder) {
        return new UserError(
                UserError.Kind.USAGE,
                "Cannot write into " + folder + "; name a folder that can be written with --out.");
    }
}
