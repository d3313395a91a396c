package slareport.measure;

import java.math.BigInteger;
import java.util.OptionalLong;

/**
 * The product-limit estimate of how long something lasts when some of it is still going on. E. L. Kaplan and P. Meier,
 * "Nonparametric estimation from incomplete observations", Journal of the American Statistical Association 53 (1958),
 * 457–481.
 */
final class KaplanMeier {
    /** Far wider than the error of a product of a million factors in double precision. */
    private static final double DOUBT = 1e-6;

    private KaplanMeier() {}

    /**
     * The smallest time at which the curve is at or below one half, empty while it stays above. Something that ends and
     * something last seen at the same time: the end comes first.
     *
     * @param ended sorted times at which something ended
     * @param censored sorted times up to which something was seen going on
     */
    static OptionalLong median(long[] ended, long[] censored) {
        double curve = 1;
        int seen = 0;
        int end = 0;
        while (end < ended.length) {
            long time = ended[end];
            int next = end;
            while (next < ended.length && ended[next] == time) {
                next++;
            }
            while (seen < censored.length && censored[seen] < time) {
                seen++;
            }
            double atRisk = ended.length - end + (censored.length - seen);
            curve *= (atRisk - (next - end)) / atRisk;
            boolean isHalved = Math.abs(curve - 0.5) < DOUBT ? isHalved(ended, censored, next) : curve < 0.5;
            if (isHalved) {
                return OptionalLong.of(time);
            }
            end = next;
        }
        return OptionalLong.empty();
    }

    /** The same comparison in whole numbers, for the first {@code ends} ends. */
    private static boolean isHalved(long[] ended, long[] censored, int ends) {
        BigInteger above = BigInteger.ONE;
        BigInteger below = BigInteger.ONE;
        int seen = 0;
        int end = 0;
        // factors between two censorings cancel but for the first and the last: only those are multiplied
        long firstAtRisk = -1;
        long lastAfter = -1;
        while (end < ends) {
            long time = ended[end];
            int next = end;
            while (next < ends && ended[next] == time) {
                next++;
            }
            while (seen < censored.length && censored[seen] < time) {
                seen++;
            }
            long atRisk = (long) ended.length - end + (censored.length - seen);
            if (atRisk != lastAfter) {
                if (lastAfter >= 0) {
                    above = above.multiply(BigInteger.valueOf(lastAfter));
                    below = below.multiply(BigInteger.valueOf(firstAtRisk));
                }
                firstAtRisk = atRisk;
            }
            lastAfter = atRisk - (next - end);
            end = next;
        }
        above = above.multiply(BigInteger.valueOf(lastAfter));
        below = below.multiply(BigInteger.valueOf(firstAtRisk));
        return above.shiftLeft(1).compareTo(below) <= 0;
    }
}
