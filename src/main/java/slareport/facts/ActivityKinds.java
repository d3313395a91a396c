package slareport.facts;

import java.util.Arrays;

/**
 * The different combinations of type, direction, outcome, owner and automation that activities come in. There are few of
 * them however many activities there are, so that an activity keeps the number of its kind alone, and what holds for a
 * kind is worked out once.
 */
public final class ActivityKinds {
    private static final int WIDTH = 5;

    private final Dictionary types;
    private final Dictionary directions;
    private final Dictionary outcomes;
    private final Dictionary owners = new Dictionary();

    private int[] parts = new int[64 * WIDTH];
    private int size;
    /** Number of the kind plus one, by open addressing. */
    private int[] slots = new int[256];

    ActivityKinds(Vocabulary vocabulary) {
        this.types = vocabulary.of("type");
        this.directions = vocabulary.of("direction");
        this.outcomes = vocabulary.of("activity_outcome");
    }

    /** The code of a type in any spelling. */
    public int typeCode(String word) {
        return types.code(Spelling.folded(word));
    }

    /** The code of a direction in any spelling. */
    public int directionCode(String word) {
        return directions.code(Spelling.folded(word));
    }

    /** The code of an outcome in any spelling. */
    public int outcomeCode(String word) {
        return outcomes.code(Spelling.folded(word));
    }

    /** A number that stands for an owner in any spelling. */
    public int ownerCode(String word) {
        return owners.code(Spelling.folded(word));
    }

    /** The number of a kind, a new one if it was never seen; the parts are codes given out here. */
    public int kind(int type, int direction, int outcome, int owner, boolean automated) {
        int machine = automated ? 1 : 0;
        int mask = slots.length - 1;
        int slot = hash(type, direction, outcome, owner, machine) & mask;
        while (slots[slot] != 0) {
            int kind = slots[slot] - 1;
            int at = kind * WIDTH;
            if (parts[at] == type
                    && parts[at + 1] == direction
                    && parts[at + 2] == outcome
                    && parts[at + 3] == owner
                    && parts[at + 4] == machine) {
                return kind;
            }
            slot = slot + 1 & mask;
        }
        return add(type, direction, outcome, owner, machine);
    }

    private int add(int type, int direction, int outcome, int owner, int machine) {
        int at = size * WIDTH;
        if (at == parts.length) {
            parts = Arrays.copyOf(parts, Growth.beyond(at, at + WIDTH) / WIDTH * WIDTH + WIDTH);
        }
        parts[at] = type;
        parts[at + 1] = direction;
        parts[at + 2] = outcome;
        parts[at + 3] = owner;
        parts[at + 4] = machine;
        size++;
        if (size * 2 > slots.length) {
            slots = new int[slots.length * 2];
            for (int kind = 0; kind < size; kind++) {
                enter(kind);
            }
        } else {
            enter(size - 1);
        }
        return size - 1;
    }

    private void enter(int kind) {
        int at = kind * WIDTH;
        int mask = slots.length - 1;
        int slot = hash(parts[at], parts[at + 1], parts[at + 2], parts[at + 3], parts[at + 4]) & mask;
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = kind + 1;
    }

    private static int hash(int type, int direction, int outcome, int owner, int machine) {
        int mixed = (((type * 31 + direction) * 31 + owner) * 31 + machine) * 0x9E3779B1 + outcome * 0x85EBCA6B;
        return mixed ^ mixed >>> 15;
    }

    /** How many kinds there are. */
    public int size() {
        return size;
    }

    /** Code of the type in the dictionary {@code type}, which holds words in their common spelling. */
    public int type(int kind) {
        return parts[kind * WIDTH];
    }

    /** Code of the direction in the dictionary {@code direction}, which holds words in their common spelling. */
    public int direction(int kind) {
        return parts[kind * WIDTH + 1];
    }

    /** Code of the outcome in the dictionary {@code activity_outcome}, which holds words in their common spelling. */
    public int outcome(int kind) {
        return parts[kind * WIDTH + 2];
    }

    /** Whether a machine did it. */
    public boolean isAutomated(int kind) {
        return parts[kind * WIDTH + 4] == 1;
    }

    /** Whether two kinds differ at most in outcome and automation, which do not tell activities apart. */
    boolean mayBeTwins(int a, int b) {
        int first = a * WIDTH;
        int second = b * WIDTH;
        return parts[first] == parts[second]
                && parts[first + 1] == parts[second + 1]
                && parts[first + 3] == parts[second + 3];
    }
}
