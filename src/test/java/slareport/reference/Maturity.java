package slareport.reference;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** How long conversions between two stages take, and which months are old enough to be judged by them. */
record Maturity(List<Lead> leads, String from, String to, Period period) {

    /** The lags of the conversions of the twelve months before as-of, from short to long. */
    List<Duration> lags() {
        Instant yearBefore = period.asOf().atZone(period.zone()).minusMonths(12).toInstant();
        return leads.stream()
                .map(Lead::entries)
                .filter(entries -> entries.containsKey(from) && entries.containsKey(to))
                .filter(entries -> !entries.get(to).isBefore(yearBefore))
                .map(entries -> Duration.between(entries.get(from), entries.get(to)))
                .sorted()
                .toList();
    }

    /** The lag that nine of ten conversions do not exceed: the 90th percentile by nearest rank. */
    Optional<Duration> lagOfNineInTen() {
        List<Duration> lags = lags();
        int rank = (9 * lags.size() + 9) / 10;
        return lags.isEmpty() ? Optional.empty() : Optional.of(lags.get(rank - 1));
    }

    /** Whether a month ended at least that long before as-of. */
    boolean isMature(YearMonth month) {
        Instant end = Period.first(month.plusMonths(1), period.zone());
        return lagOfNineInTen()
                .filter(lag -> Duration.between(end, period.asOf()).compareTo(lag) >= 0)
                .isPresent();
    }
}
