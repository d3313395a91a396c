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
        byte[] key = id.getBytes(StandardCharsets.UTF_8);
        int hash = spread(Arrays.hashCode(key));
        int slot = slotOf(key, hash);
        if (slots[slot] != EMPTY) {
            return number(slots[slot]);
        }
        if (size + (size >> 1) >= slots.length) {
            rehash(slots.length * 2);
            slot = slotOf(key, hash);
        }
        append(key);
        slots[slot] = (long) hash << 32 | ++size;
        return size - 1;
    }

    /** The number of an id, or -1 if it was never seen. */
    public int find(String id) {
        byte[] key = id.getBytes(StandardCharsets.UTF_8);
        long found = slots[slotOf(key, spread(Arrays.hashCode(key)))];
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

    private int slotOf(byte[] key, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != EMPTY && !((int) (slots[slot] >>> 32) == hash && isAt(number(slots[slot]), key))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int number(long slot) {
        return (int) slot - 1;
    }

    private boolean isAt(int number, byte[] key) {
        int start = start(number);
        return Arrays.equals(bytes, start, ends[number], key, 0, key.length);
    }

    private void append(byte[] key) {
        int start = size == 0 ? 0 : ends[size - 1];
        int end = Math.addExact(start, key.length);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Growth.beyond(bytes.length, end));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, Growth.beyond(size, size + 1));
        }
        System.arraycopy(key, 0, bytes, start, key.length);
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

    /** Scatters the hashes of ids that count upwards, which would lie in long runs otherwise (MurmurHash3's last step). */
    private static int spread(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }
}
