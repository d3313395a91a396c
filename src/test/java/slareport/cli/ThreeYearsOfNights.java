package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs a job of three years, night for night, over exports that grow by the day; on demand only ({@code mvn test
 * -Dtest=ThreeYearsOfNights}). Prints how long nights took and how many rows each table holds.
 */
class ThreeYearsOfNights {
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);
    private static final int NIGHTS = Integer.getInteger("nights", 1096);
    private static final int WINDOW = 9;
    private static final double DEARER = 1.2;

    @TempDir
    private Path folder;

    private final StringBuilder leads =
            new StringBuilder("lead_id,created_at,stage,mql_at,assigned_at,owner,source,status\n");
    private final StringBuilder activities = new StringBuilder("lead_id,occurred_at,owner,type,direction\n");
    private final StringBuilder deals = new StringBuilder("deal_id,created_at,lead_id,owner,outcome,closed_at,amount\n"
            + "D0,2026-01-07T10:00,,ana,won,2026-01-08T10:00,500\n");
    private final List<Long> millis = new ArrayList<>();
    private int lead;

    @Test
    void theLastNight_costsHardlyMoreThanTheTenth_andTablesStayBounded() throws IOException {
        Terminal terminal = new Terminal(folder);
        terminal.write("agreement/2-madrid.yml", Company.agreement("2", "2026-01-01", "Europe/Madrid"));
        Files.delete(folder.resolve("agreement/1-mexico.yml"));
        terminal.write(
                "application.yml",
                "sla: {agreement: agreement, exports: exports, out: out, guards: {settle: 0s, row-drop: 90%}}\n");
        String config = terminal.path("application.yml");
        Map<String, Long> before = new TreeMap<>();
        for (int night = 0; night < NIGHTS; night++) {
            LocalDate today = FIRST.plusDays(night);
            workOn(today.minusDays(1));
            terminal.write("exports/leads.csv", leads.toString());
            terminal.write("exports/activities.csv", activities.toString());
            terminal.write("exports/deals.csv", deals.toString());
            terminal.setClock(today + "T05:30:00Z");
            millis.add(timed(terminal, "run", "--config", config));
            // the engine dates its records by the machine's clock, for which all nights are one
            terminal.change("update batch_job_execution set create_time = dateadd(day, -1, create_time)");
            if (night == NIGHTS - 366) {
                before = rows(terminal);
            }
        }
        Map<String, Long> after = rows(terminal);
        List<Long> again = new ArrayList<>();
        List<Long> afresh = new ArrayList<>();
        for (int i = 0; i < WINDOW; i++) {
            again.add(timed(terminal, "run", "--config", config, "--force"));
            afresh.add(timed(terminal, "run", "--config", config, "--out", terminal.path("afresh" + i + "/out")));
        }
        System.out.println("tenth night " + median(millis.subList(9 - WINDOW / 2, 9 + WINDOW / 2 + 1))
                + " ms, last night " + median(millis.subList(NIGHTS - WINDOW, NIGHTS)) + " ms; once more "
                + median(again) + " ms, the same exports on a new ledger " + median(afresh) + " ms");
        System.out.println("rows a year before the end " + before);
        System.out.println("rows at the end            " + after);
        System.out.println("database bytes " + Files.size(folder.resolve("var/sla-report.mv.db")));
        assertThat((double) median(millis.subList(NIGHTS - WINDOW, NIGHTS))
                        / median(millis.subList(9 - WINDOW / 2, 9 + WINDOW / 2 + 1)))
                .isLessThan(DEARER);
    }

    private static long timed(Terminal terminal, String... command) {
        long start = System.nanoTime();
        Terminal.Result result = terminal.execute(command);
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).doesNotContain("would be different");
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** What a day brings: three leads, their calls, now and then a deal. */
    private void workOn(LocalDate day) {
        for (int i = 0; i < 3; i++) {
            lead++;
            LocalDateTime created = day.atTime(LocalTime.of(9 + 2 * i, 5));
            String mql = lead % 3 == 0 ? "" : created.plusHours(1).toString();
            String owner = lead % 2 == 0 ? "ana" : "ben";
            leads.append("L" + lead + "," + created + "," + (mql.isEmpty() ? "" : "mql") + "," + mql + "," + created
                    + "," + owner + "," + (lead % 5 == 0 ? "fair" : "web") + ",\n");
            if (lead % 4 != 0) {
                activities.append("L" + lead + "," + created.plusHours(2) + "," + owner + ",call,outbound\n");
            }
        }
        if (day.getDayOfMonth() % 4 == 0) {
            deals.append("D" + lead + "," + day.atTime(10, 0) + ",L" + lead + ",ana,"
                    + (day.getDayOfMonth() % 8 == 0 ? "won" : "lost") + "," + day.atTime(15, 0) + ","
                    + (900 + lead % 100)
                    + "\n");
        }
    }

    private static Map<String, Long> rows(Terminal terminal) {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : terminal.query(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC' order by 1")) {
            rows.put(
                    table,
                    Long.parseLong(terminal.query("select count(*) from \"" + table + "\"")
                            .get(0)));
        }
        return rows;
    }

    private static long median(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
