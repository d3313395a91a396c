package slareport.cli;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import slareport.agreement.yaml.Nearest;

/** What settings there are, told to somebody who wrote another one. */
final class KnownSettings {
    private KnownSettings() {}

    /**
     * Half a sentence: the nearest known setting and all that may stand at that place.
     *
     * @param unknown a name such as {@code sla.databse}
     * @param root the record that the first element of the name stands for
     */
    static String insteadOf(ConfigurationPropertyName unknown, Class<?> root) {
        Type type = root;
        StringBuilder path = new StringBuilder(unknown.getElement(0, Form.ORIGINAL));
        for (int i = 1; i < unknown.getNumberOfElements(); i++) {
            String element = unknown.getElement(i, Form.UNIFORM);
            Type inner = inside(type, element);
            if (inner == null) {
                return suggestion(path.toString(), unknown.getElement(i, Form.ORIGINAL), names(type));
            }
            path.append('.').append(unknown.getElement(i, Form.ORIGINAL));
            type = inner;
        }
        return path + " cannot hold a value by itself";
    }

    private static String suggestion(String path, String written, List<String> known) {
        if (known.isEmpty()) {
            return path + " has no settings below it";
        }
        String nearest = known.get(0);
        for (String name : known) {
            if (Nearest.edits(written, name) < Nearest.edits(written, nearest)) {
                nearest = name;
            }
        }
        return "did you mean " + path + "." + nearest + "? Known under " + path + " are " + String.join(", ", known);
    }

    private static @Nullable Type inside(Type type, String element) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            if (Map.class.isAssignableFrom(raw) || Collection.class.isAssignableFrom(raw)) {
                Type[] arguments = generic.getActualTypeArguments();
                return arguments[arguments.length - 1];
            }
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            for (RecordComponent component : record.getRecordComponents()) {
                if (component.getName().equalsIgnoreCase(element.replace("-", ""))) {
                    return component.getGenericType();
                }
            }
        }
        return null;
    }

    private static List<String> names(Type type) {
        List<String> names = new ArrayList<>();
        if (type instanceof Class<?> record && record.isRecord()) {
            for (RecordComponent component : record.getRecordComponents()) {
                names.add(Spellings.dashed(component.getName()));
            }
        }
        return names;
    }
}
