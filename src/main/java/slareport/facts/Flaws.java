package slareport.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Collects flaws with their counts and first examples. */
public final class Flaws {
    private final Map<Entity, Map<FlawKind, Found>> found = new EnumMap<>(Entity.class);

    /** Counts a flaw of one record; its id is asked for only while examples are still wanted. */
    public void add(FlawKind kind, Entity entity, Supplier<String> id) {
        Found flaw = at(kind, entity);
        flaw.count++;
        if (flaw.examples.size() < Flaw.MOST_EXAMPLES) {
            flaw.examples.add(id.get());
        }
    }

    /** Counts several flaws of the same thing, which is shown once; its id is asked for only while examples are wanted. */
    public void add(FlawKind kind, Entity entity, long count, Supplier<String> id) {
        if (count > 0) {
            add(kind, entity, id);
            add(kind, entity, count - 1);
        }
    }

    /** Counts flaws that have no records to show. */
    public void add(FlawKind kind, Entity entity, long count) {
        if (count > 0) {
            at(kind, entity).count += count;
        }
    }

    /** Adds what was found in rows that come after those looked at so far. */
    public void addAll(Flaws later) {
        later.found.forEach((entity, kinds) -> kinds.forEach((kind, flaw) -> {
            Found mine = at(kind, entity);
            mine.count += flaw.count;
            flaw.examples.stream()
                    .limit(Flaw.MOST_EXAMPLES - mine.examples.size())
                    .forEach(mine.examples::add);
        }));
    }

    /** What was found, by entity and kind. */
    public List<Flaw> list() {
        List<Flaw> flaws = new ArrayList<>();
        found.forEach((entity, kinds) ->
                kinds.forEach((kind, flaw) -> flaws.add(new Flaw(kind, entity, flaw.count, flaw.examples))));
        return flaws;
    }

    private Found at(FlawKind kind, Entity entity) {
        return found.computeIfAbsent(entity, unused -> new EnumMap<>(FlawKind.class))
                .computeIfAbsent(kind, unused -> new Found());
    }

    private static final class Found {
        private long count;
        private final List<String> examples = new ArrayList<>();
    }
}
