package slareport.measure;

/** The median of spans. */
final class MedianTally implements Tally<MedianTally> {
    private final long microsPerUnit;
    private final Median median = new Median();

    /** @param microsPerUnit microseconds in the unit of the median */
    MedianTally(long microsPerUnit) {
        this.microsPerUnit = microsPerUnit;
    }

    void add(long micros) {
        median.add(micros);
    }

    @Override
    public void merge(MedianTally other) {
        median.addAll(other.median);
    }

    @Override
    public boolean isEmpty() {
        return median.isEmpty();
    }

    @Override
    public Reading read() {
        return isEmpty() ? Reading.none(NoData.NOTHING_COUNTED) : Reading.of(median.exactly(microsPerUnit));
    }
}
