package slareport.sample;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The exports of a folder, cleaned of broken rows, for crude counts of what they hold. */
final class Exported {
    final Table leads;
    final Table deals;
    final Table activities;

    Exported(Path exports) {
        this.leads = Table.read(exports.resolve("leads.csv"));
        this.deals = Table.read(exports.resolve("deals.csv"));
        Table first = Table.read(exports.resolve("activities-2025.csv"));
        List<List<String>> rows = new ArrayList<>(first.rows());
        rows.addAll(Table.read(exports.resolve("activities-2026.csv")).rows());
        this.activities = new Table(first.header(), rows);
    }

    /** The newest row of every lead that can be read and was not merged away. */
    List<Row> loadedLeads() {
        Map<String, Row> newest = new HashMap<>();
        for (List<String> cells : leads.whole().rows()) {
            Row row = new Row(leads, cells);
            boolean readable = time(row.get("created_at")) != null
                    && (row.get("mql_at").isEmpty() || time(row.get("mql_at")) != null);
            if (readable && row.get("created_at").compareTo("2026-11-01") < 0) {
                newest.merge(row.get("lead_id"), row, (a, b) -> {
                    return a.get("modified_at").compareTo(b.get("modified_at")) > 0 ? a : b;
                });
            }
        }
        return newest.values().stream()
                .filter(row -> row.get("merged_into").isEmpty())
                .toList();
    }

    /** The first outbound activity by a person at or after each lead's handover; leads without one are missing. */
    Map<String, LocalDateTime> firstTouches() {
        Map<String, LocalDateTime> handedOver = new HashMap<>();
        loadedLeads().stream()
                .filter(lead -> !lead.get("mql_at").isEmpty())
                .forEach(lead -> handedOver.put(lead.get("lead_id"), time(lead.get("mql_at"))));
        Map<String, LocalDateTime> first = new HashMap<>();
        for (Row touch : touches()) {
            LocalDateTime start = handedOver.get(touch.get("lead_id"));
            LocalDateTime at = time(touch.get("occurred_at"));
            if (start != null && at != null && !at.isBefore(start)) {
                first.merge(touch.get("lead_id"), at, (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        return first;
    }

    /** Leads that somebody tried to reach, whenever. */
    Set<String> touchedLeads() {
        Set<String> touched = new HashSet<>();
        touches().forEach(touch -> touched.add(touch.get("lead_id")));
        return touched;
    }

    long count(Table table, Predicate<Row> condition) {
        return table.whole().rows().stream()
                .map(cells -> new Row(table, cells))
                .filter(condition)
                .count();
    }

    /** Null when it cannot be read; a bare date is its midnight. */
    static LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text.length() == 10 ? text + "T00:00" : text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private List<Row> touches() {
        return activities.whole().rows().stream()
                .map(cells -> new Row(activities, cells))
                .filter(row -> row.get("direction").equals("outbound")
                        && row.get("automated").isEmpty())
                .toList();
    }

    /** One row of a table. */
    record Row(Table table, List<String> cells) {
        String get(String column) {
            return table.get(cells, column);
        }
    }
}
