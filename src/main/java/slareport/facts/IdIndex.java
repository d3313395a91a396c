package slareport.facts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers ids in the order in which they are first seen. Made for millions of different ones: they are kept as UTF-8
 * bytes one behind the other, found by open addressing.
 */
public final class IdIndex {
    private static final int ABSENT = -1;
    private static final long EMPTY = 0;

    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[256];
    private int size;

    // hash above, number + 1 below: a look at another id's slot need not go on to its bytes, which lie far away
    private long[] slots = new long[512];

    /** The number of an id, a new one if it was never seen. */
    public int add(String id) {
        return add(Slice.of(id));
    }

    /** The number of an id, a new one if it was never seen. */
    public int add(Slice id) {
        int hash = id.hash();
        int slot = slotOf(id, hash);
        if (slots[slot] != EMPTY) {
            return number(slots[slot]);
        }
        if (size + (size >> 1) >= slots.length) {
            rehash(slots.length * 2);
            slot = slotOf(id, hash);
        }
        append(id);
        slots[slot] = (long) hash << 32 | ++size;
        return size - 1;
    }

    /** The number of an id, or -1 if it was never seen. */
    public int find(String id) {
        Slice slice = Slice.of(id);
        long found = slots[slotOf(slice, slice.hash())];
        return found == EMPTY ? ABSENT : number(found);
    }

    /** The id of a number below {@link #size()}. */
    public String id(int number) {
        int start = start(number);
        return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
    }

    /** How many different ids there are. */
    public int size() {
        return size;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private int slotOf(Slice id, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != EMPTY && !((int) (slots[slot] >>> 32) == hash && isAt(number(slots[slot]), id))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int number(long slot) {
        return (int) slot - 1;
    }

    private boolean isAt(int number, Slice id) {
        int start = start(number);
        int length = ends[number] - start;
        if (length == id.length()) {
            char[] chars = id.chars();
            int from = id.from();
            for (int i = 0; i < length; i++) {
                // a byte of a longer code point is negative, which no character is
                if (bytes[start + i] != chars[from + i]) {
                    return false;
                }
            }
            return true;
        }
        return length > id.length() && !id.isAscii() && Arrays.equals(bytes, start, ends[number], id.utf8(), 0, length);
    }

    private void append(Slice id) {
        byte[] encoded = id.isAscii() ? null : id.utf8();
        int length = encoded == null ? id.length() : encoded.length;
        int start = size == 0 ? 0 : ends[size - 1];
        int end = Math.addExact(start, length);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Growth.beyond(bytes.length, end));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, Growth.beyond(size, size + 1));
        }
        if (encoded == null) {
            for (int i = 0; i < length; i++) {
                bytes[start + i] = (byte) id.chars()[id.from() + i];
            }
        } else {
            System.arraycopy(encoded, 0, bytes, start, length);
        }
        ends[size] = end;
    }

    private void rehash(int length) {
        long[] old = slots;
        slots = new long[length];
        int mask = length - 1;
        for (long entry : old) {
            if (entry != EMPTY) {
                int slot = (int) (entry >>> 32) & mask;
                while (slots[slot] != EMPTY) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = entry;
            }
        }
    }
}
