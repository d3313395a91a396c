package slareport.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static slareport.sample.Exported.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Counts the traps in the exports themselves and compares them with what the README beside them says. */
class SampleTrapsTest {
    private static final Path SAMPLE = Path.of("sample-data");

    private final Exported exported = new Exported(SAMPLE.resolve("exports"));
    private final Table leads = exported.leads;
    private final Table deals = exported.deals;
    private final Table activities = exported.activities;
    private final List<String[]> readMe = readMeRows();

    @TestFactory
    Stream<DynamicTest> readMeCountsEveryTrap() {
        return counts().entrySet().stream()
                .map(trap -> dynamicTest(
                        trap.getKey(),
                        () -> assertThat(trap.getValue().getAsLong())
                                .isPositive()
                                .isEqualTo(readMeTimes(trap.getKey()))));
    }

    @Test
    void everyTrapOfTheReadMeIsCountedHere() {
        assertThat(counts()).hasSize((int) readMe.stream()
                .filter(row -> row[1].matches("leads|deals|activities|visits"))
                .count());
    }

    private Map<String, LongSupplier> counts() {
        Map<String, LongSupplier> counts = new LinkedHashMap<>();
        counts.put("a lead's row twice", () -> repeats(leads, "lead_id"));
        counts.put("a record merged into the lead", () -> merged() - 2 * chains());
        counts.put("and a second record", this::chains);
        counts.put(
                "`created_at` is empty",
                () -> exported.count(leads, row -> row.get("created_at").isEmpty()));
        counts.put(
                "`mql_at` is no date",
                () -> exported.count(leads, row -> !row.get("mql_at").isEmpty() && time(row.get("mql_at")) == null));
        counts.put("a field too many or too few", () -> rowsOfOtherLength(leads));
        counts.put(
                "created in the morning after",
                () -> exported.count(leads, row -> row.get("created_at").startsWith("2026-11-01T08")));
        counts.put(
                "`Nutrición`",
                () -> exported.count(leads, row -> row.get("stage").equals("Nutrición")));
        counts.put(
                "a date without a time",
                () -> exported.count(leads, row -> row.get("created_at").length() == 10));
        counts.put(
                "the clocks leapt over",
                () -> exported.count(
                        leads,
                        row -> row.get("created_at").startsWith("2026-03-08T02")
                                && row.get("mql_at").startsWith("2026-03-08T02")));
        counts.put(
                "`sql_at` without `mql_at`",
                () -> loaded(
                        row -> row.get("mql_at").isEmpty() && !row.get("sql_at").isEmpty()));
        counts.put("a deal without `sql_at`", () -> {
            Set<String> withDeal = new HashSet<>();
            exported.count(deals, row -> withDeal.add(row.get("lead_id")));
            return loaded(row -> row.get("sql_at").isEmpty() && withDeal.contains(row.get("lead_id")));
        });
        counts.put(
                "`mql_at` after `sql_at`",
                () -> loaded(
                        row -> !row.get("sql_at").isEmpty() && row.get("mql_at").compareTo(row.get("sql_at")) > 0));
        counts.put(
                "with neither `mql_at` nor `sql_at`",
                () -> loaded(row -> row.get("stage").equals("SQL")
                        && row.get("mql_at").isEmpty()
                        && row.get("sql_at").isEmpty()));
        counts.put(
                "an hour before `created_at`",
                () -> loaded(
                        row -> !row.get("mql_at").isEmpty() && row.get("mql_at").compareTo(row.get("created_at")) < 0));
        counts.put("`exvendedor`", () -> loaded(row -> row.get("owner").equals("exvendedor")));
        counts.put(
                "nobody ever called",
                () -> readMeExamples("nobody ever called").stream()
                        .filter(id -> !exported.touchedLeads().contains(id))
                        .count());
        counts.put("whom no salesperson ever tried", () -> {
            Set<String> touched = exported.touchedLeads();
            return loaded(row -> !row.get("mql_at").isEmpty() && !touched.contains(row.get("lead_id")));
        });
        counts.put("and so is quoted", () -> loaded(row -> row.get("campaign").matches("(?s).*[,\"\n].*")));
        counts.put("the same activity twice", this::twins);
        counts.put("an activity of a lead", () -> orphans(activities));
        counts.put(
                "a call in the morning after",
                () -> exported.count(activities, row -> row.get("occurred_at").startsWith("2026-11-01T09")));
        counts.put(
                "`lead_id` is empty",
                () -> exported.count(activities, row -> row.get("lead_id").isEmpty()));
        counts.put(
                "`occurred_at` is a word",
                () -> exported.count(activities, row -> time(row.get("occurred_at")) == null));
        counts.put(
                "`automated` is neither",
                () -> exported.count(activities, row -> !row.get("automated").matches("|true")));
        counts.put("a field too many:", () -> rowsOfOtherLength(activities));
        counts.put(
                "`fax`", () -> exported.count(activities, row -> row.get("type").equals("fax")));
        counts.put(
                "`direction` is empty",
                () -> exported.count(activities, row -> row.get("direction").isEmpty()));
        counts.put("a deal's row twice", () -> repeats(deals, "deal_id"));
        counts.put("a lost deal of a lead", () -> orphans(deals));
        counts.put(
                "won, without `closed_at`",
                () -> exported.count(
                        deals,
                        row -> row.get("outcome").equals("won")
                                && row.get("closed_at").isEmpty()));
        counts.put(
                "closed two days before",
                () -> exported.count(
                        deals,
                        row -> !row.get("closed_at").isEmpty()
                                && row.get("closed_at").compareTo(row.get("created_at")) < 0));
        counts.put(
                "won, without `amount`",
                () -> exported.count(
                        deals,
                        row -> row.get("outcome").equals("won")
                                && row.get("amount").isEmpty()));
        counts.put("CAD", () -> exported.count(deals, row -> row.get("currency").equals("CAD")));
        counts.put(
                "`amount` is a word",
                () -> exported.count(deals, row -> row.get("amount").equals("por definir")));
        counts.put(
                "`outcome` is neither",
                () -> exported.count(deals, row -> !row.get("outcome").matches("open|won|lost")));
        Table visits = Table.read(SAMPLE.resolve("exports/visits.csv"));
        counts.put(
                "`visits` is a word",
                () -> exported.count(visits, row -> !row.get("visits").matches("[0-9]+")));
        return counts;
    }

