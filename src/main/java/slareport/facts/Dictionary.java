package slareport.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers repeated texts, so that a column of them costs an {@code int} a row. Code 0 is the empty text. */
public final class Dictionary {
    /** The code of the empty text. */
    public static final int EMPTY = 0;

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    public Dictionary() {
        code("");
    }

    /** The code of a text, a new one if it was never seen. */
    public int code(String text) {
        Integer known = codes.get(text);
        if (known != null) {
            return known;
        }
        int code = texts.size();
        codes.put(text, code);
        texts.add(text);
        return code;
    }

    /** The text of a code that {@link #code} gave out. */
    public String text(int code) {
        return texts.get(code);
    }

    /** How many different texts there are, the empty one included. */
    public int size() {
        return texts.size();
    }
}
