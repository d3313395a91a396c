package slareport.facts;

import java.nio.charset.StandardCharsets;
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
    private byte[][] words = new byte[64][];

    private long[] keys = new long[64];
    private int[] codes = new int[64];
    private int used;

    /** @param meaning the number of a word; asked at most a few times for the same one */
    public WordCodes(ToIntFunction<String> meaning) {
        this.meaning = meaning;
    }

    /** The number of a word. */
    public int code(Slice word) {
        long key = word.key();
        int mask = words.length - 1;
        int slot = Slice.hash(key) & mask;
        byte[] known = words[slot];
        while (known != null) {
            // a key is that of one short word only
            if (keys[slot] == key
                    && known.length == word.length()
                    && (known.length <= EightBytes.COUNT || word.is(known))) {
                return codes[slot];
            }
            slot = (slot + 1) & mask;
            known = words[slot];
        }
        return learn(word, key);
    }

    private int learn(Slice word, long key) {
        String text = word.toString();
        int code = meaning.applyAsInt(text);
        if (used < MOST_REMEMBERED) {
            if (used * 4 >= words.length) {
                grow();
            }
            put(text.getBytes(StandardCharsets.UTF_8), key, code);
            used++;
        }
        return code;
    }

    private void put(byte[] word, long key, int code) {
        int mask = words.length - 1;
        int slot = Slice.hash(key) & mask;
        while (words[slot] != null) {
            slot = (slot + 1) & mask;
        }
        words[slot] = word;
        keys[slot] = key;
        codes[slot] = code;
    }

    private void grow() {
        byte[][] wordsBefore = words;
        long[] keysBefore = keys;
        int[] codesBefore = codes;
        words = new byte[wordsBefore.length * 2][];
        keys = new long[words.length];
        codes = new int[words.length];
        for (int i = 0; i < wordsBefore.length; i++) {
            byte[] known = wordsBefore[i];
            if (known != null) {
                put(known, keysBefore[i], codesBefore[i]);
            }
        }
    }
}
