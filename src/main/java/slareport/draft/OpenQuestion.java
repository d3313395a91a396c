package slareport.draft;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import slareport.facts.Entity;
import slareport.failure.UserError;

/**
 * A setting that a file asks for: whatever leaves something open names the setting that would settle it.
 *
 * @param key {@code date-patterns} or {@code decimal-mark}
 */
record OpenQuestion(Entity entity, String key) {
    static final String DATES = "date-patterns";
    static final String DECIMAL_MARK = "decimal-mark";
    private static final Pattern SETTING =
            Pattern.compile("sla\\.crm\\.([a-z_-]+)\\.(" + DATES + "|" + DECIMAL_MARK + ")\\b");

    /** The question that a refusal asks, if it is one that a draft can answer. */
    static Optional<OpenQuestion> of(UserError refusal) {
        Matcher setting = SETTING.matcher(String.join(" ", refusal.sentences()));
        if (refusal.kind() != UserError.Kind.INPUTS || !setting.find()) {
            return Optional.empty();
        }
        String entity = setting.group(1).toUpperCase(Locale.ROOT).replace('-', '_');
        return Optional.of(new OpenQuestion(Entity.valueOf(entity), setting.group(2)));
    }
}
