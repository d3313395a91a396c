package slareport.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import slareport.report.Report;

/**
 * Puts the files of one run in place, those of all its reports or none.
 *
 * <p>They are written into hidden folders beside their places, one a month, and renamed one after the other. Until the
 * decision that the run is published has been recorded, the sets before them are kept, and put back when anything fails.
 * Where nobody can say whether it was recorded, the new sets are kept aside until somebody can.
 * A reader who opens the files one by one during the few milliseconds of the renames can see some of each set; none is
 * ever half a file.
 */
public final class Publication {
    private final Path out;
    private final List<ReportFile> files;
    private final Rename rename;
    private SortedSet<YearMonth> months = new TreeSet<>();
    private List<PublishedFile> staged = List.of();
    private final Map<YearMonth, List<PrivateFiles.Contents>> begun = new HashMap<>();

    /** @param files of each report, in the order in which they are put in place */
    public Publication(Path out, List<ReportFile> files) {
        this(out, files, Rename.ATOMIC);
    }

    Publication(Path out, List<ReportFile> files, Rename rename) {
        this.out = out;
        this.files = List.copyOf(files);
        this.rename = rename;
    }

    /** Begins with the files of a report in memory, beside whatever is to be done before they are staged. */
    public void begin(Report report) {
        begun.put(report.review().month(), contents(report));
    }

    /**
     * Writes all files into hidden folders and waits until they lie on the disk.
     *
     * @param reports each of another month
     */
    public void stage(List<Report> reports) throws IOException {
        months = monthsOf(reports);
        staged = List.of();
        PrivateFiles.makeFolder(out);
        deleteStaging();
        List<PublishedFile> written = new ArrayList<>();
        try {
            for (Report report : reports) {
                write(report, written);
            }
            PrivateFiles.sync(out);
            staged = List.copyOf(written);
        } catch (IOException | RuntimeException | Error e) {
            // a full disk must not stay full of half a report
            suppressed(e, this::deleteStaging);
            throw e;
        }
    }

    /** What the staged files hold; empty before they are staged. */
    public List<PublishedFile> staged() {
        return staged;
    }

    /**
     * Puts the staged files in place, the earliest month first.
     *
     * @param run the number of the run
     * @param decision records that the run is published; when it fails, the old sets are put back
     * @param published whether a run, by its number, was recorded as published, which the decision may have done even
     *     though it failed; fails itself where that cannot be said
     * @throws DecisionInDoubt when both fail
     */
    public void putInPlace(long run, Runnable decision, LongPredicate published) throws IOException {
        TwoSets sets = new TwoSets(out, months, files, run, rename);
        try {
            sets.keepBoth();
            sets.putNewInPlace();
            decide(run, decision, published);
        } catch (DecisionInDoubt e) {
            suppressed(e, sets::putOldBack);
            throw e;
        } catch (IOException | RuntimeException | Error e) {
            suppressed(e, sets::undo);
            throw e;
        }
        try {
            sets.forget();
        } catch (IOException e) {
            // everything is in place and recorded; the next run clears what is left here
            return;
        }
    }

    private static void decide(long run, Runnable decision, LongPredicate published) {
        try {
            decision.run();
        } catch (RuntimeException | Error failure) {
            boolean recorded;
            try {
                recorded = published.test(run);
            } catch (RuntimeException e) {
                failure.addSuppressed(e);
                throw new DecisionInDoubt(failure);
            }
            if (!recorded) {
                throw failure;
            }
        }
    }

    private static SortedSet<YearMonth> monthsOf(List<Report> reports) {
        SortedSet<YearMonth> months = new TreeSet<>();
        for (Report report : reports) {
            if (!months.add(report.review().month())) {
                throw new IllegalArgumentException(
                        "two reports of " + report.review().month());
            }
        }
        return months;
    }

    private void write(Report report, List<PublishedFile> written) throws IOException {
        YearMonth month = report.review().month();
        PrivateFiles.makeFolder(staging(month));
        List<PrivateFiles.Contents> known = begun.remove(month);
        List<PrivateFiles.Contents> contents = known == null ? contents(report) : known;
        for (int i = 0; i < files.size(); i++) {
            PrivateFiles.Contents content = contents.get(i);
            String name = files.get(i).name(month);
            MessageDigest digest = PublishedFile.newDigest();
            PrivateFiles.write(
                    staging(month).resolve(name), stream -> content.writeTo(new DigestOutputStream(stream, digest)));
            written.add(PublishedFile.of(name, digest));
        }
        PrivateFiles.sync(staging(month));
    }

    private List<PrivateFiles.Contents> contents(Report report) {
        return files.stream().map(file -> file.begin(report)).toList();
    }

    private void deleteStaging() throws IOException {
        for (YearMonth month : months) {
            PrivateFiles.delete(staging(month));
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

    private Path staging(YearMonth month) {
        return Leftovers.staging(out, month);
    }
}
