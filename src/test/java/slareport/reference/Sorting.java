package slareport.reference;

import static slareport.reference.Plain.plain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import slareport.reference.Source.Row;

/** Gives every row of the exports its one place: rejected, superseded, merged, after as-of or loaded. */
final class Sorting {
    private static final List<String> PLACES = List.of("loaded", "superseded", "merged", "rejected", "after_as_of");

    /** What tells activities apart that have no id. */
    private static final List<String> ACTIVITY = List.of("lead_id", "occurred_at", "type", "direction", "owner");

    /** What tells changes of stage apart, where a lead's has no deal. */
    private static final List<String> CHANGE = List.of("lead_id", "deal_id", "stage", "changed_at");

    private final Pact pact;
    private final Instant asOf;

    /** How many rows ended where, by entity, file and place. */
    private final Map<List<String>, Integer> counts = new TreeMap<>((a, b) -> {
        int byEntity = a.get(0).compareTo(b.get(0));
        int byFile = a.get(1).compareTo(b.get(1));
        return byEntity != 0 ? byEntity : byFile != 0 ? byFile : a.get(2).compareTo(b.get(2));
    });

    private final Map<List<String>, Integer> rows = new LinkedHashMap<>();

    /** The record into which each merged one went, along chains to the last. */
    final Map<String, String> mergedInto = new HashMap<>();

    Sorting(Pact pact, Instant asOf) {
        this.pact = pact;
        this.asOf = asOf;
    }

    List<Row> leads(Source source) {
        Collection<Row> latest = latest(source, readable(source), List.of("lead_id"));
        List<Row> unmerged = new ArrayList<>();
        for (Row row : latest) {
            if (row.get("merged_into").isEmpty()) {
                unmerged.add(row);
            } else {
                count(source, row, "merged");
                mergedInto.put(row.get("lead_id"), row.get("merged_into"));
            }
        }
        return upToAsOf(source, unmerged, "created_at");
    }

    List<Row> deals(Source source) {
        return upToAsOf(source, latest(source, readable(source), List.of("deal_id")), "created_at");
    }

    List<Row> activities(Source source) {
        return upToAsOf(source, latest(source, readable(source), ACTIVITY), "occurred_at");
    }

    /** Changes of stage, each of a lead or else of a deal. */
    List<Row> stageChanges(Source source) {
        return upToAsOf(source, latest(source, readable(source), CHANGE), "changed_at");
    }

    List<Row> owners(Source source) {
        return loaded(source, latest(source, readable(source), List.of("owner")));
    }

    /** Visits and spend: they have no id and are all loaded. */
    List<Row> days(Source source) {
        return loaded(source, readable(source));
    }

    /** The lead that a row with this lead id belongs to. */
    String survivor(String leadId) {
        String id = leadId;
        while (mergedInto.containsKey(id)) {
            id = mergedInto.get(id);
        }
        return id;
    }

    /** The rows of the reconciliation file. */
    List<List<String>> reconciliation() {
        List<List<String>> lines = new ArrayList<>();
        rows.forEach((file, all) -> {
            List<String> line = new ArrayList<>(file);
            line.add(String.valueOf(all));
            for (String place : PLACES) {
                line.add(String.valueOf(counts.getOrDefault(List.of(file.get(0), file.get(1), place), 0)));
            }
            lines.add(line);
        });
        return lines;
    }

    private List<Row> readable(Source source) {
        source.files()
                .forEach(file ->
                        rows.put(List.of(source.entity(), file.getFileName().toString()), 0));
        List<Row> readable = new ArrayList<>();
        for (Row row : source.rows()) {
            rows.merge(List.of(source.entity(), row.file()), 1, Integer::sum);
            if (row.fields() != null && isReadable(source.entity(), row)) {
                readable.add(row);
            } else {
                count(source, row, "rejected");
            }
        }
        return readable;
    }

