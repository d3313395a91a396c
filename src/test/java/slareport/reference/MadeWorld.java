package slareport.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import slareport.report.Report;

/** A made-up agreement and made-up exports, written out. */
public record MadeWorld(YearMonth month, Instant asOf, String agreement, Map<String, String> exports) {
    private static final List<String> STARTS =
            List.of("created", "assigned", "subscriber", "lead", "mql", "sql", "opportunity", "customer");

    /**
     * Writes a world out.
     *
     * @param until the first lead's moment that is as-of, unless it lies before the month
     * @param without what the exports lack: a file, or a file and a column with a point between
     * @param repeats how often leads, deals with their changes of stage, and visits happen again in the months before
     */
    static MadeWorld of(
            MadeAgreement made,
            Moment until,
            Map<String, List<Map<String, MadeCell>>> rows,
            Set<String> without,
            Repeats repeats) {
        String agreement = made.written();
        Almanac early = almanac(made, agreement, Period.first(made.month().plusMonths(1), made.zoneId()));
        List<Map<String, MadeCell>> leads = rows.get("leads");
        Instant wanted = early.instant(until, starts(leads.get(0), early));
        Instant start = Period.first(made.month(), made.zoneId());
        Instant asOf = wanted.isAfter(start) ? wanted : early.asOf();
        Almanac almanac = almanac(made, agreement, asOf);
        Map<String, Map<String, Instant>> startsOfLeads = new HashMap<>();
        leads.forEach(lead -> startsOfLeads.put(lead.get("lead_id").text(), starts(lead, almanac)));

        Map<String, String> exports = new LinkedHashMap<>();
        rows.forEach((entity, entityRows) -> {
            // either leads or deals must be there
            boolean isNeeded = entity.equals("leads")
                    && (without.contains("deals") || rows.get("deals").isEmpty());
            boolean isOfNothing = entity.equals("stage_changes")
                    && without.containsAll(Set.of("stage_changes.lead_id", "stage_changes.deal_id"));
            if (isNeeded || !without.contains(entity) && !entityRows.isEmpty() && !isOfNothing) {
                exports.put(entity, csv(entity, entityRows, almanac, startsOfLeads, without));
            }
        });
        for (int before = 1; before <= repeats.months(); before++) {
            Almanac earlier = almanac.monthsBefore(before);
            List<String> marks = repeats.marks(before).toList();
            for (String entity : List.of("leads", "deals", "stage_changes", "visits")) {
                exports.computeIfPresent(
                        entity,
                        (key, csv) -> csv
                                + marks.stream()
                                        .map(mark -> lines(
                                                entity,
                                                Repeats.marked(rows.get(entity), mark),
                                                earlier,
                                                Map.of(),
                                                without))
                                        .collect(Collectors.joining()));
            }
        }
        return new MadeWorld(made.month(), asOf, agreement, exports);
    }

    private static Almanac almanac(MadeAgreement made, String agreement, Instant asOf) {
        Map<String, Object> yaml = Yamls.map(new Yaml().load(agreement));
        WorkingHours hours = WorkingHours.of(made.zoneId(), Yamls.map(yaml.get("working-time")));
        List<Promise> clocks = Yamls.maps(yaml.get("commitments")).stream()
                .map(promise -> new Promise(promise, hours))
                .filter(promise -> !promise.clock().isEmpty())
                .toList();
        return new Almanac(made.zoneId(), made.month(), clocks, asOf);
    }

    /** When clocks of a lead may start. */
    private static Map<String, Instant> starts(Map<String, MadeCell> lead, Almanac almanac) {
        Map<String, Instant> starts = new HashMap<>();
        for (String start : STARTS) {
            MadeCell cell = lead.get(start + "_at");
            if (cell != null && cell.moment() != null) {
                starts.put(start, almanac.instant(cell.moment(), Map.of()));
            }
        }
        return starts;
    }

    private static String csv(
            String entity,
            List<Map<String, MadeCell>> rows,
            Almanac almanac,
            Map<String, Map<String, Instant>> startsOfLeads,
            Set<String> without) {
        return String.join(",", columns(entity, rows, without)) + "\n"
                + lines(entity, rows, almanac, startsOfLeads, without);
    }

    private static List<String> columns(String entity, List<Map<String, MadeCell>> rows, Set<String> without) {
        return rows.get(0).keySet().stream()
                .filter(column -> !without.contains(entity + "." + column))
                .toList();
    }

    private static String lines(
            String entity,
            List<Map<String, MadeCell>> rows,
            Almanac almanac,
            Map<String, Map<String, Instant>> startsOfLeads,
            Set<String> without) {
        List<String> columns = columns(entity, rows, without);
        return rows.stream()
                .map(row -> {
                    String lead = row.getOrDefault("lead_id", MadeCell.EMPTY).text();
                    Map<String, Instant> starts = startsOfLeads.getOrDefault(lead, Map.of());
                    return columns.stream()
                            .map(column -> CsvText.quoted(row.get(column).written(almanac, starts)))
                            .collect(Collectors.joining(",", "", "\n"));
                })
                .collect(Collectors.joining());
    }

    /** The same world with deals that can be read. */
    MadeWorld withoutMistakes() {
        Map<String, String> readable = new LinkedHashMap<>(exports);
        readable.computeIfPresent(
                "deals", (entity, csv) -> csv.replace(",perdida,", ",lost,").replace(",mucho,", ",5.00,"));
        return new MadeWorld(month, asOf, agreement, readable);
    }

    /** The report that the program makes of the files. */
    public Report report() {
        return inFolder(folder -> Engine.report(agreement(folder), exports(folder), month, asOf));
    }

    /** What the reference makes of the files. */
    Reference reference() {
        return inFolder(folder -> new Reference(agreement(folder), exports(folder), month, asOf.toString()));
    }

    /** What something gives for a folder with the files, which is taken away afterwards. */
    <T> T inFolder(Function<Path, T> use) {
        try {
            Path folder = Files.createTempDirectory("world");
            try {
                write(folder);
                return use.apply(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the files under a folder. */
    private void write(Path folder) {
        try {
            Files.createDirectories(agreement(folder));
            Files.createDirectories(exports(folder));
            Files.writeString(agreement(folder).resolve("1.yml"), agreement);
            for (Map.Entry<String, String> export : exports.entrySet()) {
                Files.writeString(exports(folder).resolve(export.getKey() + ".csv"), export.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the files and the folder away. */
    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path agreement(Path folder) {
        return folder.resolve("agreement");
    }

    static Path exports(Path folder) {
        return folder.resolve("exports");
    }

    /** The files, to be read by whoever looks for the difference. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("month " + month + " as of " + asOf + "\n" + agreement);
        exports.forEach(
                (entity, csv) -> text.append("--- ").append(entity).append("\n").append(CsvText.filled(csv)));
        return text.toString();
    }
}
