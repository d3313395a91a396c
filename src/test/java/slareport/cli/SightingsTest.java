package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.cli.Terminal.Result;
import slareport.publish.ReportFile;

/** Nights over exports that give a stage without its date. The job runs at six in the morning in Madrid. */
class SightingsTest {
    private static final String HEAD = "lead_id,created_at,stage,merged_into\n";
    private static final String OLD = "A,2026-10-05T09:00,mql,\n";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void beginToWatch() throws IOException {
        terminal = new Terminal(folder);
        Files.delete(folder.resolve("exports/deals.csv"));
        Files.delete(folder.resolve("exports/activities.csv"));
        night("2026-12-01", OLD + "B,2026-11-20T09:00,lead,\nC,2026-11-20T09:00,lead,\n");
    }

    @Test
    void leadThatTurnsMqlBetweenTwoNights_countsOnTheDayBetweenFromTheNextRunOn() {
        night("2026-12-02", OLD + "B,2026-11-20T09:00,lead,\nC,2026-11-20T09:00,lead,\n");
        night("2026-12-03", OLD + "B,2026-11-20T09:00,mql,\nC,2026-11-20T09:00,lead,\n");
        assertThat(entries("2026-12")).isEqualTo("0");

        night("2026-12-04", OLD + "B,2026-11-20T09:00,mql,\nC,2026-11-20T09:00,lead,\n");

        assertThat(entries("2026-12")).isEqualTo("1");
        assertThat(entered("B")).containsExactly("2026-12-01T23:00:00Z");
    }

    @Test
    void leadsThatWereThereWhenWatchingBegan_areNeverDated() {
        String mqls = OLD + "B,2026-11-20T09:00,lead,\nC,2026-11-20T09:00,lead,\n";
        night("2026-12-02", mqls);
        night("2026-12-03", mqls);

        assertThat(entries("2026-12")).isEqualTo("0");
        assertThat(terminal.query("select lead_id from sighting")).containsExactly("A");
        assertThat(terminal.query("select observed from sighting join sighting_group using (group_id)"))
                .containsExactly((String) null);
    }

    @Test
    void monthThatBeganBeforeWatchingDid_hasNoFigure() {
        assertThat(entries("2026-11")).isEqualTo("no_data");
        night("2026-12-02", OLD + "B,2026-11-20T09:00,mql,\n");
        night("2026-12-03", OLD + "B,2026-11-20T09:00,mql,\n", "--month", "2026-11");
        assertThat(entries("2026-11")).isEqualTo("no_data");
        night("2026-12-03", OLD + "B,2026-11-20T09:00,mql,\n");
        assertThat(entries("2026-12")).isEqualTo("1");
    }

    @Test
    void leadCreatedAndQualifiedBetweenTwoNights_countsOnItsDay() {
        night("2026-12-02", OLD + "D,2026-12-01T15:00,mql,\n");
        night("2026-12-03", OLD + "D,2026-12-01T15:00,mql,\n");
        assertThat(entries("2026-12")).isEqualTo("1");
    }

    @Test
    void repeatedRun_givesTheSameBytesAlthoughItSawMore() {
        String leads = OLD + "B,2026-11-20T09:00,mql,\nC,2026-11-20T09:00,lead,\n";
        night("2026-12-02", leads);
        var report = terminal.published();

        night("2026-12-02", leads, "--force");

        assertThat(terminal.published()).isEqualTo(report);
        assertThat(terminal.query("select lead_id from sighting order by 1")).containsExactly("A", "B");
        assertThat(terminal.query("select count(*) from watched_stage where as_of = '2026-12-01 23:00:00+00'"))
                .containsExactly("4");
    }

