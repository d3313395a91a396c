package slareport.crm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import slareport.facts.FileCounts;
import slareport.facts.RejectReason;
import slareport.guard.Doubt;
import slareport.guard.Guard;

/** Counts a file's rejected rows by reason and column, and doubts the file when they are too many. */
final class RejectTally {
    private record Cause(RejectReason reason, String column) {}

    private static final class Found {
        private final long firstLine;
        private long rows;

        private Found(long firstLine) {
            this.firstLine = firstLine;
        }
    }

    private final Map<Cause, Found> found = new LinkedHashMap<>();

    void add(RejectReason reason, String column, long line) {
        found.computeIfAbsent(new Cause(reason, column), unused -> new Found(line)).rows++;
    }

    /** To be called when all rows of the file were looked at; empty when not too many were rejected. */
    Optional<Doubt> doubt(EntityPlan plan, FileCounts counts) {
        BigDecimal allowed = plan.rejectLimit().multiply(BigDecimal.valueOf(counts.rows()));
        return allowed.compareTo(BigDecimal.valueOf(counts.rejected())) < 0
                ? Optional.of(tooMany(plan, counts))
                : Optional.empty();
    }

    private Doubt tooMany(EntityPlan plan, FileCounts counts) {
        Map.Entry<Cause, Found> most = null;
        for (Map.Entry<Cause, Found> entry : found.entrySet()) {
            if (most == null || entry.getValue().rows > most.getValue().rows) {
                most = entry;
            }
        }
        String where = most == null
                ? ""
                : "; most often "
                        + RejectWords.reason(
                                most.getKey().reason(), most.getKey().column()) + " (" + rows(most.getValue());
        BigDecimal share = BigDecimal.valueOf(counts.rejected())
                .divide(BigDecimal.valueOf(Math.max(1, counts.rows())), 6, RoundingMode.HALF_UP);
        String found = counts.file() + ": " + counts.rejected() + " of " + counts.rows()
                + (counts.rows() == 1 ? " row (" : " rows (") + percent(share)
                + ") could not be used, more than the " + percent(plan.rejectLimit()) + " allowed" + where
                + ".";
        String advice = (most == null
                        ? ""
                        : RejectWords.advice(
                                most.getKey().reason(), most.getKey().column(), plan))
                + "Mend the export or its mapping, or raise " + plan.setting("reject-limit") + ".";
        return new Doubt(Guard.REJECTS, counts.file(), found, advice);
    }

    private static String rows(Found found) {
        return found.rows == 1
                ? "1 row, line " + found.firstLine + ")"
                : found.rows + " rows, the first on line " + found.firstLine + ")";
    }

    private static String percent(BigDecimal share) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMaximumFractionDigits(2);
        return format.format(share.movePointRight(2)) + " %";
    }
}
