package slareport.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** The files before and after a run, in every month that it publishes. */
final class TwoSets {
    private final Path out;
    private final List<ReportFile> files;
    private final List<KeptFiles> before = new ArrayList<>();
    private final List<KeptFiles> after = new ArrayList<>();

    TwoSets(Path out, SortedSet<YearMonth> months, List<ReportFile> files, long run, Rename rename) {
        this.out = out;
        this.files = files;
        for (YearMonth month : months) {
            before.add(new KeptFiles(out, month, KeptFiles.Side.BEFORE, run, rename));
            after.add(new KeptFiles(out, month, KeptFiles.Side.AFTER, run, rename));
        }
    }

    /** Keeps what is in place and what was staged, before anything is touched. */
    void keepBoth() throws IOException {
        for (KeptFiles old : before) {
            old.keepInPlace(names(old));
        }
        for (KeptFiles fresh : after) {
            fresh.keep(Leftovers.staging(out, fresh.month()));
        }
    }

    /** Puts what was staged in place. */
    void putNewInPlace() throws IOException {
        for (KeptFiles fresh : after) {
            fresh.putInPlace(names(fresh));
        }
    }

    /** Puts what was in place before back, and leaves of what was to come after what has been kept. */
    void putOldBack() throws IOException {
        for (KeptFiles old : before) {
            if (old.isKept()) {
                old.putInPlace(names(old));
            }
            old.drop();
        }
    }

    /** Puts what was in place before back, and leaves nothing else. */
    void undo() throws IOException {
        putOldBack();
        forget();
    }

    /** Forgets all that was kept, and what was staged. */
    void forget() throws IOException {
        for (KeptFiles old : before) {
            old.drop();
        }
        for (KeptFiles fresh : after) {
            fresh.drop();
            PrivateFiles.delete(Leftovers.staging(out, fresh.month()));
        }
    }

    private List<String> names(KeptFiles kept) {
        return files.stream().map(file -> file.name(kept.month())).toList();
    }
}