    private long loaded(Predicate<Exported.Row> condition) {
        return exported.loadedLeads().stream().filter(condition).count();
    }

    private long merged() {
        return exported.count(leads, row -> !row.get("merged_into").isEmpty());
    }

    private long chains() {
        Set<String> mergedAway = new HashSet<>();
        exported.count(leads, row -> !row.get("merged_into").isEmpty() && mergedAway.add(row.get("lead_id")));
        return exported.count(leads, row -> mergedAway.contains(row.get("merged_into")));
    }

    private long orphans(Table table) {
        Set<String> known = new HashSet<>(Set.of(""));
        exported.count(leads, row -> known.add(row.get("lead_id")));
        return exported.count(table, row -> !known.contains(row.get("lead_id")));
    }

    private long twins() {
        Map<List<String>, Integer> seen = new HashMap<>();
        return exported.count(
                activities,
                row -> row.get("automated").matches("|true")
                        && !row.get("lead_id").isEmpty()
                        && seen.merge(
                                        List.of(
                                                row.get("lead_id"),
                                                row.get("occurred_at"),
                                                row.get("type"),
                                                row.get("direction"),
                                                row.get("owner")),
                                        1,
                                        Integer::sum)
                                > 1);
    }

    private long repeats(Table table, String id) {
        Set<String> seen = new HashSet<>();
        return exported.count(
                table, row -> !row.get(id).isEmpty() && !row.get(id).startsWith("X") && !seen.add(row.get(id)));
    }

    private static long rowsOfOtherLength(Table table) {
        return table.rows().size() - table.whole().rows().size();
    }

    private long readMeTimes(String fragment) {
        return Long.parseLong(readMeRow(fragment)[2]);
    }

    private List<String> readMeExamples(String fragment) {
        return List.of(readMeRow(fragment)[4].split(", "));
    }

    private String[] readMeRow(String fragment) {
        List<String[]> found =
                readMe.stream().filter(row -> row[3].contains(fragment)).toList();
        // a chain also starts with a merged record: the shorter text is the one that names nothing else
        return found.stream()
                .min((a, b) -> Integer.compare(a[3].length(), b[3].length()))
                .orElseThrow(() -> new AssertionError("the README says nothing of: " + fragment));
    }

    private static List<String[]> readMeRows() {
        try {
            return Files.readAllLines(SAMPLE.resolve("README.md")).stream()
                    .filter(line -> line.startsWith("| "))
                    .map(line -> line.split(" *\\| *", -1))
                    .filter(cells -> cells.length == 6)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
