package slareport.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import slareport.report.Report;

/**
 * Puts the files of one run in place, all of them or none.
 *
 * <p>They are written into a hidden folder beside their places and renamed one after the other. Until the decision that
 * the run is published has been recorded, the set before it is kept, and put back when anything fails. A reader who opens
 * the files one by one during the few milliseconds of the renames can see some of each set; none is ever half a file.
 */
public final class Publication {
    private final Path out;
    private final YearMonth month;
    private final List<ReportFile> files;
    private final List<String> names;
    private final Rename rename;
    private List<PublishedFile> staged = List.of();

    /** Moves a file onto another name. */
    @FunctionalInterface
    interface Rename {
        void move(Path from, Path to) throws IOException;
    }

    /** @param files in the order in which they are put in place */
    public Publication(Path out, YearMonth month, List<ReportFile> files) {
        this(out, month, files, (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    Publication(Path out, YearMonth month, List<ReportFile> files, Rename rename) {
        this.out = out;
        this.month = month;
        this.files = List.copyOf(files);
        this.names = files.stream().map(file -> file.name(month)).toList();
        this.rename = rename;
    }

    /** Writes all files into a hidden folder and waits until they lie on the disk. */
    public void stage(Report report) throws IOException {
        PrivateFiles.makeFolder(out);
        Path staging = staging();
        PrivateFiles.delete(staging);
        List<PublishedFile> written = new ArrayList<>();
        try {
            PrivateFiles.makeFolder(staging);
            for (ReportFile file : files) {
                String name = file.name(month);
                MessageDigest digest = PublishedFile.newDigest();
                PrivateFiles.write(
                        staging.resolve(name), stream -> file.write(report, new DigestOutputStream(stream, digest)));
                written.add(PublishedFile.of(name, digest));
            }
            PrivateFiles.sync(staging);
            staged = List.copyOf(written);
        } catch (IOException | RuntimeException | Error e) {
            // a full disk must not stay full of half a report
            suppressed(e, () -> PrivateFiles.delete(staging));
            throw e;
        }
    }

    /** What the staged files hold; empty before they are staged. */
    public List<PublishedFile> staged() {
        return staged;
    }

    /**
     * Moves the staged files in place.
     *
     * @param run the number of the run
     * @param decision records that the run is published; when it fails, the old set is put back
     */
    public void putInPlace(long run, Runnable decision) throws IOException {
        UndoFolder undo = new UndoFolder(out, month, run);
        try {
            undo.keep(names);
            for (String name : names) {
                rename.move(staging().resolve(name), out.resolve(name));
            }
            PrivateFiles.sync(out);
            decision.run();
        } catch (IOException | RuntimeException | Error e) {
            suppressed(e, () -> undo.putBack(names));
            suppressed(e, () -> PrivateFiles.delete(staging()));
            throw e;
        }
        try {
            undo.drop();
            PrivateFiles.delete(staging());
        } catch (IOException e) {
            // everything is in place and recorded; the next run clears what is left here
            return;
        }
    }

    private interface Cleaning {
        void run() throws IOException;
    }

    /** Cleans up after a failure; what cannot be cleaned is left to the next run. */
    private static void suppressed(Throwable failure, Cleaning cleaning) {
        try {
            cleaning.run();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private Path staging() {
        return Leftovers.staging(out, month.toString());
    }
}
