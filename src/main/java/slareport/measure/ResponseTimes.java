package slareport.measure;

import java.util.List;

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
    public static final List<Integer> UPPER_MINUTES = List.of(5, 10, 15, 30, 60, 120, 1440);

    public ResponseTimes {
        buckets = List.copyOf(buckets);
        if (buckets.size() != UPPER_MINUTES.size() + 1) {
            throw new IllegalArgumentException("one count a bucket");
        }
    }
}
