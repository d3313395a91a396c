package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slareport.cli.WatchedRun.Ended;
import slareport.cli.WatchedRun.Kill;
import slareport.cli.WatchedRun.Side;

/**
 * Runs in processes of their own that are killed just before or just after one of their renames, and again while the next
 * start settles what they left. With the property {@code kills} every rename has its turn, without it a few.
 *
 * <p>Of every month, a run keeps the set before and the set after, puts the five files in place and, once it is recorded as
 * published, drops the two sets: 2, 5 and 2 renames. The next start puts the files of one set in place and drops both.
 */
class KilledAtRenameTest {
    private static final String NEW_LEADS = Company.LEADS + "L4,2026-10-09T09:00,2026-10-09T10:00,ben,web\n";

    private final boolean campaign = System.getProperty("kills") != null;

    @TempDir
    private Path folder;

    /** What a run publishes, and over what. */
    enum Night {
        /** October over nothing. */
        FIRST,
        /** October over its report of the night before, which knew a lead less. */
        AGAIN,
        /** November over nothing, and October for the last time, over a report that knew a lead less. */
        NEXT_MONTH;

        Terminal begin(Path folder) {
            Terminal terminal = new Terminal(folder);
            if (this != FIRST) {
                assertThat(terminal.execute(terminal.runWith()).exitCode()).isZero();
            }
            terminal.write("exports/leads.csv", NEW_LEADS);
            return terminal;
        }

        String[] options(Terminal terminal) {
            return this == NEXT_MONTH
                    ? terminal.runWith("--month", "2026-11", "--as-of", "2026-11-05")
                    : terminal.runWith();
        }
    }

    @ParameterizedTest
    @CsvSource({"FIRST, 9", "AGAIN, 9", "NEXT_MONTH, 18"})
    void aRunKilledAtARename_publishesTheSameBytesWhenStartedAgain(Night night, int renames) throws Exception {
        Terminal terminal = night.begin(folder.resolve("company"));
        String[] options = night.options(terminal);
        Snapshot evening = new Snapshot(terminal);
        Undisturbed reference = Undisturbed.of(
                terminal,
                () -> assertThat(WatchedRun.watch(terminal, Kill.NEVER, options))
                        .isEqualTo(new Ended(false, renames)));
        for (Kill kill : kills(renames, night.ordinal(), 13)) {
            evening.restore();
            assertThat(WatchedRun.watch(terminal, kill, options)).isEqualTo(new Ended(true, kill.rename()));
            checkStarts(terminal, reference, kill, isDecided(kill, renames), "killed " + kill, options);
        }
    }

    @ParameterizedTest
    @CsvSource({"AFTER, 14, 9", "BEFORE, 15, 14"})
    void aSettlingKilledAtARename_isSettledByTheNext(Side side, int rename, int renames) throws Exception {
        Terminal terminal = Night.NEXT_MONTH.begin(folder.resolve("company"));
        String[] options = Night.NEXT_MONTH.options(terminal);
        Snapshot evening = new Snapshot(terminal);
        Undisturbed reference = Undisturbed.of(
                terminal, () -> assertThat(terminal.execute(options).exitCode()).isZero());
        evening.restore();
        Kill first = new Kill(side, rename);
        assertThat(WatchedRun.watch(terminal, first, options).killed()).isTrue();
        Snapshot morning = new Snapshot(terminal);
        for (Kill kill : kills(renames, 0, 9)) {
            morning.restore();
            assertThat(WatchedRun.watch(terminal, kill, options)).isEqualTo(new Ended(true, kill.rename()));
            String how = "killed " + first + ", then " + kill;
            checkStarts(terminal, reference, kill, side == Side.BEFORE, how, options);
        }
    }

    /** Seven of nine renames of a month come before the decision. */
    private static boolean isDecided(Kill kill, int renames) {
        return kill.rename() > renames / 9 * 7;
    }

    /**
     * What was killed after a rename is settled by a start that is refused, which leaves the one set or the other and no
     * mixture; what was killed before one, by the start that publishes.
     */
    private static void checkStarts(
            Terminal terminal, Undisturbed reference, Kill kill, boolean decided, String how, String... options)
            throws IOException {
        reference.checkWhole(terminal, how);
        if (kill.side() == Side.AFTER) {
            terminal.write("exports/leads.csv", Company.LEADS + "L4,someday,,ben,web\n");
            assertThat(terminal.execute(options).exitCode()).as(how).isEqualTo(3);
            assertThat(terminal.published()).as(how).isEqualTo(decided ? reference.report() : reference.old());
            terminal.write("exports/leads.csv", NEW_LEADS);
        }
        reference.checkRestart(terminal, how, options);
    }

    /** All kills at so many renames, or without the property one in so many. */
    private List<Kill> kills(int renames, int from, int step) {
        List<Kill> kills = new ArrayList<>();
        for (int i = campaign ? 0 : from; i < 2 * renames; i += campaign ? 1 : step) {
            kills.add(new Kill(i % 2 == 0 ? Side.BEFORE : Side.AFTER, i / 2 + 1));
        }
        return kills;
    }
}
