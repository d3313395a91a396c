package slareport.crm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import slareport.failure.UserError;

/** Collects what is wrong, so that the user hears of everything at once. */
final class Refusals {
    private final UserError.Kind kind;
    private final Set<String> sentences = new LinkedHashSet<>();

    Refusals(UserError.Kind kind) {
        this.kind = kind;
    }

    void add(String sentence) {
        sentences.add(sentence);
    }

    void addAll(UserError error) {
        sentences.addAll(error.sentences());
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** Ends the run with everything that was collected, if anything was. */
    void throwIfAny() {
        if (!sentences.isEmpty()) {
            throw new UserError(kind, new ArrayList<>(sentences));
        }
    }
}
