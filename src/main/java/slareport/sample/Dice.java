package slareport.sample;

import java.util.SplittableRandom;

/** Draws that fall the same on every machine: nothing but a fixed bit mixer and {@link StrictMath} decides them. */
final class Dice {
    private static final double UNIT = 0x1.0p-53;

    private final SplittableRandom random;

    /** Dice of their own for every {@code throwNumber}, so that one lead's luck never shifts another's. */
    Dice(long seed, long throwNumber) {
        this.random = new SplittableRandom(mixed(mixed(seed) + throwNumber));
    }

    private static long mixed(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** At least 0, below 1. */
    double unit() {
        return (random.nextLong() >>> 11) * UNIT;
    }

    boolean chance(double share) {
        return unit() < share;
    }

    /** At least 0, below {@code bound}. */
    int below(int bound) {
        return (int) (unit() * bound);
    }

    long between(long low, long high) {
        return low + (long) (unit() * (high - low));
    }

    double gauss() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
        return radius * StrictMath.cos(2 * StrictMath.PI * unit());
    }

    /** Log-normal with the given median; {@code spread} is the deviation of its logarithm. */
    double logNormal(double median, double spread) {
        return median * StrictMath.exp(spread * gauss());
    }

    /** A log-normal number of seconds, never less than one. */
    long seconds(double medianHours, double spread) {
        return 1 + (long) (LocalSecond.HOUR * logNormal(medianHours, spread));
    }

    /** The place of one of the weights. */
    int pick(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = unit() * sum;
        for (int i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    String oneOf(String... words) {
        return words[below(words.length)];
    }
}
