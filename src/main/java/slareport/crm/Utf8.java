package slareport.crm;

import slareport.facts.EightBytes;

/** The shape of UTF-8 (RFC 3629, section 4). */
final class Utf8 {
    private static final int CONTINUATION_BITS = 6;
    private static final char NO_CHARACTER = '\uFFFF';

    private Utf8() {}

    /** How far the bytes from {@code from} on are ASCII, at most up to {@code limit}. */
    static int asciiEnd(byte[] bytes, int from, int limit) {
        int at = from;
        while (at + EightBytes.COUNT <= limit && EightBytes.areAscii(EightBytes.at(bytes, at))) {
            at += EightBytes.COUNT;
        }
        while (at < limit && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** How far the bytes from {@code from} on are whole, well-formed characters, at most up to {@code limit}. */
    static int wellFormedEnd(byte[] bytes, int from, int limit) {
        int at = asciiEnd(bytes, from, limit);
        while (at < limit) {
            int length = lengthAt(bytes, at, limit);
            if (length == 0) {
                return at;
            }
            at = asciiEnd(bytes, at + length, limit);
        }
        return at;
    }

    /** How many bytes the character at a place has, or 0 where none is that is well-formed and whole before {@code limit}. */
    static int lengthAt(byte[] bytes, int at, int limit) {
        int first = bytes[at] & 0xFF;
        int length = lengthFrom(first);
        if (length < 2) {
            return length;
        }
        if (at + length > limit || !mayFollow(first, bytes[at + 1] & 0xFF)) {
            return 0;
        }
        return areContinuations(bytes, at + 1, at + length) ? length : 0;
    }

    /**
     * How many bytes at a place have the shape of one character beyond ASCII, or 0. Some programs write such shapes that are
     * no characters, for emoji above all.
     */
    static int shapeAt(byte[] bytes, int at, int limit) {
        int length = lengthFrom(bytes[at] & 0xFF);
        return length > 1 && at + length <= limit && areContinuations(bytes, at + 1, at + length) ? length : 0;
    }

    private static boolean areContinuations(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isContinuation(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    private static int lengthFrom(int first) {
        if (first < 0x80) {
            return 1;
        }
        return first < 0xC2 || first > 0xF4 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }

    private static int bits(byte continuation) {
        return continuation & 0x3F;
    }

    /** Neither longer than need be, nor half of a pair of UTF-16, nor beyond Unicode. */
    private static boolean mayFollow(int first, int second) {
        return switch (first) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }

    /** Whether the bytes between two places have the shape of the beginning of a character that goes on behind them. */
    static boolean isBeginning(byte[] bytes, int from, int to) {
        int first = bytes[from] & 0xFF;
        int length = lengthFrom(first);
        return to - from < length && areContinuations(bytes, from + 1, to);
    }

    static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /** The character of well-formed text at a place; of four bytes, which UTF-16 has no single one for, U+FFFF. */
    static char charAt(byte[] bytes, int at) {
        int first = bytes[at];
        if (first >= 0) {
            return (char) first;
        }
        if ((first & 0xE0) == 0xC0) {
            return (char) ((first & 0x1F) << CONTINUATION_BITS | bits(bytes[at + 1]));
        }
        if ((first & 0xF0) == 0xE0) {
            int firstTwo = (first & 0x0F) << CONTINUATION_BITS | bits(bytes[at + 1]);
            return (char) (firstTwo << CONTINUATION_BITS | bits(bytes[at + 2]));
        }
        return NO_CHARACTER;
    }
}
