package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import slareport.failure.UserError;

class SampleDataCommandTest {
    @TempDir
    Path temp;

    private final StringWriter printed = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @Test
    void help_namesEveryOption() {
        assertThat(execute("--help")).isZero();
        assertThat(printed.toString()).contains("--out", "--leads", "--seed", "6000", "2026");
    }

    @Test
    void smallSet_isWrittenWhereAskedFor() {
        Path out = temp.resolve("made/up");
        assertThat(execute("--out", out.toString(), "--leads", "500", "--seed", "5"))
                .isZero();
        assertThat(printed.toString()).contains(out.toString());
        assertThat(out.resolve("README.md")).content().contains("--leads 500 --seed 5");
        assertThat(out.resolve("exports/leads.csv")).isNotEmptyFile();
        assertThat(out.resolve("agreement")).isDirectoryContaining("glob:**.yml");
    }

    @Test
    void tooFewLeads_areRefusedInASentence() {
        assertThat(execute("--out", temp.toString(), "--leads", "3")).isEqualTo(2);
        assertThat(complained.toString())
                .startsWith("--leads must be 500 or more")
                .doesNotContain("Exception");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void setWithoutTraps_isWrittenWhenAskedFor() {
        Path out = temp.resolve("plain");
        assertThat(execute("--out", out.toString(), "--leads", "500", "--no-traps", "--leads-per-walk-in", "10"))
                .isZero();
        assertThat(out.resolve("README.md")).content().contains("--no-traps --leads-per-walk-in 10");
    }

    @Test
    void walkInsForNoLeads_areRefusedInASentence() {
        assertThat(execute("--out", temp.toString(), "--leads-per-walk-in", "0"))
                .isEqualTo(2);
        assertThat(complained.toString())
                .startsWith("--leads-per-walk-in must be 1 or more")
                .doesNotContain("Exception");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void missingFolder_isAskedFor() {
        assertThat(execute()).isEqualTo(2);
        assertThat(complained.toString()).contains("--out");
    }

    @Test
    void fileInPlaceOfTheFolder_isRefusedInASentence() throws IOException {
        Path file = Files.writeString(temp.resolve("taken"), "kept");
        assertThat(execute("--out", file.toString())).isEqualTo(2);
        assertThat(complained.toString()).startsWith("Cannot write ").contains("taken", "--out");
        assertThat(file).hasContent("kept");
    }

    private int execute(String... args) {
        return new CommandLine(new SampleDataCommand())
                .setOut(new PrintWriter(printed))
                .setErr(new PrintWriter(complained))
                .setExecutionExceptionHandler((error, line, parsed) -> {
                    UserError refused = (UserError) error;
                    refused.sentences().forEach(line.getErr()::println);
                    return refused.kind().exitCode();
                })
                .execute(args);
    }
}
