package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.cli.Terminal.Result;

/** Runs that publish nothing. */
class DryRunTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder);
    }

    @Test
    void firstOne_saysWhatItWouldPublish_andLeavesNothing() throws IOException {
        Map<String, Long> before = files();

        Result dry = terminal.execute(terminal.runWith("--dry-run"));

        assertThat(dry.err()).isEmpty();
        assertThat(dry.exitCode()).isZero();
        assertThat(dry.lastLine())
                .startsWith("Would publish " + terminal.path("out/sla-report-2026-10.xlsx") + " (2026-10")
                .endsWith("2 missed, of 3 commitments; no row rejected.");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void mailServerThatTheRunWouldRefuse_isRefused() {
        terminal.write("mail.yml", """
                sla.mail: {from: sla@example.com, lists: {directors: {to: ana@example.com, cadence: monthly}}}
                spring.mail: {host: localhost, port: 465}
                """);
        String[] line = terminal.runWith("--config", terminal.path("mail.yml"));

        Result dry = terminal.execute(terminal.runWith("--config", terminal.path("mail.yml"), "--dry-run"));

        assertThat(dry.exitCode()).isEqualTo(2);
        assertThat(dry.err()).isEqualTo(terminal.execute(line).err()).contains("spring.mail.port");
    }

    @Test
    void runAfterIt_isTheSameByteForByte() throws IOException {
        terminal.execute(terminal.runWith("--dry-run"));
        assertThat(terminal.execute(terminal.runWith()).lastLine()).startsWith("Published ");
        Map<String, String> after = terminal.published();

        Path other = Files.createDirectory(folder.resolve("other"));
        Terminal untouched = new Terminal(other);
        untouched.execute(untouched.runWith());

        assertThat(after).isNotEmpty().isEqualTo(untouched.published());
    }

    @Test
    void betweenRuns_nothingIsEnteredAndTheReportStands() {
        terminal.execute(terminal.runWith());
        Map<String, String> report = terminal.published();
        String status = status();
        terminal.write("exports/leads.csv", Company.LEADS + "L4,2026-10-09T09:00,2026-10-09T10:00,ben,web\n");

        Result dry = terminal.execute(terminal.runWith("--dry-run"));

        assertThat(dry.lastLine()).startsWith("Would publish ");
        assertThat(terminal.published()).isEqualTo(report);
        assertThat(status()).isEqualTo(status);
    }

    @Test
    void whatItReadIsNotWhatTheNextRunComparesWith() {
        terminal.execute(terminal.runWith());
        terminal.write("exports/activities.csv", "lead_id,occurred_at,owner,type,direction\n");

        Result dry = terminal.execute(terminal.runWith("--dry-run", "--accept", "rows,empty"));
        Result run = terminal.execute(terminal.runWith());

        assertThat(dry.exitCode()).isZero();
        run.assertTold(3, "activities");
    }

    @Test
    void inputsThatARunRefuses_areRefusedAndNotEntered() {
        terminal.execute(terminal.runWith());
        String status = status();
        terminal.write("exports/leads.csv", "lead_id,created_at\nL1,nonsense\n");

        terminal.execute(terminal.runWith("--dry-run")).assertTold(3, "leads.csv");

        assertThat(status()).isEqualTo(status);
    }

    @Test
    void refusalBeforeAnythingIsRead_isNotEnteredEither() throws IOException {
        Files.delete(folder.resolve("exports/leads.csv"));
        Files.delete(folder.resolve("exports/deals.csv"));
        Map<String, Long> before = files();

        assertThat(terminal.execute(terminal.runWith("--dry-run")).exitCode()).isEqualTo(3);

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void wrongUsage_isToldAsByARun() {
        assertThat(terminal.execute("run", "--dry-run").exitCode()).isEqualTo(2);
    }

    @Test
    void listsThatTheRunHasNoServerFor_areToldAsByIt() {
        terminal.write("set-up.yml", "sla.mail: {from: s@b.c, lists: {a: {to: a@b.c, cadence: monthly}}}\n");
        String[] configured = {"--dry-run", "--config", terminal.path("set-up.yml")};

        terminal.execute(terminal.runWith(configured)).assertTold(2, "The setting spring.mail.host is missing");

        terminal.write(
                "set-up.yml",
                "spring.mail: {host: smtp.example.com, port: 465}\n"
                        + "sla.mail: {from: s@b.c, lists: {a: {to: a@b.c, cadence: monthly}}}\n");
        terminal.execute(terminal.runWith(configured)).assertTold(2, "The setting spring.mail.port is 465");
    }

    @Test
    void byTheClock_aClockThatWasAheadIsNotRemembered() {
        terminal.setClock("2026-12-24T05:00:00Z");
        terminal.execute(terminal.runByTheClock("run", "--dry-run"));
        terminal.setClock("2026-11-21T10:00:00Z");

        Result run = terminal.execute(terminal.runByTheClock("run"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        terminal.setClock("2026-12-24T05:00:00Z");
        assertThat(terminal.execute(terminal.runByTheClock("run", "--dry-run")).exitCode())
                .isZero();
        terminal.setClock("2026-11-22T10:00:00Z");
        Result next = terminal.execute(terminal.runByTheClock("run"));
        assertThat(next.exitCode()).as(next.err()).isZero();
    }

    private String status() {
        Result status = terminal.execute("status", "--out", terminal.path("out"), "--json");
        assertThat(status.exitCode()).isZero();
        return status.out();
    }

    /** All files of the company with their sizes. */
    private Map<String, Long> files() throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                files.put(folder.relativize(path).toString(), Files.isDirectory(path) ? -1 : Files.size(path));
            }
        }
        return files;
    }
}
