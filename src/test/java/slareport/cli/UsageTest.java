package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import slareport.cli.Terminal.Result;

class UsageTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommand_hasHelp(List<String> command) {
        List<String> args = new ArrayList<>(command);
        args.add("--help");
        Result result = terminal.execute(args.toArray(new String[0]));

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("Usage: "
                        + String.join(" ", "sla-report", String.join(" ", command))
                                .strip());
    }

    /** The program itself and every command that it knows, however deep. */
    static Stream<List<String>> commands() {
        return under(List.of(), SlaReport.commandLine(Clock.systemUTC(), Stops.REAL));
    }

    private static Stream<List<String>> under(List<String> names, CommandLine command) {
        Stream<List<String>> further = command.getSubcommands().entrySet().stream()
                .flatMap(entry -> {
                    List<String> inner = new ArrayList<>(names);
                    inner.add(entry.getKey());
                    return under(inner, entry.getValue());
                });
        return Stream.concat(Stream.of(names), further);
    }

    @Test
    void theCommands_areThese() {
        assertThat(commands())
                .containsExactlyInAnyOrder(
                        List.of(),
                        List.of("run"),
                        List.of("republish"),
                        List.of("preview"),
                        List.of("send"),
                        List.of("check"),
                        List.of("init"),
                        List.of("status"),
                        List.of("forget"),
                        List.of("sample-data"),
                        List.of("help"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "run --help", "help", "help run"})
    void help_tellsTheExitCodes(String args) {
        Result result = terminal.execute(args.split(" "));
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Usage: sla-report").contains("Exit codes:");
    }

    @Test
    void helpOfRun_namesEveryOption() {
        assertThat(terminal.execute("run", "--help").out())
                .contains("--agreement", "--exports", "--out", "--month", "--as-of", "--config", "--help", "--version");
    }

    @Test
    void version_isTold() {
        Result result = terminal.execute("--version");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("sla-report ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rnu",
                "run --mont 2026-10",
                "run --month",
                "run surplus",
                "sample-data",
                "sample-data --out x --leads many",
                "sample-data --out x --leads 3",
                "help rnu"
            })
    void aCommandLineThatNobodyUnderstands_isWrongUsage(String args) {
        Result result = terminal.execute(args.isEmpty() ? new String[0] : args.split(" "));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("sla-report: ").contains("--help").doesNotContain("Exception", "\tat ");
    }

    @Test
    void aFileWhereTheSampleShouldGo_isOneSentence() {
        terminal.execute("sample-data", "--out", terminal.path("exports/leads.csv"))
                .assertTold(2, "; name a folder that can be written with --out.");
    }
}
