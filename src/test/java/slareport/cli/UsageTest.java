package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.cli.Terminal.Result;

class UsageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "run --help", "help", "help run"})
    void help_isEverywhere(String args) {
        Result result = new Terminal(folder).execute(args.split(" "));
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Usage: sla-report").contains("Exit codes:");
    }

    @Test
    void helpOfRun_namesEveryOption() {
        assertThat(new Terminal(folder).execute("run", "--help").out())
                .contains("--agreement", "--exports", "--out", "--month", "--as-of", "--config", "--help", "--version");
    }

    @Test
    void version_isTold() {
        Result result = new Terminal(folder).execute("--version");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("sla-report ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rnu", "run --mont 2026-10", "run --month", "run surplus"})
    void aCommandLineThatNobodyUnderstands_isWrongUsage(String args) {
        Result result = new Terminal(folder).execute(args.isEmpty() ? new String[0] : args.split(" "));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("sla-report: ").contains("--help").doesNotContain("Exception");
    }
}
