package slareport.facts;

import java.util.Arrays;

/** A growing column of numbers; costs nothing while every value is 0. */
final class IntColumn {
    private int[] values = {};

    int get(int row) {
        return row < values.length ? values[row] : 0;
    }

    void set(int row, int value) {
        if (row >= values.length) {
            if (value == 0) {
                return;
            }
            values = Arrays.copyOf(values, Growth.beyond(values.length, row + 1));
        }
        values[row] = value;
    }
}
