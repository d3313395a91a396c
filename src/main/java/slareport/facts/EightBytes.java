package slareport.facts;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes looked at eight at a time, the first of them lowest. */
public final class EightBytes {
    /** How many there are in one look. */
    public static final int COUNT = 8;

    private static final VarHandle VIEW = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGHEST_BITS = 0x8080808080808080L;

    private EightBytes() {}

    /** The eight bytes from a place on, all of which must lie in the array. */
    public static long at(byte[] bytes, int place) {
        return (long) VIEW.get(bytes, place);
    }

    /** The bytes between two places, at most eight of them, and zeros behind; what follows them in the array plays no part. */
    static long between(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return 0;
        }
        if (from + COUNT <= bytes.length) {
            return at(bytes, from) & (-1L >>> ((COUNT - length) * Byte.SIZE));
        }
        long word = 0;
        for (int i = to - 1; i >= from; i--) {
            word = (word << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        return word;
    }

    /** Whether each of the eight bytes is a character of ASCII. */
    public static boolean areAscii(long bytes) {
        return (bytes & HIGHEST_BITS) == 0;
    }
}
