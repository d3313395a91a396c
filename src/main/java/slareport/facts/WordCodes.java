package slareport.facts;

import java.util.function.ToIntFunction;

/**
 * Remembers which number each word of a column stands for, so that what a word means is worked out once and not for every
 * row. For use by one thread.
 */
public final class WordCodes {
    /** Enough for the words of a real column, and a bound where every row has its own. */
    private static final int MOST_REMEMBERED = 10_000;

    private final ToIntFunction<String> meaning;
    /** By open addressing, null where there is none. */
    private char[][] words = new char[64][];

    private int[] codes = new int[64];
    private int used;

    /** @param meaning the number of a word; asked at most a few times for the same one */
    public WordCodes(ToIntFunction<String> meaning) {
        this.meaning = meaning;
    }

    /** The number of a word. */
    public int code(Slice word) {
        int mask = words.length - 1;
        int slot = word.hash() & mask;
        char[] known = words[slot];
        while (known != null) {
            if (word.is(known)) {
                return codes[slot];
            }
            slot = slot + 1 & mask;
            known = words[slot];
        }
        return learn(word);
    }

    private int learn(Slice word) {
        int code = meaning.applyAsInt(word.toString());
        if (used < MOST_REMEMBERED) {
            if (used * 4 >= words.length) {
                grow();
            }
            put(word.toString().toCharArray(), word.hash(), code);
            used++;
        }
        return code;
    }

    private void put(char[] word, int hash, int code) {
        int mask = words.length - 1;
        int slot = hash & mask;
        while (words[slot] != null) {
            slot = slot + 1 & mask;
        }
        words[slot] = word;
        codes[slot] = code;
    }

    private void grow() {
        char[][] wordsBefore = words;
        int[] codesBefore = codes;
        words = new char[wordsBefore.length * 2][];
        codes = new int[words.length];
        Slice word = new Slice();
        for (int i = 0; i < wordsBefore.length; i++) {
            char[] known = wordsBefore[i];
            if (known != null) {
                word.set(known, 0, known.length);
                put(known, word.hash(), codesBefore[i]);
            }
        }
    }
}
