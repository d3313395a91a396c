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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import slareport.failure.UserError;
import slareport.guard.Arrivals;

/**
 * The files of the exports folder, shared out among the entities. Hidden files and folders are passed over, and so are
 * finished-marks and the manifest.
 */
final class ExportFolder {
    private static final Pattern WORKBOOK = Pattern.compile(".*\\.(xlsx?|xlsm|ods)");

    private final Path folder;
    private final Refusals refusals = new Refusals(UserError.Kind.INPUTS);
    private final List<FoundFile> files = new ArrayList<>();
    private final List<UnreadFile> passedOver = new ArrayList<>();

    private ExportFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Who claims which file: those that a pattern of names gives to an entity, and those that nobody does.
     *
     * @throws UserError naming everything that keeps the folder from being read
     */
    static FolderShare share(Path folder, Collection<EntityPlan> plans) {
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
        FolderShare share = found.shareOut(plans);
        found.checkNamed(share, plans);
        found.refusals.throwIfAny();
        return share;
    }

    private void list(int depth) {
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, new Listing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        unpack();
        files.sort(Comparator.comparing(FoundFile::name));
    }

    /** Archives stand for what they hold in the folder where their tables begin. */
    private void unpack() {
        List<FoundFile> archives = files.stream()
                .filter(file -> file.name().toLowerCase(Locale.ROOT).endsWith(".zip"))
                .toList();
        files.removeAll(archives);
        for (FoundFile archive : archives) {
            try {
                unpack(archive, Archive.parts(archive.path(), archive.name()));
            } catch (UserError e) {
                refusals.addAll(e);
            }
        }
    }

    private void unpack(FoundFile archive, List<Archive.Part> parts) {
        int first = parts.stream().mapToInt(Archive.Part::depth).min().orElse(0);
        for (Archive.Part part : parts) {
            FoundFile file = archive.part(part.name(), part.bytes());
            if (part.depth() == first) {
                files.add(file);
            } else {
                passedOver.add(new UnreadFile(
                        file.name(), "it lies in a folder of the archive below the other tables.", false));
            }
        }
    }

    private FolderShare shareOut(Collection<EntityPlan> plans) {
        List<InputFile> claimed = new ArrayList<>();
        List<FoundFile> open = new ArrayList<>();
        for (FoundFile file : files) {
            List<EntityPlan> claims =
                    plans.stream().filter(plan -> plan.mayBe(file)).toList();
            boolean isSure = claims.size() <= 1 || claims.stream().allMatch(EntityPlan::filesNamed);
            if (!isSure) {
                refusals.add(file.name() + " fits the files of "
                        + claims.stream().map(plan -> plan.entity().code()).collect(Collectors.joining(" and of "))
                        + "; narrow " + claims.get(0).setting("files") + " or "
                        + claims.get(1).setting("files") + ", or name it in both if it holds both.");
            }
            claims.forEach(plan -> claimed.add(file.as(plan.entity())));
            String name = file.name().toLowerCase(Locale.ROOT);
            if (claims.isEmpty() && isTable(name)) {
                open.add(file);
            } else if (claims.isEmpty() && WORKBOOK.matcher(name).matches()) {
                passedOver.add(new UnreadFile(
                        file.name(), "it is a workbook; save it as CSV UTF-8 if it is an export.", false));
            }
        }
        claimed.sort(InputFile.IN_ORDER);
        return new FolderShare(claimed, open, passedOver);
    }

    /** Whether a file of this name, in lower case, may be an export. */
    static boolean isTable(String lowerName) {
        String plain = lowerName.endsWith(".gz") ? lowerName.substring(0, lowerName.length() - 3) : lowerName;
        return plain.endsWith(".csv") || plain.endsWith(".tsv");
    }

    private void checkNamed(FolderShare share, Collection<EntityPlan> plans) {
        for (EntityPlan plan : plans) {
            if (plan.filesNamed() && share.claimed().stream().noneMatch(file -> file.entity() == plan.entity())) {
                refusals.add("No file of " + folder + " fits " + plan.setting("files") + " ("
                        + plan.files().stream().map(FileGlob::toString).collect(Collectors.joining(", "))
                        + "); wait for the export or mend the setting.");
            }
        }
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
                files.add(new FoundFile(
                        name,
                        file,
                        null,
                        attributes.size(),
                        attributes.lastModifiedTime().toInstant()));
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
