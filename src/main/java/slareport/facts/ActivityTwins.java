package slareport.facts;

import java.util.Arrays;

/** Finds activities without an id that are the same as an earlier one, by open addressing over their rows. */
final class ActivityTwins {
    private static final int ABSENT = -1;

    private final ActivityTable table;
    private int[] slots = {};
    private int used;

    ActivityTwins(ActivityTable table) {
        this.table = table;
    }

    /** The earlier row of the same activity, or the row itself, which is then remembered. */
    int sameAs(int row) {
        if (used * 2 >= slots.length) {
            rehash(Math.max(512, slots.length * 2));
        }
        int slot = slotOf(row);
        if (slots[slot] == ABSENT) {
            slots[slot] = row;
            used++;
        }
        return slots[slot];
    }

    private int slotOf(int row) {
        int mask = slots.length - 1;
        int slot = hash(row) & mask;
        while (slots[slot] != ABSENT && !same(slots[slot], row)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean same(int a, int b) {
        return table.namedLead(a) == table.namedLead(b)
                && table.occurredAt(a) == table.occurredAt(b)
                && table.type(a) == table.type(b)
                && table.direction(a) == table.direction(b)
                && table.owner(a) == table.owner(b);
    }

    private int hash(int row) {
        long mixed = table.namedLead(row) * 0x9E3779B97F4A7C15L + table.occurredAt(row);
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L
                + table.type(row) * 31L
                + table.direction(row) * 17L
                + table.owner(row);
        return (int) (mixed ^ mixed >>> 29);
    }

    private void rehash(int length) {
        int[] before = slots;
        slots = new int[length];
        Arrays.fill(slots, ABSENT);
        for (int row : before) {
            if (row != ABSENT) {
                slots[slotOf(row)] = row;
            }
        }
    }
}
