package slareport.crm;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import slareport.facts.Entity;

/**
 * Which header of an export feeds which column of an entity. A configured header wins; where a file does not have it, or
 * none is configured, the column's own name is looked for.
 *
 * @param known every column that the entity can have
 * @param headers configured headers by column
 */
record ColumnMapping(Entity entity, Set<String> known, Map<String, String> headers) {
    ColumnMapping {
        known = Collections.unmodifiableSet(new LinkedHashSet<>(known));
        headers = Map.copyOf(headers);
    }

    /** Finds the columns in a file's header; what is missing or there twice is refused. */
    Columns bind(Header header, String file, Refusals refusals) {
        Map<String, Integer> places = new HashMap<>();
        for (String column : known) {
            String name = headers.getOrDefault(column, column);
            List<Integer> found = header.places(name);
            if (found.isEmpty()) {
                found = header.places(column);
            }
            if (found.size() > 1) {
                refusals.add(file + " has " + found.size() + " columns that could be " + column
                        + "; leave one of them out of the export or name the right one in "
                        + EntityPlan.setting(entity, "columns." + column) + ".");
            }
            if (!found.isEmpty()) {
                places.put(column, found.get(0));
            }
        }
        for (String column : entity.required()) {
            if (!places.containsKey(column)) {
                refusals.add(file + " has no column " + column + ", which every file of " + entity.code()
                        + " must have; add it to the export, or say in "
                        + EntityPlan.setting(entity, "columns." + column) + " how the file calls it. "
                        + header.described(headers.getOrDefault(column, column), !places.isEmpty()));
            }
        }
        checkAlternatives(header, file, places, refusals);
        return new Columns(places);
    }

    private void checkAlternatives(Header header, String file, Map<String, Integer> places, Refusals refusals) {
        List<String> any = entity.alternatives();
        if (!any.isEmpty() && any.stream().noneMatch(places::containsKey)) {
            refusals.add(file + " has none of the columns " + String.join(" and ", any) + ", of which every file of "
                    + entity.code() + " must have one; add one to the export, or say in "
                    + any.stream()
                            .map(column -> EntityPlan.setting(entity, "columns." + column))
                            .collect(Collectors.joining(" or "))
                    + " how the file calls it. " + header.described(any.get(0), !places.isEmpty()));
        }
    }
}
