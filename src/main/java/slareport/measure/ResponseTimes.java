package slareport.measure;

import java.util.List;
import slareport.calendar.EpochMicros;

/**
 * How long the leads of one {@code first_response} commitment waited for their first touch, on the clock on the wall.
 * Exempt leads are left out.
 *
 * @param commitment id of the commitment
 * @param buckets a count for each of {@link #UPPER_MINUTES}, then one for everything longer
 * @param never leads without a touch whose deadline has passed
 * @param pending leads without a touch whose deadline has not passed
 */
public record ResponseTimes(String commitment, List<Long> buckets, long never, long pending) {
    /** Upper bounds of the buckets in minutes, inclusive; the last bucket is open. */
    public static final List<Integer> UPPER_MINUTES = List.of(5, 10, 15, 30, 60, 120, 240, 480, 1440);

    /** How many buckets there are. */
    public static final int BUCKETS = UPPER_MINUTES.size() + 1;

    private static final long MINUTE = 60 * EpochMicros.PER_SECOND;

    public ResponseTimes {
        buckets = List.copyOf(buckets);
        if (buckets.size() != BUCKETS) {
            throw new IllegalArgumentException("one count a bucket");
        }
    }

    /** The bucket of a wait in microseconds, from 0. */
    static int bucket(long wait) {
        int bucket = 0;
        while (bucket < BUCKETS - 1 && wait > UPPER_MINUTES.get(bucket) * MINUTE) {
            bucket++;
        }
        return bucket;
    }
}
