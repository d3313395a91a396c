package slareport.draft;

/** The setting for exports whose last row has no line end, without which such a file counts as cut off. */
final class FinalLineEnd {
    /** Whether the job knows the setting; without it no file is refused for this. */
    static final boolean IS_SETTING_KNOWN = false;

    static final String KEY = "final-line-end";

    private FinalLineEnd() {}
}
