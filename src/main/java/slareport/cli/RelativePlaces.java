package slareport.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.Resource;

/**
 * Relative paths of a configuration file lie beside that file, wherever the job is started from; those of options and of
 * the environment lie in the working folder.
 */
final class RelativePlaces {
    private static final List<String> SETTINGS =
            List.of("sla.agreement", "sla.exports", "sla.out", "sla.database", "sla.metrics.file");

    private RelativePlaces() {}

    /** Makes the paths that come from files absolute. */
    static void settle(ConfigurableEnvironment environment) {
        Map<String, Object> absolute = new HashMap<>();
        for (String setting : SETTINGS) {
            ConfigurationProperty property = find(environment, setting);
            File file = property == null ? null : fileOf(property.getOrigin());
            if (property != null && file != null) {
                try {
                    absolute.put(
                            setting,
                            file.toPath()
                                    .resolveSibling(Path.of(String.valueOf(property.getValue())))
                                    .toString());
                } catch (InvalidPathException e) {
                    // told where the path is used
                }
            }
        }
        environment.getPropertySources().addFirst(new MapPropertySource("places", absolute));
    }

    private static @Nullable ConfigurationProperty find(ConfigurableEnvironment environment, String setting) {
        ConfigurationPropertyName name = ConfigurationPropertyName.of(setting);
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            ConfigurationProperty property = source.getConfigurationProperty(name);
            if (property != null) {
                return property;
            }
        }
        return null;
    }

    private static @Nullable File fileOf(@Nullable Origin origin) {
        if (origin instanceof PropertySourceOrigin wrapped) {
            return fileOf(wrapped.getOrigin());
        }
        if (!(origin instanceof TextResourceOrigin text)) {
            return null;
        }
        Resource resource = text.getResource();
        try {
            return resource != null && resource.isFile() ? resource.getFile().getAbsoluteFile() : null;
        } catch (IOException e) {
            return null;
        }
    }
}
