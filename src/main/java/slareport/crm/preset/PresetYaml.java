package slareport.crm.preset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import slareport.agreement.yaml.Mistakes;
import slareport.agreement.yaml.Unexpected;
import slareport.agreement.yaml.YamlFile;
import slareport.agreement.yaml.YamlMapping;
import slareport.agreement.yaml.YamlValue;
import slareport.facts.Entity;

/** Reads the file of one preset; whatever it does not know in there is refused, with its line. */
final class PresetYaml {
    private static final List<String> KEYS = List.of("crm", "name", "kept-by-hand", "exports");
    private static final List<String> EXPORT_KEYS = List.of(
            "export",
            "entity",
            "columns",
            "needs",
            "lacks",
            "constants",
            "values",
            "otherwise",
            "if-empty",
            "joined",
            "date-patterns",
            "no-ids",
            "without-lead",
            "beside",
            "only-rows-with",
            "id-by-line",
            "footer");

    private final String crm;
    private final String name;
    private final boolean isKeptByHand;

    private PresetYaml(String crm, String name, boolean isKeptByHand) {
        this.crm = crm;
        this.name = name;
        this.isKeptByHand = isKeptByHand;
    }

    /** @throws IllegalStateException when the text is no preset; presets come with the program */
    static Preset read(String text, String file) {
        Mistakes mistakes = new Mistakes();
        YamlMapping root = YamlFile.parsed(text, file, mistakes)
                .orElseThrow(() -> new IllegalStateException(String.join("\n", mistakes.sentences())));
        root.onlyKnows("a preset", KEYS);
        PresetYaml yaml = new PresetYaml(required(root, "crm"), required(root, "name"), truth(root, "kept-by-hand"));
        List<PresetExport> exports = new ArrayList<>();
        root.optional("exports")
                .map(YamlValue::items)
                .orElse(List.of())
                .forEach(item -> item.mapping().ifPresent(export -> exports.add(yaml.export(export))));
        if (mistakes.count() > 0) {
            throw new IllegalStateException(String.join("\n", mistakes.sentences()));
        }
        return new Preset(yaml.crm, yaml.name, exports);
    }

    private PresetExport export(YamlMapping export) {
        export.onlyKnows("an export", EXPORT_KEYS);
        return new PresetExport(
                crm + "/" + required(export, "export"),
                name,
                entity(export),
                byKey(export, "columns", YamlValue::texts),
                texts(export, "needs"),
                texts(export, "lacks"),
                byKey(export, "constants", PresetYaml::text),
                byKey(export, "values", value -> byKey(value, YamlValue::texts)),
                byKey(export, "otherwise", PresetYaml::text),
                byKey(export, "if-empty", PresetYaml::text),
                byKey(export, "joined", YamlValue::texts),
                texts(export, "date-patterns"),
                new TreeSet<>(texts(export, "no-ids")),
                truth(export, "without-lead"),
                truth(export, "beside"),
                optional(export, "only-rows-with"),
                truth(export, "id-by-line"),
                texts(export, "footer"),
                isKeptByHand);
    }

    private static Entity entity(YamlMapping export) {
        return export.required("entity", "entity: leads")
                .flatMap(value -> value.as(text -> {
                    for (Entity entity : Entity.values()) {
                        if (entity.code().equals(text)) {
                            return entity;
                        }
                    }
                    throw new Unexpected("one of the entities");
                }))
                .orElse(Entity.LEADS);
    }

    private static String required(YamlMapping mapping, String key) {
        return mapping.required(key, key + ": word").map(PresetYaml::text).orElse("");
    }

    private static @Nullable String optional(YamlMapping mapping, String key) {
        return mapping.optional(key).map(PresetYaml::text).orElse(null);
    }

    private static boolean truth(YamlMapping mapping, String key) {
        return "true".equals(optional(mapping, key));
    }

    private static List<String> texts(YamlMapping mapping, String key) {
        return mapping.optional(key).map(YamlValue::texts).orElse(List.of());
    }

    private static String text(YamlValue value) {
        return value.text().orElse("");
    }

    private static <T> Map<String, T> byKey(YamlMapping mapping, String key, Function<YamlValue, T> reader) {
        return mapping.optional(key).map(value -> byKey(value, reader)).orElse(Map.of());
    }

    private static <T> Map<String, T> byKey(YamlValue value, Function<YamlValue, T> reader) {
        Map<String, T> read = new LinkedHashMap<>();
        value.mapping()
                .ifPresent(mapping ->
                        mapping.entries().forEach(entry -> read.put(entry.name(), reader.apply(entry.value()))));
        return read;
    }
}
