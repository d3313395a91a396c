package slareport.measure;

import java.math.BigDecimal;
import java.util.OptionalLong;
import slareport.calendar.EpochMicros;

/** Waiting times, some of them still going on; read as their Kaplan–Meier median in seconds. */
final class SurvivalTally implements Tally<SurvivalTally> {
    private final LongList ended = new LongList();
    private final LongList censored = new LongList();

    void addEnded(long micros) {
        ended.add(micros);
    }

    void addStillGoingOn(long micros) {
        censored.add(micros);
    }

    @Override
    public void merge(SurvivalTally other) {
        ended.addAll(other.ended);
        censored.addAll(other.censored);
    }

    @Override
    public boolean isEmpty() {
        return ended.size() + censored.size() == 0;
    }

    @Override
    public Reading read() {
        if (isEmpty()) {
            return Reading.none(NoData.NOTHING_COUNTED);
        }
        OptionalLong median = KaplanMeier.median(ended.sorted(), censored.sorted());
        return median.isPresent()
                ? Reading.of(new Fraction(
                        BigDecimal.valueOf(median.getAsLong()), BigDecimal.valueOf(EpochMicros.PER_SECOND)))
                : Reading.none(NoData.MEDIAN_NOT_REACHED);
    }
}
