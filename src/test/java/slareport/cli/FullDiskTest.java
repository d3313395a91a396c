package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs, as processes of their own, on a disk that is full of something else. */
class FullDiskTest {
    private static final String REPORT =
            "./out/exceptions-2026-10.csv ./out/figures-2026-10.csv ./out/reconciliation-2026-10.csv"
                    + " ./out/rejects-2026-10.csv ./out/sla-report-2026-10.xlsx ";
    private static final String DATABASE = "./var/sla-report.mv.db ";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() throws IOException, InterruptedException {
        terminal = new Terminal(folder);
        Files.createDirectory(folder.resolve("disk"));
        assumeThat(canMount())
                .as("a small disk can be mounted here (unshare -rm)")
                .isTrue();
    }

    @Test
    void aFirstRun_leavesNothingThatKeepsTheNextOneFromPublishing() throws IOException, InterruptedException {
        List<Told> runs = runs("60 300 0", "disk/out", "disk/var");
        for (Told failed : runs.subList(0, 2)) {
            assertFull(failed, "disk/var", failed.files());
            // of the database what was made of it, and how to undo that
            assertThat(failed.files()).isIn("", "./var/sla-report.mv.db ./var/sla-report.mv.db.before ", DATABASE);
        }
        assertThat(runs.get(2).exitCode()).isZero();
        assertThat(runs.get(2).files()).isEqualTo(REPORT + DATABASE);
    }

    @Test
    void theOutputFolder_keepsItsReport() throws IOException, InterruptedException {
        List<Told> runs = runs("0 4 30 0", "disk/out", "var");
        assertFull(runs.get(1), "disk/out", REPORT);
        assertFull(runs.get(2), "disk/out", REPORT);
        assertSame(runs);
    }

    @Test
    void theDatabase_goesOnWhereItWasWhicheverStepFailed() throws IOException, InterruptedException {
        List<Told> runs = runs("0 4 60 120 180 0", "out", "disk/var");
        for (Told failed : runs.subList(1, 5)) {
            assertFull(failed, "disk/var", DATABASE);
        }
        assertSame(runs);
        assertThat(terminal.published()).hasSize(5);
    }

    private static void assertFull(Told run, String place, String files) {
        assertThat(run.exitCode()).as(run.toString()).isEqualTo(1);
        assertThat(run.sentences())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence)
                        .contains(
                                "The disk of ",
                                place + " is full; nothing was published, and the last report stands. Free"));
        assertThat(run.files()).isEqualTo(files);
    }

    private static void assertSame(List<Told> runs) {
        Told first = runs.get(0);
        assertThat(runs).extracting(Told::bytes).containsOnly(first.bytes());
        assertThat(runs.get(runs.size() - 1)).isEqualTo(new Told(0, List.of(), first.files(), first.bytes()));
    }

    /** What became of a run. */
    private record Told(int exitCode, List<String> sentences, String files, String bytes) {}

    private List<Told> runs(String rooms, String out, String database) throws IOException, InterruptedException {
        Path script = folder.resolve("full-disk.sh");
        try (InputStream in = FullDiskTest.class.getResourceAsStream("full-disk.sh")) {
            Files.write(script, in.readAllBytes());
        }
        List<String> line = new ArrayList<>(List.of("unshare", "-rm", "bash", script.toString(), rooms));
        line.addAll(Terminal.java("-cp", System.getProperty("java.class.path"), SlaReport.class.getName()));
        line.addAll(List.of(terminal.runWith("--force", "--out", terminal.path(out))));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("SLA_DATABASE", terminal.path(database));
        Process process = builder.start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(String.join("\n", said)).isZero();
        return told(said);
    }

    private static List<Told> told(List<String> said) {
        List<Told> runs = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        int exitCode = -1;
        String files = "";
        for (String line : said) {
            if (line.startsWith("run with ")) {
                exitCode = Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
                sentences = new ArrayList<>();
            } else if (line.startsWith("told: ")) {
                sentences.add(line.substring("told: ".length()));
            } else if (line.startsWith("files: ")) {
                files = line.substring("files: ".length());
            } else {
                runs.add(new Told(exitCode, sentences, files, line));
            }
        }
        return runs;
    }

    private boolean canMount() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "disk")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
