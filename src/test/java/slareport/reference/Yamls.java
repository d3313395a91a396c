package slareport.reference;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** YAML as the parser gives it, in types. */
final class Yamls {
    private Yamls() {}

    /** A mapping; nothing is an empty one. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    static List<Map<String, Object>> maps(Object list) {
        return list(list).stream().map(Yamls::map).toList();
    }

    static List<String> strings(Object list) {
        return list(list).stream().map(Object::toString).toList();
    }

    /** A list; nothing is an empty one. */
    static List<?> list(Object list) {
        return list == null ? List.of() : (List<?>) list;
    }

    static LocalDate date(Object value) {
        return ((Date) value).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
