package slareport.crm.preset;

import java.util.List;

/**
 * A CRM, or another habit of writing, and the exports that it makes.
 *
 * @param id the word for it in settings, as in {@code hubspot}
 * @param name what people call it
 */
public record Preset(String id, String name, List<PresetExport> exports) {
    public Preset {
        exports = List.copyOf(exports);
    }
}
