package slareport.crm.preset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** All presets, read when they are first asked for: exports under the project's own names need none of them. */
public final class Presets {
    private static final String FOLDER = "/slareport/crm/presets/";
    private static final AtomicReference<@Nullable List<Preset>> READ = new AtomicReference<>();

    private Presets() {}

    /** Every preset, in the order in which {@code presets.txt} lists them. */
    public static List<Preset> all() {
        List<Preset> known = READ.get();
        if (known == null) {
            known = read();
            READ.set(known);
        }
        return known;
    }

    /** The preset of an id such as {@code zoho}, or the one that has an export such as {@code zoho/calls}. */
    public static Optional<Preset> find(String id) {
        return all().stream()
                .filter(preset -> preset.id().equals(id)
                        || preset.exports().stream()
                                .anyMatch(export -> export.id().equals(id)))
                .findFirst();
    }

    private static List<Preset> read() {
        List<Preset> presets = new ArrayList<>();
        for (String name : text("presets.txt").split("\\R", -1)) {
            if (!name.isBlank()) {
                String file = name.strip() + ".yml";
                presets.add(PresetYaml.read(text(file), file));
            }
        }
        return List.copyOf(presets);
    }

    private static String text(String name) {
        try (InputStream in = Presets.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("there is no preset file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
