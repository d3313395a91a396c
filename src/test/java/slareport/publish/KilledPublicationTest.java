package slareport.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slareport.report.Report;
import slareport.report.SampleReports;

/**
 * Publications of two months that are killed before each of their renames in turn, and whose settling is killed before each
 * of its own. Whoever is killed stands still for ever, so that nothing of it cleans up.
 */
class KilledPublicationTest {
    private static final List<YearMonth> MONTHS = List.of(YearMonth.of(2026, 9), YearMonth.of(2026, 10));
    private static final List<ReportFile> FILES = List.of(new Note("a"), new Note("b"));
    private static final int RUN = 2;

    @TempDir
    private Path folder;

    /** How the decision ends. */
    enum Decision {
        /** It is recorded. */
        RECORDED,
        /** It fails, and is known not to be recorded. */
        FAILED,
        /** It fails, nobody can say at first whether it was recorded, and it was. */
        IN_DOUBT_RECORDED,
        /** It fails, nobody can say at first whether it was recorded, and it was not. */
        IN_DOUBT_FAILED;

        boolean isRecorded() {
            return this == RECORDED || this == IN_DOUBT_RECORDED;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RECORDED, false, 14", "RECORDED, true, 12",
        "FAILED, false, 14", "FAILED, true, 16",
        "IN_DOUBT_RECORDED, false, 12", "IN_DOUBT_RECORDED, true, 14",
        "IN_DOUBT_FAILED, false, 12", "IN_DOUBT_FAILED, true, 14"
    })
    void aRunKilledBeforeAnyRename_isSettledAsItWasDecidedThoughTheSettlingIsKilledToo(
            Decision decision, boolean overAReport, int atLeast) throws Exception {
        int kill = 1;
        boolean killed = true;
        while (killed) {
            int killSettling = 0;
            boolean settlingKilled = true;
            while (settlingKilled) {
                Path out = folder.resolve(kill + "-" + killSettling);
                Map<String, String> old = overAReport ? publishOld(out) : Map.of();
                Run run = new Run(out, decision);
                killed = isKilled(new KillingRename(kill), run::publish);
                LongPredicate published = number -> number != RUN || run.recorded;
                settlingKilled = killSettling > 0
                        && isKilled(
                                new KillingRename(killSettling),
                                rename -> Leftovers.settle(out, FILES, published, rename));
                Leftovers.settle(out, FILES, published, Rename.ATOMIC);

                assertThat(everything(out))
                        .as("killed before rename %d, settling before %d", kill, killSettling)
                        .isEqualTo(run.recorded ? edition(2) : old);
                assertThat(Leftovers.areNone(out)).isTrue();
                settlingKilled |= killSettling == 0;
                killSettling++;
            }
            kill++;
        }
        assertThat(kill).as("renames").isGreaterThanOrEqualTo(atLeast);
    }

    private static Map<String, String> publishOld(Path out) throws IOException {
        Publication publication = new Publication(out, FILES);
        publication.stage(reports(1));
        publication.putInPlace(1, () -> {}, run -> true);
        return edition(1);
    }

    private static Map<String, String> edition(int number) {
        Map<String, String> files = new TreeMap<>();
        MONTHS.forEach(month -> FILES.forEach(file -> files.put(file.name(month), String.valueOf(number))));
        return files;
    }

    private static List<Report> reports(int edition) {
        return MONTHS.stream()
                .map(month -> SampleReports.of(month, BigDecimal.valueOf(edition)))
                .toList();
    }

    private interface Life {
        void live(Rename rename) throws IOException;
    }

    /** Whether a life was ended by its rename. */
    private static boolean isKilled(KillingRename rename, Life life) throws InterruptedException {
        Thread thread = new Thread(() -> {
            try {
                life.live(rename);
            } catch (IOException | RuntimeException e) {
                // a publication whose decision failed ends so
            } finally {
                rename.over.countDown();
            }
        });
        thread.setDaemon(true);
        thread.start();
        rename.over.await();
        return rename.killed;
    }

    private static final class KillingRename implements Rename {
        final CountDownLatch over = new CountDownLatch(1);
        volatile boolean killed;
        private final int at;
        private int count;

        KillingRename(int at) {
            this.at = at;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            if (++count == at) {
                killed = true;
                over.countDown();
                standStill();
            }
            Rename.ATOMIC.move(from, to);
        }

        private static void standStill() {
            while (true) {
                try {
                    Thread.sleep(Long.MAX_VALUE);
                } catch (InterruptedException e) {
                    // the dead do not wake up
                }
            }
        }
    }

    private static final class Run {
        volatile boolean recorded;
        private final Path out;
        private final Decision decision;

        Run(Path out, Decision decision) {
            this.out = out;
            this.decision = decision;
        }

        void publish(Rename rename) throws IOException {
            Publication publication = new Publication(out, FILES, rename);
            publication.stage(reports(2));
            publication.putInPlace(RUN, this::decide, this::isPublished);
        }

        private void decide() {
            recorded = decision.isRecorded();
            if (decision != Decision.RECORDED) {
                throw new IllegalStateException("the connection is lost");
            }
        }

        private boolean isPublished(long run) {
            if (decision != Decision.FAILED) {
                throw new IllegalStateException("the database does not answer");
            }
            return false;
        }
    }

    private static Map<String, String> everything(Path out) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(path -> !path.equals(out)).toList()) {
                found.put(out.relativize(file).toString(), Files.isDirectory(file) ? "folder" : Files.readString(file));
            }
        }
        return found;
    }

    private record Note(String stem) implements ReportFile {
        @Override
        public String name(YearMonth month) {
            return stem + "-" + month;
        }

        @Override
        public void write(Report report, OutputStream out) throws IOException {
            String edition = String.valueOf(report.review().figures().get(0).value());
            out.write(edition.getBytes(StandardCharsets.UTF_8));
        }
    }
}
