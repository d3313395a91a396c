package slareport.draft;

import slareport.crm.OpenSetting;
import slareport.facts.Entity;

/**
 * A setting that files ask for, because they leave open what their values mean.
 *
 * @param key {@code date-patterns} or {@code decimal-mark}
 */
record OpenQuestion(Entity entity, String key) {
    static final String DATES = "date-patterns";
    static final String DECIMAL_MARK = "decimal-mark";

    /** The question that a refusal asks. */
    static OpenQuestion of(OpenSetting refusal) {
        return new OpenQuestion(refusal.entity(), refusal.key());
    }
}
