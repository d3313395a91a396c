package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.guard.Guards;

/** Timers start jobs without a locale, and then the system cannot spell every name of a file. */
class NamesWithoutLocaleTest {
    @TempDir
    Path folder;

    @Test
    void filesWithAccentsInTheirNames_arePassedOverOrRead() throws IOException, InterruptedException {
        assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
        new Night(folder)
                .file("notas-año.txt", "hello")
                .file("leads.csv", "lead_id,created_at")
                .file("leads-año.csv", "lead_id,created_at");

        assertThat(namesFound("C").lines()).containsExactly("leads-año.csv", "leads.csv");
    }

    private String namesFound(String locale) throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                NamesWithoutLocaleTest.class.getName(),
                folder.toString());
        java.environment().put("LC_ALL", locale);
        Process process = java.redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }

    /** Prints the names of the files that are found in a folder and whose headers can be read. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CrmExports.find(Path.of(arguments[0]), ExportSetup.DEFAULT, Night.agreements(), ZoneOffset.UTC, Guards.strict())
                .files()
                .forEach(file -> out.println(file.name()));
    }
}
