package slareport.facts;

import java.util.Arrays;

/**
 * A growing column of numbers, in pages so that growing copies nothing; costs nothing while every value is 0, and a row one
 * byte or two as long as its values allow.
 */
final class IntColumn {
    private static final int BYTE_BITS = 16;
    private static final int CHAR_BITS = 15;
    private static final int INT_BITS = 14;
    private static final int BYTES = 1;
    private static final int CHARS = 2;
    private static final int INTS = 4;

    private int width = BYTES;
    /** By page; only those of the width hold something. */
    private byte[][] bytes = {};

    private char[][] chars = {};
    private int[][] ints = {};

    int get(int row) {
        switch (width) {
            case BYTES -> {
                int page = row >>> BYTE_BITS;
                return page < bytes.length ? bytes[page][row & ((1 << BYTE_BITS) - 1)] & 0xFF : 0;
            }
            case CHARS -> {
                int page = row >>> CHAR_BITS;
                return page < chars.length ? chars[page][row & ((1 << CHAR_BITS) - 1)] : 0;
            }
            default -> {
                int page = row >>> INT_BITS;
                return page < ints.length ? ints[page][row & ((1 << INT_BITS) - 1)] : 0;
            }
        }
    }

    void set(int row, int value) {
        int needed = value >>> Byte.SIZE == 0 ? BYTES : value >>> Character.SIZE == 0 ? CHARS : INTS;
        if (needed > width) {
            widen(needed);
        }
        switch (width) {
            case BYTES -> setByte(row, value);
            case CHARS -> setChar(row, value);
            default -> setInt(row, value);
        }
    }

    private void setByte(int row, int value) {
        int page = row >>> BYTE_BITS;
        if (page >= bytes.length) {
            if (value == 0) {
                return;
            }
            int before = bytes.length;
            bytes = Arrays.copyOf(bytes, page + 1);
            for (int i = before; i <= page; i++) {
                bytes[i] = new byte[1 << BYTE_BITS];
            }
        }
        bytes[page][row & ((1 << BYTE_BITS) - 1)] = (byte) value;
    }

    private void setChar(int row, int value) {
        int page = row >>> CHAR_BITS;
        if (page >= chars.length) {
            if (value == 0) {
                return;
            }
            int before = chars.length;
            chars = Arrays.copyOf(chars, page + 1);
            for (int i = before; i <= page; i++) {
                chars[i] = new char[1 << CHAR_BITS];
            }
        }
        chars[page][row & ((1 << CHAR_BITS) - 1)] = (char) value;
    }

    private void setInt(int row, int value) {
        int page = row >>> INT_BITS;
        if (page >= ints.length) {
            if (value == 0) {
                return;
            }
            int before = ints.length;
            ints = Arrays.copyOf(ints, page + 1);
            for (int i = before; i <= page; i++) {
                ints[i] = new int[1 << INT_BITS];
            }
        }
        ints[page][row & ((1 << INT_BITS) - 1)] = value;
    }

    private void widen(int needed) {
        int rows = width == BYTES ? bytes.length << BYTE_BITS : chars.length << CHAR_BITS;
        for (int row = 0; row < rows; row++) {
            if (needed == CHARS) {
                setChar(row, get(row));
            } else {
                setInt(row, get(row));
            }
        }
        width = needed;
        bytes = new byte[0][];
        if (needed == INTS) {
            chars = new char[0][];
        }
    }
}
