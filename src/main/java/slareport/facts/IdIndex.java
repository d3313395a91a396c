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

    /** With room for eight more behind the last. */
    private byte[] bytes = new byte[1 << 12];

    private int[] ends = new int[256];
    private int size;

    // hash above, number + 1 below: a look at another id's slot need not go on to its bytes, which lie far away
    private long[] slots = new long[512];
    /** The number given last: exports often name the same record in several rows on end. */
    private int last = ABSENT;

    /** The number of an id, a new one if it was never seen. */
    public int add(String id) {
        return add(Slice.of(id));
    }

    /** The number of an id, a new one if it was never seen. */
    public int add(Slice id) {
        long key = id.key();
        if (last == ABSENT || !isAt(last, id, key)) {
            last = numbered(id, key);
        }
        return last;
    }

    private int numbered(Slice id, long key) {
        int hash = id.neighbourlyHash();
        int slot = slotOf(id, key, hash);
        if (slots[slot] != EMPTY) {
            return number(slots[slot]);
        }
        if (size + (size >> 1) >= slots.length) {
            rehash(slots.length * 2);
            slot = slotOf(id, key, hash);
        }
        append(id);
        slots[slot] = (long) hash << 32 | ++size;
        return size - 1;
    }

    /** The number of an id, or -1 if it was never seen. */
    public int find(String id) {
        Slice slice = Slice.of(id);
        long key = slice.key();
        long found = slots[slotOf(slice, key, slice.neighbourlyHash())];
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

    private int slotOf(Slice id, long key, int hash) {
        long[] table = slots;
        int mask = table.length - 1;
        int slot = hash & mask;
        long entry = table[slot];
        while (entry != EMPTY && !((int) (entry >>> 32) == hash && isAt(number(entry), id, key))) {
            slot = (slot + 1) & mask;
            entry = table[slot];
        }
        return slot;
    }

    private static int number(long slot) {
        return (int) slot - 1;
    }

    private boolean isAt(int number, Slice id, long key) {
        int start = start(number);
        int end = ends[number];
        if (end - start != id.length()) {
            return false;
        }
        return end - start <= EightBytes.COUNT
                ? EightBytes.between(bytes, start, end) == key
                : Arrays.equals(bytes, start, end, id.bytes(), id.from(), id.to());
    }

    private void append(Slice id) {
        int length = id.length();
        int start = size == 0 ? 0 : ends[size - 1];
        int end = Math.addExact(start, length);
        if (end > bytes.length - EightBytes.COUNT) {
            bytes = Arrays.copyOf(bytes, Growth.beyond(bytes.length, Math.addExact(end, EightBytes.COUNT)));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, Growth.beyond(size, size + 1));
        }
        System.arraycopy(id.bytes(), id.from(), bytes, start, length);
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
