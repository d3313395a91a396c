package slareport.facts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text that lies, in UTF-8, in an array of bytes which goes on to be used, so that millions of values are compared,
 * numbered and taken apart without a string each. It holds no zero bytes. Valid only until its owner moves on; what is to
 * stay must be copied.
 */
public final class Slice {
    /** The golden ratio among 64 bits, as Fibonacci hashing takes it. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private byte[] bytes = {};
    private int from;
    private int to;

    /** A slice of nothing, to be set. */
    public Slice() {}

    /** A slice of a whole text. */
    public static Slice of(String text) {
        Slice slice = new Slice();
        slice.set(text);
        return slice;
    }

    /** Lays the slice over the bytes from {@code first} to before {@code end}. */
    public void set(byte[] array, int first, int end) {
        // a reference costs more to write than to compare
        if (bytes != array) {
            bytes = array;
        }
        from = first;
        to = end;
    }

    /** Lays the slice over a copy of a text. */
    public void set(String text) {
        byte[] copy = text.getBytes(StandardCharsets.UTF_8);
        set(copy, 0, copy.length);
    }

    /** Makes it the empty text. */
    public void clear() {
        to = from;
    }

    /** The array that holds the text. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the text starts. */
    public int from() {
        return from;
    }

    /** Where the text ends; the byte there is not part of it. */
    public int to() {
        return to;
    }

    /** How many bytes it has. */
    public int length() {
        return to - from;
    }

    /** Whether it has no characters. */
    public boolean isEmpty() {
        return to == from;
    }

    /**
     * A number that is the same for the same text. Texts of up to eight bytes have each their own, the empty one 0; longer
     * ones may share theirs with any other.
     */
    long key() {
        return keyUpTo(to);
    }

    private long keyUpTo(int end) {
        return end - from <= EightBytes.COUNT ? EightBytes.between(bytes, from, end) : keyOfLong(end);
    }

    private long keyOfLong(int end) {
        long key = length();
        int at = from;
        for (; at + EightBytes.COUNT <= end; at += EightBytes.COUNT) {
            key = (key ^ EightBytes.at(bytes, at)) * SPREAD;
            key ^= key >>> 32;
        }
        return (key ^ EightBytes.between(bytes, at, end)) * SPREAD;
    }

    /** A key spread over 32 bits. */
    static int hash(long key) {
        long mixed = (key ^ (key >>> 32)) * SPREAD;
        return (int) (mixed ^ (mixed >>> 32));
    }

    /**
     * A number that is well spread over 32 bits, save that texts which differ in their last byte alone have numbers close
     * together: ids that count upwards lie side by side then, and so in the same lines of the processor's memory.
     */
    int neighbourlyHash() {
        if (to == from) {
            return 0;
        }
        int end = to - 1;
        return hash(keyUpTo(end)) + bytes[end];
    }

    /** Whether it is this text. */
    public boolean is(byte[] text) {
        return Arrays.equals(bytes, from, to, text, 0, text.length);
    }

    /** A copy of the text. */
    @Override
    public String toString() {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
