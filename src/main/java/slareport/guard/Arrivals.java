package slareport.guard;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sees that the files of the exports folder have arrived whole, are fresh, and stay as they are while they are read. */
public final class Arrivals {
    /** A file that nobody has written to for so long is not watched. */
    static final Duration WATCHED = Duration.ofMinutes(10);

    private static final String WAIT = "Wait until the export is complete, then run again.";

    private final Guards guards;
    private final GuardRules rules;
    private final InstantSource clock;
    private final Map<ArrivedFile, FileState> seen = new LinkedHashMap<>();
    private Manifest manifest = Manifest.NONE;

    Arrivals(Guards guards, GuardRules rules, InstantSource clock) {
        this.guards = guards;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Whether a file of the exports folder, by its name, is about the exports and none itself: a finished-mark, or the
     * manifest.
     */
    public static boolean isAboutExports(String name) {
        return name.equals(Manifest.NAME) || name.endsWith(FinishedMarks.MARK);
    }

    /** Looks at files that were just found, before any of them is read; waits where some were written lately. */
    public void check(Path folder, List<ArrivedFile> files) {
        files.forEach(file -> seen.put(file, FileState.of(file.path())));
        List<Doubt> doubts = new ArrayList<>();
        if (rules.doneRequired()) {
            doubts.addAll(FinishedMarks.missing(folder, files));
        } else {
            settle();
            doubts.addAll(changed("is still being written: its size or time changed within "
                    + rules.settle().toMillis() + " ms."));
        }
        manifest = Manifest.in(folder, doubts);
        doubts.addAll(manifest.missing(folder));
        doubts.addAll(stale());
        guards.refuse(doubts);
    }

    /** Compares what the files hold with what the manifest says of them. */
    public void checkContents() {
        guards.refuse(manifest.otherContents(seen.keySet()));
    }

    /** To be called when everything is read: are the files still those that were found, and as long as the manifest says? */
    public void checkRead(Map<String, Long> rowsByFile) {
        List<Doubt> doubts = new ArrayList<>(changed("changed while it was read."));
        doubts.addAll(manifest.otherRows(rowsByFile));
        guards.refuse(doubts);
    }

    /** The text of the manifest, empty when there is none. */
    public String manifestText() {
        return manifest.text();
    }

    private void settle() {
        Instant lately = clock.instant().minus(WATCHED);
        boolean isAnyWatched =
                seen.values().stream().anyMatch(state -> state.modified().isAfter(lately));
        if (isAnyWatched && !rules.settle().isZero()) {
            try {
                Thread.sleep(rules.settle().toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while files settle", e);
            }
        }
    }

    private List<Doubt> changed(String how) {
        List<Doubt> doubts = new ArrayList<>();
        seen.replaceAll((file, before) -> {
            FileState now = FileState.of(file.path());
            if (!now.equals(before)) {
                String found = file.name() + " " + (now.isGone() ? "was found, but is gone now." : how);
                doubts.add(new Doubt(Guard.CHANGING, file.name(), found, WAIT));
            }
            return now;
        });
        return doubts;
    }

    /** An entity may be spread over files of which only the last is written anew, so its newest file counts. */
    private List<Doubt> stale() {
        Duration oldest = rules.oldest();
        if (oldest == null) {
            return List.of();
        }
        Map<String, Map.Entry<ArrivedFile, FileState>> newest = new LinkedHashMap<>();
        for (Map.Entry<ArrivedFile, FileState> file : seen.entrySet()) {
            newest.merge(
                    file.getKey().entity(),
                    Map.entry(file.getKey(), file.getValue()),
                    (one, other) ->
                            other.getValue().modified().isAfter(one.getValue().modified()) ? other : one);
        }
        Instant limit = clock.instant().minus(oldest);
        List<Doubt> doubts = new ArrayList<>();
        newest.forEach((entity, file) -> {
            Instant modified = file.getValue().modified();
            if (modified.isBefore(limit)) {
                doubts.add(new Doubt(
                        Guard.STALE,
                        file.getKey().name(),
                        file.getKey().name() + ", the newest file of " + entity + ", was written at "
                                + modified.truncatedTo(ChronoUnit.SECONDS) + ", longer ago than the "
                                + hours(oldest) + " allowed.",
                        "See whether the CRM still exports, or raise sla.guards.oldest."));
            }
        });
        return doubts;
    }

    private static String hours(Duration duration) {
        return duration.toMinutesPart() == 0 && duration.toSecondsPart() == 0
                ? duration.toHours() + " h"
                : duration.toMinutes() + " min";
    }
}
