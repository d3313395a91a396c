package slareport.draft;

import java.util.List;

/**
 * Something to be told of a draft, in whatever language.
 *
 * @param key of the sentence in the wordings
 * @param arguments what stands in its places
 */
record Notice(String key, List<Object> arguments) {
    Notice {
        arguments = List.copyOf(arguments);
    }

    static Notice of(String key, Object... arguments) {
        return new Notice(key, List.of(arguments));
    }

    String in(Wording wording) {
        return wording.say(key, arguments.toArray());
    }
}
