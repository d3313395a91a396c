package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.cli.Terminal.Result;

/** Nights that take their as-of from a clock that was set back. */
class ClockSetBackTest {
    private static final String REFUSAL = "By the clock it is 2099-11-19T10:00:00Z, which makes the report one as of"
            + " 2099-11-18T23:00:00Z, but the last one was published as of 2099-11-20T23:00:00Z; set the clock, or give"
            + " --as-of.";

    @TempDir
    private Path folder;

    private Terminal terminal;
    private Map<String, String> reference;

    @BeforeEach
    void publishByTheClock() {
        terminal = new Terminal(folder);
        // in a year in which the exports have been as they are for long
        for (String day : List.of("2099-11-01", "2099-11-21")) {
            terminal.setClock(day + "T10:00:00Z");
            assertThat(byTheClock("run").exitCode()).isZero();
        }
        reference = terminal.published();
        terminal.setClock("2099-11-19T10:00:00Z");
    }

    @Test
    void aRun_isRefusedAndTheLastReportStands() {
        Result result = byTheClock("run");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).isEqualTo("sla-report: " + REFUSAL + System.lineSeparator());
        assertThat(terminal.published()).isEqualTo(reference);
        assertThat(terminal.query("select outcome from run order by run_id"))
                .containsExactly("published", "published", "refused");
    }

    @Test
    void check_saysTheSame() {
        Result result = byTheClock("check");
        result.assertTold(3, REFUSAL);
        assertThat(result.out()).doesNotContain("A run would publish");
    }

    @Test
    void aRunOverWhatIsPublishedAlready_isRefusedToo() {
        assertThat(terminal.query("select report_month from run")).containsExactly("2099-10", "2099-11");
        terminal.setClock("2099-11-01T10:00:00Z");
        Result result = byTheClock("run");
        result.assertTold(3, "the last one was published as of 2099-11-20T23:00:00Z");
        assertThat(terminal.published()).isEqualTo(reference);
    }

    @Test
    void aGivenAsOf_isTakenAtItsWordAndSoIsTheClockAfterIt() {
        assertThat(terminal.execute(terminal.runByTheClock("run", "--as-of", "2099-11-19"))
                        .exitCode())
                .isZero();
        assertThat(byTheClock("check").exitCode()).isZero();
        assertThat(byTheClock("run").exitCode()).isZero();
        assertThat(terminal.query("select as_of_by_clock from run order by run_id"))
                .containsExactly("true", "true", "false");
    }

    @Test
    void theSameDayAgain_isNoClockSetBack() {
        terminal.setClock("2099-11-21T09:00:00Z");
        assertThat(byTheClock("run").lastLine()).startsWith("Unchanged");
        assertThat(terminal.execute(terminal.runByTheClock("run", "--force")).exitCode())
                .isZero();
    }

    @Test
    void anotherFolder_isNotComparedWith() {
        assertThat(terminal.execute(terminal.runByTheClock("run", "--out", terminal.path("other")))
                        .exitCode())
                .isZero();
    }

    private Result byTheClock(String command) {
        return terminal.execute(terminal.runByTheClock(command));
    }
}
