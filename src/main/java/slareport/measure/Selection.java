package slareport.measure;

import java.util.Arrays;
import java.util.List;

/**
 * Tells which number sorting would put at a place, without sorting: numbers are counted in buckets, then those of the
 * bucket that holds the place in finer ones, until there are few. Nothing is moved, and nothing large allocated.
 */
final class Selection {
    private static final int FEW = 4_096;
    private static final int BUCKET_BITS = 12;

    private final List<long[]> pages;

    /** @param pages the numbers, in any order */
    Selection(List<long[]> pages) {
        this.pages = pages;
    }

    /** The number at a place in order, from 0; there must be as many numbers. */
    long at(int place) {
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        int count = 0;
        for (long[] page : pages) {
            for (long number : page) {
                low = Math.min(low, number);
                high = Math.max(high, number);
            }
            count += page.length;
        }
        int rest = place;
        while (count > FEW) {
            // the distance may be beyond a signed number
            int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(high - low) - BUCKET_BITS);
            int[] counts = counts(low, high, shift);
            int bucket = 0;
            while (rest >= counts[bucket]) {
                rest -= counts[bucket++];
            }
            low += (long) bucket << shift;
            if (shift == 0) {
                return low;
            }
            long width = (1L << shift) - 1;
            high = Long.compareUnsigned(high - low, width) < 0 ? high : low + width;
            count = counts[bucket];
        }
        return sorted(low, high, count)[rest];
    }

    /** How many numbers from {@code low} to {@code high} are in each bucket, which is 2 to the {@code shift} wide. */
    private int[] counts(long low, long high, int shift) {
        int[] counts = new int[1 << BUCKET_BITS];
        for (long[] page : pages) {
            for (long number : page) {
                if (number >= low && number <= high) {
                    counts[(int) ((number - low) >>> shift)]++;
                }
            }
        }
        return counts;
    }

    private long[] sorted(long low, long high, int count) {
        long[] sorted = new long[count];
        int size = 0;
        for (long[] page : pages) {
            for (long number : page) {
                if (number >= low && number <= high) {
                    sorted[size++] = number;
                }
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }
}
