package slareport.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.report.Report;
import slareport.report.SampleReports;

class PublicationTest {
    private static final List<ReportFile> FILES = List.of(new Note("a"), new Note("b"), new Note("c"));
    private static final Map<String, String> OLD = Map.of("a-2026-10", "a 1", "b-2026-10", "b 1", "c-2026-10", "c 1");
    private static final Map<String, String> NEW = Map.of("a-2026-10", "a 2", "b-2026-10", "b 2", "c-2026-10", "c 2");
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final Runnable RECORDED = () -> {};
    private static final Runnable NO_DATABASE = () -> {
        throw new IllegalStateException("no database");
    };
    private static final LongPredicate NOBODY_KNOWS = run -> {
        throw new IllegalStateException("gone");
    };

    @TempDir
    private Path folder;

    @Test
    void allFiles_areInPlaceTogetherAndNothingElseIs() throws IOException {
        publish(1, 1);
        publish(2, 2);

        assertThat(everything()).isEqualTo(NEW);
    }

    @Test
    void aRenameThatFailsInTheMiddle_leavesTheOldSet() throws IOException {
        publish(1, 1);
        Publication publication = new Publication(out(), FILES, failingAt("b-2026-10"));
        publication.stage(List.of(report(2)));

        assertThatThrownBy(() -> publication.putInPlace(2, RECORDED, run -> true))
                .hasMessage("no");
        assertThat(everything()).isEqualTo(OLD);
    }

    @Test
    void aRenameThatFailsInTheMiddleOfTheFirstSet_leavesNothing() throws IOException {
        Publication publication = new Publication(out(), FILES, failingAt("c-2026-10"));
        publication.stage(List.of(report(1)));

        assertThatThrownBy(() -> publication.putInPlace(1, RECORDED, run -> true))
                .hasMessage("no");
        assertThat(everything()).isEmpty();
    }

    @Test
    void aDecisionThatCannotBeRecorded_leavesTheOldSet() throws IOException {
        publish(1, 1);
        Publication publication = staged(2);

        assertThatThrownBy(() -> publication.putInPlace(
                        2,
                        () -> {
                            throw new IllegalStateException("no database");
                        },
                        run -> false))
                .hasMessage("no database");
        assertThat(everything()).isEqualTo(OLD);
    }

    @Test
    void aDecisionThatWasRecordedThoughItFailed_leavesTheNewSet() throws IOException {
        publish(1, 1);
        staged(2).putInPlace(2, NO_DATABASE, run -> run == 2);
        assertThat(everything()).isEqualTo(NEW);
    }

    @Test
    void aDecisionInDoubt_showsTheOldSetAndKeepsTheNewAside() throws IOException {
        publish(1, 1);
        leaveInDoubt(2);

        assertThat(everything()).containsAllEntriesOf(OLD);
        assertThat(readable()).isEqualTo(OLD);
        assertThat(Leftovers.areNone(out())).isFalse();
    }

    @Test
    void aDecisionInDoubtThatWasRecorded_isPutInPlaceByTheNextRun() throws IOException {
        publish(1, 1);
        leaveInDoubt(2);
        Leftovers.settle(out(), FILES, run -> run == 2);
        assertThat(everything()).isEqualTo(NEW);
        assertThat(Leftovers.areNone(out())).isTrue();
    }

    @Test
    void aDecisionInDoubtThatWasNotRecorded_isDroppedByTheNextRun() throws IOException {
        publish(1, 1);
        leaveInDoubt(2);
        Leftovers.settle(out(), FILES, run -> run == 1);
        assertThat(everything()).isEqualTo(OLD);
        assertThat(Leftovers.areNone(out())).isTrue();
    }

    @Test
    void aDecisionInDoubt_staysSoUntilTheNextRunCanAsk() throws IOException {
        publish(1, 1);
        leaveInDoubt(2);
        assertThatThrownBy(() -> Leftovers.settle(out(), FILES, NOBODY_KNOWS)).hasMessage("gone");
        assertThat(readable()).isEqualTo(OLD);
        Leftovers.settle(out(), FILES, run -> run == 2);
        assertThat(everything()).isEqualTo(NEW);
    }

    @Test
    void aFileThatCannotBeWritten_leavesNothingHalfWritten() {
        ReportFile full = new ReportFile() {
            @Override
            public String name(YearMonth month) {
                return "full";
            }

            @Override
            public void write(Report report, OutputStream out) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Publication publication = new Publication(out(), List.of(new Note("a"), full));

        assertThatThrownBy(() -> publication.stage(List.of(report(1)))).hasMessageContaining("No space");
        assertThat(out()).isEmptyDirectory();
    }

    @Test
    void aFileThatWasBegun_isWrittenAsItWasBegunAndTouchesNothingBefore() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        Publication publication = new Publication(out(), List.of(new Begun(begun)));

        publication.begin(report(1));
        assertThat(folder).isEmptyDirectory();
        publication.stage(List.of(report(1)));
        publication.putInPlace(1, RECORDED, run -> true);

        assertThat(everything()).containsOnly(Map.entry("begun", "the first time"));
        assertThat(begun).hasValue(1);
    }

