package slareport.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.UnboundElementsSourceFilter;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginProvider;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.Environment;
import slareport.failure.UserError;

/** Takes the settings out of the configuration and refuses those that nobody knows. */
final class SettingsBinding {
    private SettingsBinding() {}

    /**
     * The settings.
     *
     * @throws UserError with a sentence for each unknown setting, or for the one that cannot be used
     */
    static Settings of(Environment environment) {
        ListNames.demandReadWhole(environment);
        try {
            return Binder.get(environment)
                    .bindOrCreate(
                            "sla",
                            Bindable.of(Settings.class),
                            new NoUnboundElementsBindHandler(BindHandler.DEFAULT, new UnboundElementsSourceFilter()));
        } catch (BindException e) {
            throw refused(e);
        }
    }

    private static UserError refused(BindException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserError error) {
                return error;
            }
            if (cause instanceof UnboundConfigurationPropertiesException unbound) {
                List<String> sentences = new ArrayList<>();
                for (ConfigurationProperty unknown : unbound.getUnboundProperties()) {
                    sentences.add("The setting " + unknown.getName() + place(unknown) + " is unknown; "
                            + KnownSettings.insteadOf(unknown.getName(), Settings.class) + ".");
                }
                return new UserError(UserError.Kind.USAGE, sentences);
            }
        }
        ConfigurationProperty property = failure.getProperty();
        return new UserError(
                UserError.Kind.USAGE,
                "The setting " + failure.getName() + (property == null ? "" : place(property))
                        + " has a value that cannot be used; " + expected(failure.getTarget()) + ".");
    }

    private static String expected(Bindable<?> target) {
        Class<?> type = target.getType().resolve(Object.class);
        if (type.isRecord() || Map.class.isAssignableFrom(type)) {
            return "expected are settings below it";
        }
        String name = target.getType().toString().replaceAll("(\\w+\\.)+", "");
        return "expected is a " + (name.equals("int") ? "whole number" : name);
    }

    private static String place(ConfigurationProperty property) {
        Origin origin = property.getOrigin();
        Origin within = origin instanceof OriginProvider provider ? provider.getOrigin() : origin;
        if (within instanceof TextResourceOrigin text && text.getResource() != null && text.getLocation() != null) {
            int line = text.getLocation().getLine() + 1;
            return " (" + text.getResource().getFilename() + ", line " + line + ")";
        }
        return origin == null ? "" : " (" + origin + ")";
    }
}