    @Test
    void yesterdaysReportWorkedOutAnewToday_hasTheSameFigures() {
        String leads = OLD + "B,2026-11-20T09:00,mql,\nC,2026-11-20T09:00,lead,\n";
        night("2026-12-02", leads);
        String figures = terminal.published().get("figures-2026-12.csv");
        night("2026-12-03", leads);
        assertThat(terminal.published().get("figures-2026-12.csv")).isNotEqualTo(figures);

        night("2026-12-03", leads, "--as-of", "2026-12-02");

        assertThat(terminal.published().get("figures-2026-12.csv")).isEqualTo(figures);
    }

    @Test
    void runForAPastAsOf_recordsNothing() {
        night("2026-12-05", OLD + "B,2026-11-20T09:00,mql,\n", "--as-of", "2026-12-04");
        assertThat(terminal.query("select lead_id from sighting")).containsExactly("A");
        assertThat(terminal.query("select distinct as_of from watched_stage")).hasSize(1);
    }

    @Test
    void runForALaterHourOfADay_isTheLastWordOnThatDay() {
        night("2026-12-02", OLD + "B,2026-11-20T09:00,mql,\n", "--as-of", "2026-12-02T05:00:00+01:00");
        night("2026-12-02", OLD + "B,2026-11-20T09:00,mql,\nC,2026-11-20T09:00,mql,\n");
        assertThat(terminal.query("select lead_id from sighting order by 1")).containsExactly("A", "B");
    }

    @Test
    void refusedRun_leavesNoSighting() {
        terminal.write("exports/leads.csv", HEAD + OLD + "B,2026-11-20T09:00,mql,\nC,someday,mql,\n");
        terminal.setClock("2026-12-02T05:00:00Z");
        assertThat(terminal.execute(args()).exitCode()).isEqualTo(3);
        assertThat(terminal.query("select lead_id from sighting")).containsExactly("A");
    }

    @Test
    void runThatFailsAfterItRemembered_leavesNoSighting() {
        List<ReportFile> files = new ArrayList<>(Stops.REAL.files());
        files.add(new BrokenFile());
        Stops broken = new Stops(Stops.REAL.agreement(), Stops.REAL.exports(), Stops.REAL.review(), List.copyOf(files));
        terminal.write("exports/leads.csv", HEAD + OLD + "B,2026-11-20T09:00,mql,\n");
        terminal.setClock("2026-12-02T05:00:00Z");

        assertThat(terminal.execute(broken, args()).exitCode()).isEqualTo(1);

        assertThat(terminal.query("select lead_id from sighting")).containsExactly("A");
        assertThat(terminal.query("select distinct as_of from watched_stage")).hasSize(1);
    }

    @Test
    void killedRun_leavesNoSighting() throws IOException, InterruptedException {
        String leads = OLD + "Z,2020-01-07T09:00,mql,\n";
        terminal.write("exports/leads.csv", HEAD + leads);
        // in a process of its own, by the system's clock
        Result killed = Terminal.end(terminal.startKilledBy("slareport.publish.Publication", Traps.class, args()));
        assertThat(killed.exitCode()).isEqualTo(137);
        assertThat(terminal.query("select lead_id from sighting order by 1")).containsExactly("A", "Z");

        night("2026-12-02", leads);

        assertThat(terminal.query("select lead_id from sighting order by 1")).containsExactly("A", "Z");
        assertThat(entered("Z")).containsExactly("2026-11-30T23:00:00Z");
        assertThat(terminal.query("select outcome from run where run_id in (select run_id from watched_stage"
                        + " union select run_id from sighting_group) group by outcome"))
                .containsExactly("published");
    }

