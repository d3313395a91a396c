package slareport.facts;

import java.util.Arrays;
import slareport.calendar.EpochMicros;

/**
 * A growing column of instants, in pages; costs nothing while every value is {@link EpochMicros#NONE}, and half as long as
 * all are whole seconds between 1970 and 2106.
 */
final class InstantColumn {
    private static final int SECONDS_BITS = 14;
    private static final int MICROS_BITS = 13;
    private static final long UNSIGNED = 0xFFFF_FFFFL;

    /** By page, as unsigned numbers; 0 for none. */
    private int[][] seconds = {};
    /** Instead of the seconds once they do not suffice. */
    private long[][] micros = {};

    private boolean isInSeconds = true;

    /** Whether all are whole seconds so far that 32 bits can count from 1970 on. */
    boolean isInSeconds() {
        return isInSeconds;
    }

    long get(int row) {
        if (isInSeconds) {
            int page = row >>> SECONDS_BITS;
            int value = page < seconds.length ? seconds[page][row & ((1 << SECONDS_BITS) - 1)] : 0;
            return value == 0 ? EpochMicros.NONE : (value & UNSIGNED) * EpochMicros.PER_SECOND;
        }
        int page = row >>> MICROS_BITS;
        return page < micros.length ? micros[page][row & ((1 << MICROS_BITS) - 1)] : EpochMicros.NONE;
    }

    void set(int row, long value) {
        if (isInSeconds) {
            long whole = value == EpochMicros.NONE ? 0 : value / EpochMicros.PER_SECOND;
            if (value == EpochMicros.NONE
                    || (whole > 0 && whole <= UNSIGNED && whole * EpochMicros.PER_SECOND == value)) {
                setSeconds(row, (int) whole);
                return;
            }
            refine();
        }
        setMicros(row, value);
    }

    private void setSeconds(int row, int value) {
        int page = row >>> SECONDS_BITS;
        if (page >= seconds.length) {
            if (value == 0) {
                return;
            }
            int before = seconds.length;
            seconds = Arrays.copyOf(seconds, page + 1);
            for (int i = before; i <= page; i++) {
                seconds[i] = new int[1 << SECONDS_BITS];
            }
        }
        seconds[page][row & ((1 << SECONDS_BITS) - 1)] = value;
    }

    private void setMicros(int row, long value) {
        int page = row >>> MICROS_BITS;
        if (page >= micros.length) {
            if (value == EpochMicros.NONE) {
                return;
            }
            int before = micros.length;
            micros = Arrays.copyOf(micros, page + 1);
            for (int i = before; i <= page; i++) {
                micros[i] = new long[1 << MICROS_BITS];
                Arrays.fill(micros[i], EpochMicros.NONE);
            }
        }
        micros[page][row & ((1 << MICROS_BITS) - 1)] = value;
    }

    /** Goes on in microseconds. */
    private void refine() {
        int rows = seconds.length << SECONDS_BITS;
        for (int row = 0; row < rows; row++) {
            setMicros(row, get(row));
        }
        isInSeconds = false;
        seconds = new int[0][];
    }
}
