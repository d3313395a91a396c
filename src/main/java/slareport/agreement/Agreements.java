package slareport.agreement;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * All versions of an agreement, by the month from which they hold.
 *
 * @param versions at least one, oldest first, no two of the same month
 */
public record Agreements(List<Agreement> versions) {
    public Agreements {
        versions = versions.stream()
                .sorted(Comparator.comparing(Agreement::effectiveFrom))
                .toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("an agreement has at least one version");
        }
    }

    /**
     * The version whose definitions hold in a month: the one in force on its first day. For months before the first
     * version that is the first, although nothing was promised yet (see {@link #isAgreed}).
     */
    public Agreement governing(YearMonth month) {
        Agreement governing = versions.get(0);
        for (Agreement version : versions) {
            if (!version.effectiveFrom().isAfter(month)) {
                governing = version;
            }
        }
        return governing;
    }

    /** Whether a version was in force on the first day of the month, so that its targets hold. */
    public boolean isAgreed(YearMonth month) {
        return !versions.get(0).effectiveFrom().isAfter(month);
    }
}
