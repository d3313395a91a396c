package slareport.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Writes the page that says what the set shows, which traps it holds, and what the job must make of every file. */
final class ReadMe {
    private ReadMe() {}

    static void write(SampleSettings settings, Tally tally, List<Export> exports) throws IOException {
        StringBuilder page = new StringBuilder();
        page.append(story(settings));
        page.append("""

                ## Traps

                The first lead ids that carry a trap stand in the last column.

                | export | times | what | leads |
                |---|---:|---|---|
                """);
        if (settings.trapped()) {
            traps(page, tally);
        }
        row(
                page,
                "leads",
                Long.toString(tally.quotedCampaigns()),
                "loaded leads whose campaign has a comma, quotes or a line break, and so is quoted",
                "");
        row(
                page,
                "leads",
                Long.toString(tally.unanswered()),
                "loaded leads with `mql_at` whom no salesperson ever tried to reach",
                "");
        page.append(reconciliation(settings, exports));
        Files.writeString(settings.out().resolve("README.md"), page);
    }

    private static void traps(StringBuilder page, Tally tally) {
        for (Trap trap : Trap.values()) {
            row(
                    page,
                    trap.entity(),
                    Integer.toString(tally.times(trap)),
                    trap.meaning(),
                    String.join(", ", tally.examples(trap)));
        }
        row(page, "visits", "1", "`visits` is a word: rejected", "");
    }

    private static String story(SampleSettings settings) {
        return """
                # Sample data

                Made up from end to end by `scripts/sample-data`; nobody in it exists. Hidráulica Tres Cerros of Tijuana sells pumps,
                valves and filters. `exports` holds what its CRM would have written in the morning after %LAST%, fourteen months from
                %FIRST% on; `agreement` holds the two versions of its agreement, from %FIRST% and from %SECOND%.

                Written with `scripts/sample-data %ARGUMENTS%`; the same arguments give the same bytes.

                ## What the report should show

                - **A slow salesman.** Hugo Peralta (`hperalta`) answers late and forgets about one lead in ten, under both versions.
                - **A source that sales refuses.** More than half of the decided MQLs of `Directorio industrial` are rejected.
                - **A month that fell short.** In %SHORT% marketing handed over about a third fewer MQLs than in the months around it.
                - **An improvement.** From the second month of the second version on, everybody but Hugo answers in less than half the
                  time.
                """.replace("%LAST%", settings.lastMonth().toString())
                .replace("%FIRST%", settings.firstMonth().toString())
                .replace("%SECOND%", settings.secondVersion().toString())
                .replace("%SHORT%", settings.shortMonth().toString())
                .replace("%ARGUMENTS%", settings.arguments());
    }

    private static String reconciliation(SampleSettings settings, List<Export> exports) {
        StringBuilder table = new StringBuilder("""

                ## What becomes of every row

                With %AS-OF% as the day up to which facts count.

                | file | rows | loaded | superseded | merged | rejected | after as-of |
                |---|---:|---:|---:|---:|---:|---:|
                """.replace(
                        "%AS-OF%", settings.lastMonth().plusMonths(1).atDay(1).toString()));
        for (Export export : exports) {
            List<String> cells = new ArrayList<>(List.of(export.name(), Long.toString(export.rows())));
            for (Outcome outcome : Outcome.values()) {
                cells.add(Long.toString(export.rows(outcome)));
            }
            row(table, cells.toArray(String[]::new));
        }
        return table.toString();
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
