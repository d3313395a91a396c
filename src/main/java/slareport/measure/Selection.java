package slareport.measure;

import java.util.Arrays;

/**
 * Finds single places of sorted numbers without sorting them all. C. A. R. Hoare, "Algorithm 65: Find", Communications of
 * the ACM 4 (1961), 321–322.
 */
final class Selection {
    /** Whoever needs more rounds than this has met an order that is sooner sorted. */
    private static final int MOST_ROUNDS = 100;

    private final long[] numbers;

    /** Numbers before this place are in no place asked for later, and not greater than those from it on. */
    private int from;

    /** @param numbers are moved about */
    Selection(long[] numbers) {
        this.numbers = numbers;
    }

    /** The number that sorting would put at a place; each place asked for is at or after the one before. */
    long at(int place) {
        int low = from;
        int high = numbers.length - 1;
        int rounds = 0;
        while (low < high) {
            if (++rounds > MOST_ROUNDS) {
                Arrays.sort(numbers, low, high + 1);
                break;
            }
            int left = low;
            int right = high;
            long pivot = numbers[(low + high) >>> 1];
            while (left <= right) {
                while (numbers[left] < pivot) {
                    left++;
                }
                while (numbers[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    long moved = numbers[left];
                    numbers[left++] = numbers[right];
                    numbers[right--] = moved;
                }
            }
            if (place <= right) {
                high = right;
            } else if (place >= left) {
                low = left;
            } else {
                break;
            }
        }
        from = place;
        return numbers[place];
    }
}
