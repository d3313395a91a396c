package slareport.crm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import slareport.crm.preset.PresetExport;
import slareport.facts.Entity;

/**
 * Which header of an export feeds which column of an entity. A configured header wins, then the first that the preset
 * knows; where a file has none of them, the column's own name is looked for.
 *
 * @param known every column that the entity can have
 * @param headers configured headers by column
 */
record ColumnMapping(Entity entity, Set<String> known, Map<String, String> headers, PresetExport export) {
    ColumnMapping {
        known = Collections.unmodifiableSet(new LinkedHashSet<>(known));
        headers = Map.copyOf(headers);
    }

    ColumnMapping(Entity entity, Set<String> known, Map<String, String> headers) {
        this(entity, known, headers, PresetExport.canonical(entity));
    }

    /** The same for files that are this export of a CRM. */
    ColumnMapping as(PresetExport other) {
        return new ColumnMapping(entity, known, headers, other);
    }

    /** Finds the columns in a file's header; what is missing or there twice is refused. */
    Columns bind(Header header, String file, Refusals refusals) {
        Columns columns = columns(header);
        Map<String, Integer> places = columns.places();
        for (String column : known) {
            List<Integer> found = found(column, header);
            if (found.size() > 1) {
                refusals.add(file + " has " + found.size() + " columns that could be " + column
                        + "; leave one of them out of the export or name the right one in "
                        + EntityPlan.setting(entity, "columns." + column) + ".");
            }
            if (export.isKeptByHand() && isFigure(column)) {
                checkRivals(column, header, file, refusals);
            }
        }
        for (String column : entity.required()) {
            if (!isThere(column, header)) {
                refusals.add(file + " has no column " + column + ", which every file of " + entity.code()
                        + " must have; add it to the export, or say in "
                        + EntityPlan.setting(entity, "columns." + column) + " how the file calls it. "
                        + header.described(headers.getOrDefault(column, column), !places.isEmpty()));
            }
        }
        checkAlternatives(header, file, places, refusals);
        return columns;
    }

    /** The columns as far as a file's header has them. */
    Columns columns(Header header) {
        Map<String, Integer> places = new HashMap<>();
        for (String column : known) {
            int place = place(column, header);
            if (place >= 0) {
                places.put(column, place);
            }
        }
        return new Columns(places, joined(header));
    }

    /** Whether rows of a file with this header can say everything that the entity requires. */
    boolean fits(Header header) {
        List<String> any = entity.alternatives();
        String holder = export.onlyRowsWith();
        return missing(header).isEmpty()
                && (holder == null || isThere(holder, header))
                && (any.isEmpty()
                        || any.stream()
                                .anyMatch(column -> !found(column, header).isEmpty()))
                && (export.needs().isEmpty() || hasAny(header, export.needs()))
                && !hasAny(header, export.lacks());
    }

    private static boolean hasAny(Header header, List<String> names) {
        return names.stream().anyMatch(name -> !header.places(name).isEmpty());
    }

    /** The required columns that a file with this header does not have. */
    List<String> missing(Header header) {
        return entity.required().stream()
                .filter(column -> !isThere(column, header))
                .toList();
    }

    /** How many of a file's headers mean something under this mapping. */
    int matched(Header header) {
        return matchedPlaces(header).size();
    }

    /** The places of the headers that mean something under this mapping, from 0. */
    Set<Integer> matchedPlaces(Header header) {
        Set<Integer> places = new LinkedHashSet<>();
        for (String column : known) {
            places.addAll(found(column, header));
        }
        joined(header).values().forEach(places::addAll);
        export.needs().forEach(name -> places.addAll(header.places(name)));
        return places;
    }

    /** The names that are looked for, the first one there being the column's. */
    List<String> names(String column) {
        List<String> names = new ArrayList<>();
        if (headers.containsKey(column)) {
            names.add(headers.getOrDefault(column, column));
        }
        List<String> preset = export.headers().get(column);
        if (preset != null) {
            names.addAll(preset);
        }
        if (preset == null || !preset.isEmpty()) {
            names.add(column);
        }
        return names;
    }

    /** Where a file has a column, from 0, or -1 where it does not. */
    int place(String column, Header header) {
        return found(column, header).stream().findFirst().orElse(-1);
    }

    private boolean isThere(String column, Header header) {
        boolean isId = column.equals(entity.required().get(0));
        return !found(column, header).isEmpty()
                || export.constants().containsKey(column)
                || joined(header).containsKey(column)
                || (isId && export.idByLine());
    }

    private List<Integer> found(String column, Header header) {
        for (String name : names(column)) {
            List<Integer> found = header.places(name);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private Map<String, List<Integer>> joined(Header header) {
        Map<String, List<Integer>> joined = new HashMap<>();
        export.joined().forEach((column, names) -> {
            List<Integer> places = names.stream()
                    .flatMap(name -> header.places(name).stream().limit(1))
                    .toList();
            if (!places.isEmpty() && found(column, header).isEmpty()) {
                joined.put(column, places);
            }
        });
        return joined;
    }

    /** Whether another header for the column would make other figures. */
    private boolean isFigure(String column) {
        return column.endsWith("_at")
                || column.equals("date")
                || column.equals("amount")
                || column.equals("visits")
                || (entity == Entity.DEALS && column.equals("outcome"));
    }

    /** What people call by two names they mean to be two things. */
    private void checkRivals(String column, Header header, String file, Refusals refusals) {
        String configured = headers.get(column);
        if (configured != null && !header.places(configured).isEmpty()) {
            return;
        }
        Set<Integer> rivals = new LinkedHashSet<>();
        names(column).forEach(name -> header.places(name).stream().limit(1).forEach(rivals::add));
        if (rivals.size() > 1) {
            refusals.add(file + " has several columns that could be " + column + " of " + entity.code() + ": "
                    + rivals.stream()
                            .map(place -> "\"" + header.name(place) + "\"")
                            .collect(Collectors.joining(" and "))
                    + "; say which one is meant in " + EntityPlan.setting(entity, "columns." + column) + ".");
        }
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
