package slareport.crm;

import java.util.List;
import slareport.facts.RejectReason;

/** Says why rows are rejected, and which setting may mend it. */
final class RejectWords {
    private RejectWords() {}

    /** @param column canonical name of the column at fault, empty when the whole row is */
    static String reason(RejectReason reason, String column) {
        String words = switch (reason) {
            case MISSING_VALUE -> "nothing filled in";
            case UNREADABLE_DATE -> "a date that cannot be read";
            case UNREADABLE_NUMBER -> "something that is no usable number";
            case UNREADABLE_MONEY -> "something that is no usable amount";
            case UNREADABLE_TRUTH -> "something other than yes or no";
            case UNKNOWN_OUTCOME -> "an outcome other than open, won and lost";
            case FIELD_COUNT -> "another number of fields than the header has";
            case BROKEN_QUOTES -> "text behind a closing quote";
        };
        return column.isEmpty() ? words : words + " in column " + column;
    }

    /** A sentence with a blank behind it, or nothing. */
    static String advice(RejectReason reason, String column, EntityPlan plan) {
        return switch (reason) {
            case UNREADABLE_DATE -> dates(plan.values().patternTexts(), plan.setting("date-patterns"));
            case UNREADABLE_NUMBER -> plan.setting("decimal-mark") + " says how numbers are written. ";
            case UNREADABLE_MONEY ->
                plan.setting("decimal-mark") + " and " + plan.setting("currency-signs")
                        + " say how amounts are written. ";
            case UNREADABLE_TRUTH, UNKNOWN_OUTCOME ->
                plan.setting("values." + column) + " says what the export's words mean. ";
            case MISSING_VALUE, FIELD_COUNT, BROKEN_QUOTES -> "";
        };
    }

    private static String dates(List<String> patterns, String setting) {
        return patterns.isEmpty()
                ? "No pattern is set, and the dates are not in a common form such as 2026-07-31 or 31/07/2026; write the"
                        + " export's own in " + setting + ". "
                : "In force is " + setting + " with " + String.join(" and ", patterns)
                        + "; write there how the export's dates look. ";
    }
}
