package slareport.crm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import slareport.facts.Entity;
import slareport.failure.UserError;
import slareport.guard.Arrivals;

/**
 * The files of the exports folder, shared out among the entities. Hidden files and folders are passed over, and so are
 * finished-marks and the manifest.
 */
final class ExportFolder {
    private final Path folder;
    private final Refusals refusals = new Refusals(UserError.Kind.INPUTS);
    private final List<Listed> files = new ArrayList<>();

    /** The path is kept because a name that the locale cannot spell does not lead back to its file. */
    private record Listed(String name, Path path, BasicFileAttributes attributes) {}

    private ExportFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The files of every entity, by entity and name.
     *
     * @throws UserError naming everything that keeps the folder from being read
     */
    static List<InputFile> files(Path folder, Collection<EntityPlan> plans) {
        ExportFolder found = new ExportFolder(folder);
        if (!Files.isDirectory(folder)) {
            found.refusals.add("The exports folder " + folder
                    + (Files.exists(folder) ? " is no folder" : " does not exist")
                    + "; name the folder that holds the CRM's CSV files.");
            found.refusals.throwIfAny();
        }
        found.list(plans.stream()
                .flatMap(plan -> plan.files().stream())
                .mapToInt(FileGlob::depth)
                .max()
                .orElse(1));
        List<InputFile> shared = found.shareOut(plans);
        found.checkEnough(shared, plans);
        found.refusals.throwIfAny();
        return shared;
    }

    private void list(int depth) {
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, new Listing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(Comparator.comparing(Listed::name));
    }

    private List<InputFile> shareOut(Collection<EntityPlan> plans) {
        List<InputFile> shared = new ArrayList<>();
        for (Listed file : files) {
            String name = file.name();
            List<Entity> claims = plans.stream()
                    .filter(plan -> plan.mayBe(name))
                    .map(EntityPlan::entity)
                    .toList();
            if (claims.size() > 1) {
                refusals.add(name + " fits the files of "
                        + claims.stream().map(Entity::code).collect(Collectors.joining(" and of "))
                        + "; narrow " + EntityPlan.setting(claims.get(0), "files") + " or "
                        + EntityPlan.setting(claims.get(1), "files") + ".");
            }
            for (Entity entity : claims) {
                shared.add(new InputFile(
                        entity,
                        file.path(),
                        name,
                        file.attributes().size(),
                        file.attributes().lastModifiedTime().toInstant()));
            }
        }
        shared.sort(Comparator.comparing(InputFile::entity).thenComparing(InputFile::name));
        return shared;
    }

    private void checkEnough(List<InputFile> shared, Collection<EntityPlan> plans) {
        Set<Entity> there = shared.stream().map(InputFile::entity).collect(Collectors.toSet());
        for (EntityPlan plan : plans) {
            if (plan.filesNamed() && !there.contains(plan.entity())) {
                refusals.add("No file of " + folder + " fits " + plan.setting("files") + " ("
                        + plan.files().stream().map(FileGlob::toString).collect(Collectors.joining(", "))
                        + "); wait for the export or mend the setting.");
            }
        }
        if (there.contains(Entity.LEADS) || there.contains(Entity.DEALS)) {
            return;
        }
        boolean anyCsv = files.stream()
                .anyMatch(file -> file.name().toLowerCase(Locale.ROOT).endsWith(".csv"));
        refusals.add(
                anyCsv
                        ? "The CSV files of " + folder + " are neither leads nor deals by their names; say in "
                                + EntityPlan.setting(Entity.LEADS, "files") + " or "
                                + EntityPlan.setting(Entity.DEALS, "files") + " which ones are."
                        : "The exports folder " + folder
                                + " holds no CSV file; put the CRM's exports there, leads or deals at least.");
    }

    private final class Listing extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean skipped = !directory.equals(folder) && isHidden(directory);
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = FileNames.relative(folder, file);
            if (!isHidden(file) && !attributes.isDirectory() && !Arrivals.isAboutExports(name)) {
                files.add(new Listed(name, file, attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!isHidden(file) && !(e instanceof FileSystemLoopException)) {
                refusals.add(file + " cannot be looked into; give the job the right to read it.");
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
