package slareport.facts;

import java.util.Arrays;
import slareport.calendar.EpochMicros;

/** A growing column of instants; costs nothing while every value is {@link EpochMicros#NONE}. */
final class LongColumn {
    private long[] values = {};

    long get(int row) {
        return row < values.length ? values[row] : EpochMicros.NONE;
    }

    void set(int row, long value) {
        if (row >= values.length) {
            if (value == EpochMicros.NONE) {
                return;
            }
            int length = values.length;
            values = Arrays.copyOf(values, Growth.beyond(length, row + 1));
            Arrays.fill(values, length, values.length, EpochMicros.NONE);
        }
        values[row] = value;
    }
}
