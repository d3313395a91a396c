package slareport.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import slareport.calendar.EpochMicros;

/**
 * Since when the job has watched which stages. Instants are epoch microseconds.
 *
 * @param rows in any order
 */
public record StageWatches(List<WatchedStage> rows) {
    /** No stage was ever watched. */
    public static final StageWatches NONE = new StageWatches(List.of());

    public StageWatches {
        rows = List.copyOf(rows);
    }

    /** Whether a stage was ever watched. */
    public boolean has(String stage) {
        return rows.stream().anyMatch(row -> row.stage().equals(stage));
    }

    /** Whether a stage was watched without a break between two instants. */
    public boolean span(String stage, long from, long until) {
        return rows.stream().anyMatch(row -> row.stage().equals(stage) && row.since() <= from && row.asOf() >= until);
    }

    /** Whether watching a stage began, or began anew, after one instant and before another. */
    public boolean beganBetween(String stage, long after, long before) {
        return rows.stream().anyMatch(row -> row.stage().equals(stage) && row.since() > after && row.since() < before);
    }

    /** Since when a stage has been watched without a break up to an instant, else {@link EpochMicros#NONE}. */
    public long since(String stage, long until) {
        return rows.stream()
                .filter(row -> row.stage().equals(stage) && row.asOf() >= until)
                .mapToLong(WatchedStage::since)
                .min()
                .orElse(EpochMicros.NONE);
    }

    /** As-of of the last run before an instant that watched any stage, else {@link EpochMicros#NONE}. */
    public long lastBefore(long instant) {
        return rows.stream()
                .mapToLong(WatchedStage::asOf)
                .filter(asOf -> asOf < instant)
                .max()
                .orElse(EpochMicros.NONE);
    }

    /** Whether a run watched whose as-of lies after one instant and before another. */
    public boolean anyBetween(long after, long before) {
        return rows.stream().anyMatch(row -> row.asOf() > after && row.asOf() < before);
    }

    /** How the run of an as-of watched a stage, if it did so with a mapping. */
    public Optional<WatchedStage> of(String stage, String mapping, long asOf) {
        return rows.stream()
                .filter(row -> row.asOf() == asOf
                        && row.stage().equals(stage)
                        && row.mapping().equals(mapping))
                .findFirst();
    }

    /** What was known before an as-of, and then these. */
    StageWatches before(long asOf, List<WatchedStage> then) {
        List<WatchedStage> all = new ArrayList<>(then);
        rows.stream().filter(row -> row.asOf() < asOf).forEach(all::add);
        return new StageWatches(all);
    }
}
