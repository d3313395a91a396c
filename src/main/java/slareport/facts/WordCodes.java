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
    private String[] words = new String[64];
    private int[] hashes = new int[64];
    private int[] codes = new int[64];
    private int used;

    /** @param meaning the number of a word; asked at most a few times for the same one */
    public WordCodes(ToIntFunction<String> meaning) {
        this.meaning = meaning;
    }

    /** The number of a word. */
    public int code(Slice word) {
        int hash = word.hash();
        int mask = words.length - 1;
        int slot = hash & mask;
        String known = words[slot];
        while (known != null) {
            if (hashes[slot] == hash && word.is(known)) {
                return codes[slot];
            }
            slot = slot + 1 & mask;
            known = words[slot];
        }
        return learn(word.toString(), hash);
    }

    private int learn(String word, int hash) {
        int code = meaning.applyAsInt(word);
        if (used < MOST_REMEMBERED) {
            if (used * 2 >= words.length) {
                grow();
            }
            put(word, hash, code);
            used++;
        }
        return code;
    }

    private void put(String word, int hash, int code) {
        int slot = hash & words.length - 1;
        while (words[slot] != null) {
            slot = slot + 1 & words.length - 1;
        }
        words[slot] = word;
        hashes[slot] = hash;
        codes[slot] = code;
    }

    private void grow() {
        String[] wordsBefore = words;
        int[] hashesBefore = hashes;
        int[] codesBefore = codes;
        words = new String[wordsBefore.length * 2];
        hashes = new int[words.length];
        codes = new int[words.length];
        for (int i = 0; i < wordsBefore.length; i++) {
            if (wordsBefore[i] != null) {
                put(wordsBefore[i], hashesBefore[i], codesBefore[i]);
            }
        }
    }
}
