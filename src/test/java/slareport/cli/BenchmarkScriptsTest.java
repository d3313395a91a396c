package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the benchmark honest: figures that differ are found. */
@DisabledOnOs(OS.WINDOWS)
class BenchmarkScriptsTest {
    private static final String JOB_HEADER =
            "measure,stage_from,stage_to,scope,scope_value,numerator,denominator,value,commitment\n";
    private static final String SCRIPT_HEADER =
            "measure,stage_from,stage_to,scope,scope_value,numerator,denominator,value\n";

    @TempDir
    private Path folder;

    @Test
    void sameFigures_agreeHoweverTheyAreWritten() throws IOException, InterruptedException {
        job("revenue,,,total,,,,1250.5,\nwin_rate,,,total,,1,4,0.25,\n");
        script("win_rate,,,total,,1,4,0.25\nrevenue,,,total,,,,1250.50\n");
        assertThat(compare()).isEqualTo("0: All agree on 22 figures.\n");
    }

    @Test
    void countThatIsOffByOne_isFound() throws IOException, InterruptedException {
        job("first_response,,mql,total,,3000000,4000000,0.75,promise\n");
        script("first_response,,mql,total,,3000001,4000000,0.75\n");
        assertThat(compare())
                .startsWith("1: ")
                .contains("first_response//mql/total/: numerator 3000000 of the job, 3000001 of the script");
    }

    @Test
    void value_mayBeOffByABillionthOnly() throws IOException, InterruptedException {
        job("revenue,,,total,,,,1000000,\n");
        script("revenue,,,total,,,,1000000.0009\n");
        assertThat(compare()).startsWith("0: ");
        script("revenue,,,total,,,,1000000.0011\n");
        assertThat(compare()).startsWith("1: ").contains("revenue///total/: value");
    }

    @Test
    void rowThatOneSideLacks_isFoundUnlessItIsEmpty() throws IOException, InterruptedException {
        job("sales_cycle,,,owner,one,,,12.5,\nentries,,sql,owner,two,,,0,\n");
        script("");
        assertThat(compare())
                .startsWith("1: ")
                .contains("in 1 figures", "sales_cycle///owner/one: value 12.5 of the job, no row of the script");
    }

    @Test
    void valueThatOneSideDoesNotKnow_isFound() throws IOException, InterruptedException {
        job("response_median,,mql,total,,,,,promise\n");
        script("response_median,,mql,total,,,,900\n");
        assertThat(compare()).startsWith("1: ").contains("value None of the job, 900 of the script");
    }

    @Test
    void rowsOfCommitmentsAndOtherMeasures_areLeftOut() throws IOException, InterruptedException {
        job("win_rate,,,total,,1,4,0.25,close-rate\nacceptance,,mql,total,,1,2,0.5,\nentries,,visit,total,,,,9,\n");
        script("");
        assertThat(compare()).isEqualTo("0: All agree on 20 figures.\n");
    }

    @Test
    void fileWithHardlyAnyFigures_isRefused() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("job.csv"), JOB_HEADER);
        Files.writeString(folder.resolve("script.csv"), SCRIPT_HEADER);
        assertThat(compare()).startsWith("1: ").contains("holds 0 figures");
    }

    @Test
    void unknownArgument_isRefusedInASentence() throws IOException, InterruptedException {
        assertThat(run(List.of("bash", "scripts/benchmark", "--lead", "5")))
                .isEqualTo("2: scripts/benchmark: takes --leads <number>, --runs <number> and --work <folder>,"
                        + " and not '--lead 5'.\n");
    }

    private void job(String rows) throws IOException {
        Files.writeString(folder.resolve("job.csv"), JOB_HEADER + entries(",") + rows);
    }

    private void script(String rows) throws IOException {
        Files.writeString(folder.resolve("script.csv"), SCRIPT_HEADER + entries("") + rows);
    }

    /** Twenty figures that never differ. */
    private static String entries(String end) {
        StringBuilder rows = new StringBuilder();
        for (int owner = 1; owner <= 20; owner++) {
            rows.append("entries,,lead,owner,o%d,,,%d%s\n".formatted(owner, owner, end));
        }
        return rows.toString();
    }

    private String compare() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "no Python on this machine");
        return run(List.of(
                "/usr/bin/python3",
                "-B",
                "scripts/rivals/compare.py",
                folder.resolve("job.csv").toString(),
                folder.resolve("script.csv").toString()));
    }

    /** The exit code and everything that was said. */
    private static String run(List<String> line) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + ": " + said;
    }
}