    @Test
    void aRunKilledBetweenTwoRenames_isUndoneByTheNext() throws IOException {
        publish(1, 1);
        staged(2);
        before(SampleReports.MONTH).keepInPlace(names());
        Path staging = Leftovers.staging(out(), SampleReports.MONTH);
        Files.move(staging.resolve("a-2026-10"), out().resolve("a-2026-10"), StandardCopyOption.REPLACE_EXISTING);

        Leftovers.settle(out(), FILES, run -> false);

        assertThat(everything()).isEqualTo(OLD);
    }

    @Test
    void aRunKilledAfterItWasRecorded_staysPublished() throws IOException {
        publish(1, 1);
        staged(2);
        KeptFiles undo = before(SampleReports.MONTH);
        undo.keepInPlace(names());
        Path staging = Leftovers.staging(out(), SampleReports.MONTH);
        for (String name : names()) {
            Files.move(staging.resolve(name), out().resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }

        Leftovers.settle(out(), FILES, run -> run == 2);

        assertThat(everything()).isEqualTo(NEW);
    }

    @Test
    void aKilledRestore_canBeRepeated() throws IOException {
        publish(1, 1);
        KeptFiles undo = before(SampleReports.MONTH);
        undo.keepInPlace(names());
        Files.delete(out().resolve("b-2026-10"));
        Files.writeString(out().resolve("b-2026-10"), "half of the new set");

        undo.putInPlace(names());
        undo.putInPlace(names());
        undo.drop();

        assertThat(everything()).isEqualTo(OLD);
    }

    @Test
    void severalReports_areInPlaceTogether() throws IOException {
        publishBoth(1, 1);
        publishBoth(2, 2);
        assertThat(everything()).isEqualTo(both(2));
    }

    @Test
    void ofSeveralReports_theEarliestMonthIsPutInPlaceFirst() throws IOException {
        List<String> order = new ArrayList<>();
        Publication publication = new Publication(out(), FILES, (from, to) -> {
            if (from.getFileName().toString().endsWith(".moving")) {
                order.add(String.valueOf(to.getFileName()));
            }
            Rename.ATOMIC.move(from, to);
        });
        publication.stage(bothReports(1));
        publication.putInPlace(1, RECORDED, run -> true);
        assertThat(order).containsExactly("a-2026-09", "b-2026-09", "c-2026-09", "a-2026-10", "b-2026-10", "c-2026-10");
    }

    @Test
    void aRenameThatFailsInTheSecondOfTwoReports_leavesTheOldSetsOfBoth() throws IOException {
        publishBoth(1, 1);
        Publication publication = new Publication(out(), FILES, failingAt("b-2026-10"));
        publication.stage(bothReports(2));

        assertThatThrownBy(() -> publication.putInPlace(2, RECORDED, run -> true))
                .hasMessage("no");
        assertThat(everything()).isEqualTo(both(1));
    }

    @Test
    void aPlaceOfOneMonthThatIsAFolder_leavesTheOldSetsOfBoth() throws IOException {
        publishBoth(1, 1);
        Files.delete(out().resolve("c-2026-10"));
        Files.createDirectories(out().resolve("c-2026-10"));
        Map<String, String> before = everything();
        Publication publication = new Publication(out(), FILES);
        publication.stage(bothReports(2));

        assertThatThrownBy(() -> publication.putInPlace(2, RECORDED, run -> true))
                .hasMessageContaining("is not a file");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aRunKilledBetweenTwoReports_isUndoneInBothByTheNext() throws IOException {
        publishBoth(1, 1);
        new Publication(out(), FILES).stage(bothReports(2));
        for (YearMonth month : List.of(SEPTEMBER, SampleReports.MONTH)) {
            before(month).keepInPlace(names(month));
        }
        for (String name : names(SEPTEMBER)) {
            Rename.ATOMIC.move(Leftovers.staging(out(), SEPTEMBER).resolve(name), out().resolve(name));
        }

        Leftovers.settle(out(), FILES, run -> false);

        assertThat(everything()).isEqualTo(both(1));
    }

    @Test
    void whatWasStaged_isToldOfEveryReport() throws IOException {
        Publication publication = new Publication(out(), FILES);
        publication.stage(bothReports(1));
        assertThat(publication.staged())
                .extracting(PublishedFile::name)
                .containsExactly("a-2026-10", "b-2026-10", "c-2026-10", "a-2026-09", "b-2026-09", "c-2026-09");
        publication.putInPlace(1, RECORDED, run -> true);
        assertThat(publication.staged()).allMatch(file -> file.standsIn(out()));
    }

    @Test
    void twoReportsOfOneMonth_areAMistakeOfTheProgram() {
        Publication publication = new Publication(out(), FILES);
        assertThatThrownBy(() -> publication.stage(List.of(report(1), report(2))))
                .hasMessage("two reports of 2026-10");
    }

    @Test
    void otherMonths_areLeftAlone() throws IOException {
        publish(1, 1);
        Files.writeString(Files.createDirectories(out()).resolve("a-2026-09"), "september");
        publish(2, 2);
        assertThat(everything()).containsEntry("a-2026-09", "september");
    }

    @Test
    void filesAndFolder_areForTheirOwnerAlone() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        publish(1, 1);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out().resolve("a-2026-10"))))
                .isEqualTo("rw-------");
    }

    private Path out() {
        return folder.resolve("deep").resolve("out");
    }

    private void publish(long run, int edition) throws IOException {
        staged(edition).putInPlace(run, RECORDED, number -> true);
    }

    private void leaveInDoubt(int edition) throws IOException {
        Publication publication = staged(edition);
        assertThatThrownBy(() -> publication.putInPlace(edition, NO_DATABASE, NOBODY_KNOWS))
                .isInstanceOf(DecisionInDoubt.class)
                .hasRootCauseMessage("no database");
    }

    private Publication staged(int edition) throws IOException {
        Publication publication = new Publication(out(), FILES);
        publication.stage(List.of(report(edition)));
        return publication;
    }

    private KeptFiles before(YearMonth month) {
        return new KeptFiles(out(), month, KeptFiles.Side.BEFORE, 2, Rename.ATOMIC);
    }

    private void publishBoth(long run, int edition) throws IOException {
        Publication publication = new Publication(out(), FILES);
        publication.stage(bothReports(edition));
        publication.putInPlace(run, RECORDED, number -> true);
    }

    private static Map<String, String> both(int edition) {
        Map<String, String> files = new TreeMap<>();
        for (String month : List.of("2026-09", "2026-10")) {
            for (String stem : List.of("a", "b", "c")) {
                files.put(stem + "-" + month, stem + " " + edition);
            }
        }
        return files;
    }

    /** The run's month first, as the job hands them over. */
    private static List<Report> bothReports(int edition) {
        return List.of(report(edition), SampleReports.of(SEPTEMBER, BigDecimal.valueOf(edition)));
    }

    private static Report report(int edition) {
        return SampleReports.of(BigDecimal.valueOf(edition));
    }

    private static List<String> names() {
        return names(SampleReports.MONTH);
    }

    private static List<String> names(YearMonth month) {
        return FILES.stream().map(file -> file.name(month)).toList();
    }

    /** Fails once. */
    private static Rename failingAt(String name) {
        AtomicBoolean failed = new AtomicBoolean();
        return (from, to) -> {
            if (to.endsWith(name) && !failed.getAndSet(true)) {
                throw new IOException("no");
            }
            Rename.ATOMIC.move(from, to);
        };
    }

    /** What a reader sees. */
    private Map<String, String> readable() throws IOException {
        Map<String, String> files = everything();
        files.keySet().removeIf(name -> name.startsWith("."));
        return files;
    }

    /** Everything in the output folder, hidden files too. */
    private Map<String, String> everything() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out())) {
            for (Path file : files.filter(path -> !path.equals(out())).toList()) {
                found.put(
                        out().relativize(file).toString(), Files.isDirectory(file) ? "folder" : Files.readString(file));
            }
        }
        return found;
    }

    private record Begun(AtomicInteger times) implements ReportFile {
        @Override
        public String name(YearMonth month) {
            return "begun";
        }

        @Override
        public PrivateFiles.Contents begin(Report report) {
            String text = times.incrementAndGet() == 1 ? "the first time" : "again";
            return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void write(Report report, OutputStream out) {
            throw new AssertionError("what was begun is to be written");
        }
    }

    private record Note(String stem) implements ReportFile {
        @Override
        public String name(YearMonth month) {
            return stem + "-" + month;
        }

        @Override
        public void write(Report report, OutputStream out) throws IOException {
            String edition = String.valueOf(report.review().figures().get(0).value());
            out.write((stem + " " + edition).getBytes(StandardCharsets.UTF_8));
        }
    }
}