    private boolean isReadable(String entity, Row row) {
        try {
            switch (entity) {
                case "leads" -> {
                    required(row, "lead_id", "created_at");
                    dates(row, "created_at", "assigned_at", "accepted_at", "rejected_at", "first_touch_at");
                    dates(row, "modified_at");
                    pact.leadStages().forEach(stage -> dates(row, pact.dateColumn(stage)));
                }
                case "deals" -> {
                    required(row, "deal_id", "created_at");
                    dates(row, "created_at", "closed_at", "modified_at");
                    number(row, "amount");
                    oneOf(row, "outcome", "", "open", "won", "lost");
                }
                case "activities" -> {
                    required(row, "lead_id", "occurred_at");
                    dates(row, "occurred_at", "modified_at");
                    oneOf(row, "automated", "", "true", "false");
                }
                case "stage_changes" -> {
                    required(row, "stage", "changed_at", row.get("lead_id").isEmpty() ? "deal_id" : "lead_id");
                    dates(row, "changed_at");
                }
                case "owners" -> {
                    required(row, "owner");
                    oneOf(row, "active", "", "true", "false");
                }
                case "visits" -> {
                    required(row, "date", "visits");
                    LocalDate.parse(row.get("date"));
                    number(row, "visits");
                }
                case "spend" -> {
                    required(row, "date", "amount");
                    dayOrMonth(row.get("date"));
                    number(row, "amount");
                }
                default -> throw new IllegalStateException(entity);
            }
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    private static void required(Row row, String... columns) {
        for (String column : columns) {
            if (row.get(column).isEmpty()) {
                throw new IllegalArgumentException(column);
            }
        }
    }

    private void dates(Row row, String... columns) {
        for (String column : columns) {
            if (!row.get(column).isEmpty()) {
                Time.instant(row.get(column), pact.zone);
            }
        }
    }

    private static void dayOrMonth(String text) {
        if (text.matches("\\d{4}-\\d{2}")) {
            YearMonth.parse(text);
        } else {
            LocalDate.parse(text);
        }
    }

    private static void number(Row row, String column) {
        if (!row.get(column).isEmpty()) {
            new BigDecimal(row.get(column));
        }
    }

    private static void oneOf(Row row, String column, String... words) {
        if (!Set.of(words).contains(plain(row.get(column)))) {
            throw new IllegalArgumentException(column);
        }
    }

    /** Of the rows with the same key the one modified last; of rows without that date the later one. */
    private Collection<Row> latest(Source source, List<Row> readable, List<String> key) {
        Map<List<String>, Row> latest = new LinkedHashMap<>();
        for (Row row : readable) {
            List<String> id = !row.get("activity_id").isEmpty()
                    ? List.of(row.get("activity_id"))
                    : key.stream()
                            .map(column -> identity(source.entity(), column, row))
                            .toList();
            Row other = latest.get(id);
            if (other == null) {
                latest.put(id, row);
            } else if (modified(row).isBefore(modified(other))) {
                count(source, row, "superseded");
            } else {
                count(source, other, "superseded");
                latest.put(id, row);
            }
        }
        return latest.values();
    }

    private String identity(String entity, String column, Row row) {
        String text = row.get(column);
        return switch (column) {
            case "occurred_at", "changed_at" -> Time.instant(text, pact.zone).toString();
            case "type", "direction", "stage" -> plain(text);
            case "deal_id" ->
                entity.equals("stage_changes") && !row.get("lead_id").isEmpty() ? "" : text;
            default -> text;
        };
    }

    private Instant modified(Row row) {
        String text = row.get("modified_at");
        return text.isEmpty() ? Instant.MIN : Time.instant(text, pact.zone);
    }

    private List<Row> upToAsOf(Source source, Collection<Row> candidates, String column) {
        List<Row> before = new ArrayList<>();
        for (Row row : candidates) {
            if (Time.instant(row.get(column), pact.zone).isBefore(asOf)) {
                before.add(row);
            } else {
                count(source, row, "after_as_of");
            }
        }
        return loaded(source, before);
    }

    private List<Row> loaded(Source source, Collection<Row> candidates) {
        candidates.forEach(row -> count(source, row, "loaded"));
        return List.copyOf(candidates);
    }

    private void count(Source source, Row row, String place) {
        counts.merge(List.of(source.entity(), row.file(), place), 1, Integer::sum);
    }
}
