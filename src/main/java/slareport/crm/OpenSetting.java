package slareport.crm;

import slareport.facts.Entity;
import slareport.failure.UserError;

/** A file leaves open what its values mean, and a setting of its entity would settle it. */
public final class OpenSetting extends UserError {
    private static final long serialVersionUID = 1L;

    private final Entity entity;
    private final String key;

    OpenSetting(Entity entity, String key, String sentence) {
        super(UserError.Kind.INPUTS, sentence);
        this.entity = entity;
        this.key = key;
    }

    public Entity entity() {
        return entity;
    }

    /** The setting's name below the entity's, as in {@code date-patterns}. */
    public String key() {
        return key;
    }
}
