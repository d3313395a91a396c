package slareport.measure;

import java.util.List;

/**
 * How many leads entered the next stage by as-of, by the time to their first touch. What goes together need not be cause
 * and effect: sales may well call those first that look best.
 *
 * @param stageFrom the stage that they came from, that of the clock or {@code lead}
 * @param stageTo the stage after it
 * @param buckets leads by the buckets of {@link ResponseTimes}
 * @param never leads without a touch whose deadline has passed
 * @param pending leads without a touch whose deadline has not passed
 */
public record Onward(String stageFrom, String stageTo, List<WentOn> buckets, WentOn never, WentOn pending) {
    public Onward {
        buckets = List.copyOf(buckets);
        if (buckets.size() != ResponseTimes.BUCKETS) {
            throw new IllegalArgumentException("one count a bucket");
        }
    }

    /**
     * Leads that waited alike.
     *
     * @param leads how many they are
     * @param entered how many of them entered the next stage
     */
    public record WentOn(long leads, long entered) {}
}
