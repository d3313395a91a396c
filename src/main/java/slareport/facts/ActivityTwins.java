package slareport.facts;

/**
 * Finds activities without an id that are the same as an earlier one, by open addressing over their rows. A slot keeps
 * half of the hash beside the row, so that a look at another activity's columns, far apart in memory, is almost only
 * needed for real twins.
 */
final class ActivityTwins {
    private static final long ABSENT = 0;
    private static final long ROW = 0xFFFF_FFFFL;

    private final ActivityTable table;
    /** Upper half of the hash above, the row plus one below. */
    private long[] slots = new long[512];

    private int used;

    ActivityTwins(ActivityTable table) {
        this.table = table;
    }

    /** The earlier row of the same activity, or the row itself, which is then remembered. */
    int sameAs(int row) {
        if (used * 2L >= slots.length) {
            rehash();
        }
        long hash = hash(row);
        int slot = (int) hash & slots.length - 1;
        while (slots[slot] != ABSENT) {
            int other = (int) (slots[slot] & ROW) - 1;
            if (((slots[slot] ^ hash) & ~ROW) == 0 && same(other, row)) {
                return other;
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = (hash & ~ROW) | (row + 1L);
        used++;
        return row;
    }

    private boolean same(int a, int b) {
        return table.namedLead(a) == table.namedLead(b)
                && table.occurredAt(a) == table.occurredAt(b)
                && table.type(a) == table.type(b)
                && table.direction(a) == table.direction(b)
                && table.owner(a) == table.owner(b);
    }

    private long hash(int row) {
        long words = (table.type(row) * 31L + table.direction(row)) * 31L + table.owner(row);
        return mixed(mixed(mixed(words) + table.occurredAt(row)) + table.namedLead(row));
    }

    /** Spreads every bit over all others (the finaliser of SplitMix64). */
    private static long mixed(long bits) {
        long once = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ once >>> 27) * 0x94D049BB133111EBL;
        return twice ^ twice >>> 31;
    }

    private void rehash() {
        long[] before = slots;
        slots = new long[before.length * 2];
        for (long entry : before) {
            if (entry != ABSENT) {
                int slot = (int) hash((int) (entry & ROW) - 1) & slots.length - 1;
                while (slots[slot] != ABSENT) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = entry;
            }
        }
    }
}
