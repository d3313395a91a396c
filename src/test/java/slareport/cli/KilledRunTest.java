package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.cli.Terminal.Result;

/**
 * Runs in processes of their own that are killed, some over nothing and some over a report, and started again. How many die
 * at random instants is told by the property {@code kills}; with it, the jar is what runs where there is one, and every
 * question for the time is the last one of a run.
 */
class KilledRunTest {
    private static final int FEW = 20;
    private static final Path JAR = Path.of("target/sla-report.jar").toAbsolutePath();
    private static final String NEW_LEADS = Company.LEADS + "L4,2026-10-09T09:00,2026-10-09T10:00,ben,web\n";

    private final boolean campaign = System.getProperty("kills") != null;
    private final long seed = Long.getLong("kill-seed", System.nanoTime());

    @TempDir
    private Path folder;

    @Test
    void aRunKilledAtAnyInstant_publishesTheSameBytesWhenStartedAgain() throws Exception {
        Random random = new Random(seed);
        Undisturbed reference = reference();
        long millis = millisOfARun();
        int died = 0;
        for (int i = 0; i < Integer.getInteger("kills", FEW); i++) {
            boolean overAReport = i % 2 == 1;
            Terminal terminal = begin("random-" + i, overAReport);
            Process run = start(terminal);
            long instant = (long) (random.nextDouble() * millis);
            if (!run.waitFor(instant, TimeUnit.MILLISECONDS)) {
                run.destroyForcibly().waitFor();
                died++;
            }
            String how = "seed " + seed + ", " + i + ": killed after " + instant + " ms";
            checkRestart(terminal, reference, overAReport, how);
        }
        assertThat(died).isPositive();
    }

    @Test
    void aRunKilledWhereAStepEnds_publishesTheSameBytesWhenStartedAgain() throws Exception {
        Undisturbed reference = reference();
        int step = campaign ? 1 : 4;
        boolean killed = true;
        for (int asked = 1; killed; asked += step) {
            Terminal terminal = begin("asked-" + asked, asked % 2 == 1);
            Result result = Terminal.end(terminal.startKilledAt(asked, terminal.runWith()));
            killed = result.exitCode() == 137;
            assertThat(killed || result.exitCode() == 0).as(result.out()).isTrue();
            assertThat(asked > 10 || killed).as("died at question %d", asked).isTrue();
            checkRestart(terminal, reference, asked % 2 == 1, "killed at question " + asked);
        }
    }

    private Undisturbed reference() throws Exception {
        Terminal terminal = begin("reference", true);
        return Undisturbed.of(
                terminal,
                () -> assertThat(terminal.execute(terminal.runWith()).exitCode())
                        .isZero());
    }

    private Terminal begin(String name, boolean overAReport) {
        Terminal terminal = new Terminal(folder.resolve(name));
        if (overAReport) {
            assertThat(terminal.execute(terminal.runWith()).exitCode()).isZero();
        }
        terminal.write("exports/leads.csv", NEW_LEADS);
        return terminal;
    }

    private long millisOfARun() throws IOException, InterruptedException {
        Terminal terminal = begin("timed", false);
        long before = System.nanoTime();
        Result result = Terminal.end(start(terminal));
        assertThat(result.exitCode()).as(result.out()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
    }

    private Process start(Terminal terminal) throws IOException {
        if (campaign && Files.exists(JAR)) {
            List<String> line = Terminal.java("-jar", JAR.toString());
            line.addAll(List.of(terminal.runWith()));
            return terminal.start(line);
        }
        return terminal.start(SlaReport.class, terminal.runWith());
    }

    private static void checkRestart(Terminal terminal, Undisturbed reference, boolean overAReport, String how)
            throws IOException {
        (overAReport ? reference : reference.overNothing()).checkRestart(terminal, how, terminal.runWith());
    }
}
