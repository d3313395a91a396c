package slareport.facts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers ids in the order in which they are first seen. Made for millions of different ones: they are kept as UTF-8
 * bytes one behind the other, found by open addressing.
 */
public final class IdIndex {
    private static final int ABSENT = -1;

    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[256];
    private int size;
    private int[] slots = emptySlots(512);

    /** The number of an id, a new one if it was never seen. */
    public int add(String id) {
        byte[] key = id.getBytes(StandardCharsets.UTF_8);
        int slot = slotOf(key);
        if (slots[slot] != ABSENT) {
            return slots[slot];
        }
        if (size * 2 >= slots.length) {
            rehash(slots.length * 2);
            slot = slotOf(key);
        }
        append(key);
        slots[slot] = size;
        return size++;
    }

    /** The number of an id, or -1 if it was never seen. */
    public int find(String id) {
        return slots[slotOf(id.getBytes(StandardCharsets.UTF_8))];
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

    private int slotOf(byte[] key) {
        int mask = slots.length - 1;
        int slot = spread(Arrays.hashCode(key)) & mask;
        while (slots[slot] != ABSENT && !isAt(slots[slot], key)) {
            slot = (slot + 1) & mask;
        }
        return slot;
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
        slots = emptySlots(length);
        for (int number = 0; number < size; number++) {
            slots[slotOf(Arrays.copyOfRange(bytes, start(number), ends[number]))] = number;
        }
    }

    private static int[] emptySlots(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, ABSENT);
        return slots;
    }

    private static int spread(int hash) {
        return hash * 0x9E3779B9 >>> 7 ^ hash;
    }
}
