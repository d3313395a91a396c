package slareport.crm;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import slareport.crm.preset.Preset;
import slareport.crm.preset.PresetExport;
import slareport.crm.preset.Presets;
import slareport.facts.Entity;
import slareport.failure.UserError;

/** Turns the configured setup into a plan for each entity. */
final class EntityPlans {
    private final ExportSetup setup;
    private final AgreedColumns columns;
    private final AgreedWords words;
    private final ZoneId zone;
    private final Refusals refusals = new Refusals(UserError.Kind.USAGE);

    private EntityPlans(ExportSetup setup, AgreedColumns columns, AgreedWords words, ZoneId zone) {
        this.setup = setup;
        this.columns = columns;
        this.words = words;
        this.zone = zone;
    }

    /** @throws UserError naming every setting that cannot be followed */
    static Map<Entity, EntityPlan> of(ExportSetup setup, AgreedColumns columns, AgreedWords words, ZoneId zone) {
        EntityPlans plans = new EntityPlans(setup, columns, words, zone);
        Map<Entity, EntityPlan> all = new EnumMap<>(Entity.class);
        for (Entity entity : Entity.values()) {
            all.put(entity, plans.plan(entity));
        }
        plans.refusals.throwIfAny();
        return all;
    }

    private EntityPlan plan(Entity entity) {
        EntitySetup own = setup.of(entity);
        FormatSettings format = new FormatSettings(entity, own.format(), setup.format(), refusals);
        MappingSettings mapping = new MappingSettings(entity, own, columns, words, refusals);
        return new EntityPlan(
                entity,
                globs(entity, own.files()),
                !own.files().isEmpty(),
                format.file(),
                format.values(zone),
                mapping.columns(),
                mapping.words(),
                format.rejectLimit(),
                format.finalLineEndRequired(),
                preset(entity, own.preset()));
    }

    private @Nullable String preset(Entity entity, @Nullable String own) {
        String id = own == null ? setup.preset() : own;
        if (id == null) {
            return null;
        }
        String known = id.strip().toLowerCase(Locale.ROOT);
        if (!known.equals(PresetExport.CANONICAL) && Presets.find(known).isEmpty()) {
            refusals.add(
                    (own == null ? ExportSetup.PREFIX + ".preset" : EntityPlan.setting(entity, "preset")) + " is \""
                            + id + "\"; expected "
                            + PresetExport.CANONICAL + " or one of "
                            + Presets.all().stream().map(Preset::id).collect(Collectors.joining(", ")) + ".");
        }
        return known;
    }

    private List<FileGlob> globs(Entity entity, List<String> named) {
        List<FileGlob> globs = new ArrayList<>();
        for (String pattern : named.isEmpty() ? List.of(entity.code() + "*.{csv,tsv,csv.gz,tsv.gz}") : named) {
            try {
                globs.add(new FileGlob(pattern));
            } catch (PatternSyntaxException e) {
                refusals.add(EntityPlan.setting(entity, "files") + " has \"" + pattern
                        + "\"; expected a file name in which * stands for any characters, such as Leads*.csv.");
            }
        }
        return globs;
    }
}
