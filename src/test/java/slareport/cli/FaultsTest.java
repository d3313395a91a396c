package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.cli.Terminal.Result;
import slareport.publish.ReportFile;
import slareport.report.Report;

/** What others do to the folders of a run while it writes its files. */
class FaultsTest {
    private static final String UNTOUCHED = "nothing was published, and the last report stands. ";

    @TempDir
    private Path folder;

    private Terminal terminal;
    private Path database;
    private Map<String, String> reference;

    private interface Fault {
        void happen() throws IOException;
    }

    @BeforeEach
    void publish() {
        terminal = new Terminal(folder);
        database = folder.resolve("var/sla-report.mv.db");
        assertThat(terminal.execute(terminal.runWith()).exitCode()).isZero();
        reference = terminal.published();
        terminal.write("exports/leads.csv", Company.LEADS + "L4,2026-10-09T09:00,,ben,web\n");
    }

    @Test
    void aDatabaseThatIsRemoved_isMissedBeforeAnythingIsPublished() {
        Result result = runInto(() -> Files.delete(database));
        result.assertTold(
                1,
                "The database in " + folder.resolve("var") + " was removed or replaced while the job was at" + " work; "
                        + UNTOUCHED + "Put it back");
        assertThat(terminal.published()).isEqualTo(reference);
        assertTheNextRunIsRight();
    }

    @Test
    void aDatabaseThatIsReplaced_isMissedBeforeAnythingIsPublished() {
        Path copy = folder.resolve("copy");
        copy(database, copy);
        Result result = runInto(() -> Files.move(copy, database, StandardCopyOption.REPLACE_EXISTING));
        result.assertTold(1, "was removed or replaced while the job was at work");
        assertThat(terminal.published()).isEqualTo(reference);
        assertTheNextRunIsRight();
    }

    @Test
    void aDatabaseThatWasRemovedBefore_isBegunAnew() throws IOException {
        Files.delete(database);
        assertTheNextRunIsRight();
    }

    @Test
    void aDatabaseThatWasEmptied_isBegunAnew() throws IOException {
        Files.write(database, new byte[0]);
        assertTheNextRunIsRight();
    }

    @Test
    void aDatabaseThatIsOverwritten_endsTheRunOrTheNextWithASentence() throws IOException {
        byte[] good = Files.readAllBytes(database);
        Result result = runInto(() -> Files.write(database, new byte[good.length], StandardOpenOption.WRITE));
        assertThat(result.exitCode()).isIn(0, 1);
        assertThat(result.err().lines()).allMatch(line -> line.matches("sla-report: .+[.?]"));
        Result next = terminal.execute(terminal.runWith());
        assertThat(next.exitCode()).isIn(0, 1);
        assertThat(next.err().lines()).allMatch(line -> line.matches("sla-report: .+[.?]"));

        Files.write(database, good);
        assertTheNextRunIsRight();
    }

    @Test
    void anOutputFolderThatIsRemoved_isToldAndTheNextRunIsRight() {
        Result result = runInto(() -> delete(folder.resolve("out")));
        assertThat(result.exitCode()).isEqualTo(1);
        result.assertTold(1, " cannot be written (it is gone); " + UNTOUCHED);
        assertThat(terminal.published()).isEmpty();
        assertTheNextRunIsRight();
    }

    @Test
    void aPlaceThatBecomesAFolder_isToldAndTheOthersStayAsTheyWere() {
        Path place = folder.resolve("out/rejects-2026-10.csv");
        Result result = runInto(() -> {
            Files.delete(place);
            Files.createDirectory(place);
        });
        result.assertTold(1, place + " cannot be written (is not a file); " + UNTOUCHED + "See what lies there");
        reference.remove("rejects-2026-10.csv");
        assertThat(terminal.published()).isEqualTo(reference);
        delete(place);
        assertTheNextRunIsRight();
    }

    /** Lets a fault happen while the last file is written. */
    private Result runInto(Fault fault) {
        List<ReportFile> files = new ArrayList<>(Stops.REAL.files());
        ReportFile last = files.remove(files.size() - 1);
        files.add(new ReportFile() {
            @Override
            public String name(YearMonth month) {
                return last.name(month);
            }

            @Override
            public void write(Report report, OutputStream out) throws IOException {
                fault.happen();
                last.write(report, out);
            }
        });
        return terminal.execute(
                new Stops(Stops.REAL.agreement(), Stops.REAL.exports(), Stops.REAL.review(), files),
                terminal.runWith());
    }

    private void assertTheNextRunIsRight() {
        Result next = terminal.execute(terminal.runWith());
        assertThat(next.exitCode()).as(next.err()).isZero();
        assertThat(terminal.published()).hasSize(5);
        assertThat(terminal.published().get("reconciliation-2026-10.csv")).contains("leads,leads.csv,4,4,");
        assertThat(terminal.query("select count(*) from run where outcome = 'running'"))
                .containsExactly("0");
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