    @Test
    void stageThatGetsAnotherWord_isWatchedAnew() {
        terminal.write(
                "agreement/2-madrid.yml",
                Company.agreement("2", "2026-07-01", "Europe/Madrid")
                        .replace("{id: mql}", "{id: mql, values: [Qualified]}"));
        night("2026-12-02", OLD + "B,2026-11-20T09:00,Qualified,\nE,2026-12-01T12:00,Qualified,\n");

        assertThat(entered("B")).containsExactly((String) null);
        assertThat(entered("E")).containsExactly("2026-11-30T23:00:00Z");
        assertThat(entries("2026-12")).isEqualTo("no_data");

        night("2027-01-02", OLD + "B,2026-11-20T09:00,Qualified,\nE,2026-12-01T12:00,Qualified,\nF,2026-11-01,mql,\n");
        night("2027-01-03", OLD + "B,2026-11-20T09:00,Qualified,\nE,2026-12-01T12:00,Qualified,\nF,2026-11-01,mql,\n");
        assertThat(entries("2027-01")).isEqualTo("1");
    }

    @Test
    void mergedLead_countsAsItsSurvivor() {
        night("2026-12-02", OLD + "B,2026-11-20T09:00,mql,\nC,2026-11-20T09:00,lead,\n");
        night("2026-12-03", OLD + "B,2026-11-20T09:00,mql,C\nC,2026-11-20T09:00,mql,\n");
        assertThat(entries("2026-12")).isEqualTo("1");
        assertThat(terminal.query("select lead_id from sighting order by 1")).containsExactly("A", "B");
        assertThat(missing()).isEmpty();
    }

    @Test
    void leadThatVanishesAndComesBack_keepsItsDate() {
        night("2026-12-02", OLD + "B,2026-11-20T09:00,mql,\n");
        night("2026-12-04", OLD);
        assertThat(missing()).containsExactly("B");
        assertThat(terminal.query("select missing_since from sighting where lead_id = 'B'"))
                .containsExactly("2026-12-03");
        night("2026-12-05", OLD);
        assertThat(terminal.query("select missing_since from sighting where lead_id = 'B'"))
                .containsExactly("2026-12-03");

        night("2026-12-06", OLD + "B,2026-11-20T09:00,mql,\n");

        assertThat(missing()).isEmpty();
        assertThat(entries("2026-12")).isEqualTo("1");
        assertThat(entered("B")).containsExactly("2026-11-30T23:00:00Z");
    }

    @Test
    void whatIsKnown_isNotWrittenAgain() {
        night("2026-12-02", OLD + "B,2026-11-20T09:00,mql,\n");
        for (int day = 3; day < 8; day++) {
            night("2026-12-0" + day, OLD + "B,2026-11-20T09:00,mql,\n");
        }
        assertThat(terminal.query("select lead_id from sighting order by 1")).containsExactly("A", "B");
        // of each of two stages the last two runs
        assertThat(terminal.query("select run_id from watched_stage")).hasSize(4);
    }

    private static final class BrokenFile implements ReportFile {
        @Override
        public String name(java.time.YearMonth month) {
            return "broken";
        }

        @Override
        public void write(slareport.report.Report report, java.io.OutputStream out) throws IOException {
            throw new IOException("no space left");
        }
    }

    private void night(String date, String leads, String... more) {
        terminal.write("exports/leads.csv", HEAD + leads);
        terminal.setClock(date + "T05:00:00Z");
        Result result = terminal.execute(args(more));
        assertThat(result.exitCode()).as(result.err()).isZero();
    }

    private String[] args(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "run",
                "--agreement",
                terminal.path("agreement"),
                "--exports",
                terminal.path("exports"),
                "--out",
                terminal.path("out")));
        args.addAll(List.of(more));
        return args.toArray(new String[0]);
    }

    /** The total of entries at mql, or its status where there is none. */
    private String entries(String month) {
        String[] cells = terminal.published()
                .get("figures-" + month + ".csv")
                .lines()
                .filter(line -> line.contains(",entries,,mql,total,") && line.contains(",count,"))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        return cells[9].isEmpty() ? cells[16] : cells[9];
    }

    private List<String> entered(String lead) {
        return terminal.query(
                "select observed from sighting join sighting_group using (group_id) where lead_id = '" + lead + "'");
    }

    private List<String> missing() {
        return terminal.query("select lead_id from sighting where missing_since is not null");
    }
}
