package slareport.measure;

/**
 * The 95 % score interval of a share, which stays within 0…1 and is honest for few cases. E. B. Wilson, "Probable
 * inference, the law of succession, and statistical inference", Journal of the American Statistical Association 22
 * (1927), 209–212.
 *
 * @param low lower bound, 0…1
 * @param high upper bound, 0…1
 */
public record Wilson(double low, double high) {
    private static final double Z = 1.959964;

    /**
     * The interval for {@code successes} out of {@code trials}.
     *
     * @param trials at least 1
     */
    public static Wilson of(long successes, long trials) {
        double n = trials;
        double p = successes / n;
        double z2 = Z * Z;
        double centre = p + z2 / (2 * n);
        double spread = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
        double scale = 1 + z2 / n;
        // rounding must not push the bounds of 0 and n successes past them
        double low = successes == 0 ? 0 : (centre - spread) / scale;
        double high = successes == trials ? 1 : (centre + spread) / scale;
        return new Wilson(Math.max(0, low), Math.min(1, high));
    }
}
