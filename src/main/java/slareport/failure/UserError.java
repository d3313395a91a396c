package slareport.failure;

import java.util.List;

/**
 * Something that the user can mend: shown as its sentences, without a stack trace. A sentence says what is wrong, where
 * (file, line, column), what was expected and what to do; it never holds a cell's value.
 */
public class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of mistake it is; each has its exit code. */
    public enum Kind {
        /** Something that the run needs is not to be had for now; the same start may do later. */
        UNAVAILABLE(1),
        /** Wrong usage or configuration, agreement included. */
        USAGE(2),
        /** The inputs are missing or doubtful: nothing is published. */
        INPUTS(3),
        /** Another run holds the lock. */
        LOCKED(4);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        /** The exit code of the process. */
        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;
    private final List<String> sentences;

    public UserError(Kind kind, List<String> sentences) {
        super(String.join("\n", sentences));
        this.kind = kind;
        this.sentences = List.copyOf(sentences);
    }

    public UserError(Kind kind, String sentence) {
        this(kind, List.of(sentence));
    }

    public Kind kind() {
        return kind;
    }

    /** One or more sentences, each about one mistake. */
    public List<String> sentences() {
        return sentences;
    }
}
