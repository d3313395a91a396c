package slareport.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The exact median of whole numbers: the one in the middle, or the mean of the two in the middle. */
public final class Median {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final LongList values = new LongList();

    /** Takes in one more number. */
    public void add(long value) {
        values.add(value);
    }

    /** Takes in all numbers of another one. */
    public void addAll(Median other) {
        values.addAll(other.values);
    }

    /** Whether there is no number yet. */
    public boolean isEmpty() {
        return values.size() == 0;
    }

    /** The median divided by a unit, rounded as all quotients are; null without numbers. */
    public @Nullable BigDecimal in(long unit) {
        return isEmpty() ? null : exactly(unit).rounded();
    }

    /** The median divided by a unit; there must be a number. */
    Fraction exactly(long unit) {
        return new Fraction(BigDecimal.valueOf(twice()), TWO.multiply(BigDecimal.valueOf(unit)));
    }

    /** Twice the median, which is a whole number; there must be a number. */
    long twice() {
        return twice(new Selection(values.pages()), values.size());
    }

    /** Twice the median of some numbers, of which there must be one. */
    static long twice(Selection numbers, int count) {
        return Math.addExact(numbers.at((count - 1) / 2), numbers.at(count / 2));
    }
}
