package slareport.facts;

import java.nio.charset.StandardCharsets;

/**
 * A text that lies in an array of characters which goes on to be used, so that millions of values are compared, numbered
 * and taken apart without a string each. Valid only until its owner moves on; what is to stay must be copied.
 */
public final class Slice {
    private char[] chars = {};
    private int from;
    private int to;

    /** A slice of nothing, to be set. */
    public Slice() {}

    /** A slice of a whole text. */
    public static Slice of(String text) {
        Slice slice = new Slice();
        slice.set(text.toCharArray(), 0, text.length());
        return slice;
    }

    /** Lays the slice over the characters from {@code from} to before {@code to}. */
    public void set(char[] characters, int first, int end) {
        chars = characters;
        from = first;
        to = end;
    }

    /** Makes it the empty text. */
    public void clear() {
        to = from;
    }

    /** The array that holds the text. */
    public char[] chars() {
        return chars;
    }

    /** Where the text starts. */
    public int from() {
        return from;
    }

    /** Where the text ends; the character there is not part of it. */
    public int to() {
        return to;
    }

    /** How many characters it has. */
    public int length() {
        return to - from;
    }

    /** Whether it has no characters. */
    public boolean isEmpty() {
        return to == from;
    }

    /** A number that is the same for the same text, well spread over 32 bits. */
    int hash() {
        char[] text = chars;
        int end = to;
        int hash = end - from;
        for (int i = from; i < end; i++) {
            hash = hash * 31 + text[i];
        }
        // ids that count upwards would lie in long runs otherwise (the last step of MurmurHash3)
        int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }

    /** Whether it is this text. */
    public boolean is(char[] text) {
        int length = text.length;
        if (length != to - from) {
            return false;
        }
        char[] mine = chars;
        int start = from;
        for (int i = 0; i < length; i++) {
            if (text[i] != mine[start + i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether each character is one byte in UTF-8. */
    boolean isAscii() {
        for (int i = from; i < to; i++) {
            if (chars[i] >= 0x80) {
                return false;
            }
        }
        return true;
    }

    byte[] utf8() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A copy of the text. */
    @Override
    public String toString() {
        return new String(chars, from, to - from);
    }
}
