package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.cli.Terminal.Result;

/** Runs over inputs that were published before. */
class UnchangedRunTest {
    private static final Instant OLD = Instant.parse("2026-11-01T03:00:00Z");

    @TempDir
    private Path folder;

    private Terminal terminal;
    private String[] run;

    @BeforeEach
    void publish() throws IOException {
        terminal = new Terminal(folder);
        for (String export : new String[] {"leads", "activities", "deals"}) {
            age("exports/" + export + ".csv");
        }
        terminal.write("application.yml", "sla: {crm: {reject-limit: 5%}}");
        terminal.setClock("2999-01-01T00:00:00Z");
        run = terminal.runWith("--config", terminal.path("application.yml"));
        assertThat(terminal.execute(run).exitCode()).isZero();
    }

    @Test
    void unchangedInputs_areToldInOneLineAndTheReportStands() {
        Map<String, String> report = terminal.published();
        terminal.setClock("2999-01-02T00:00:00Z");

        Result again = terminal.execute(run);

        assertThat(again.exitCode()).isZero();
        assertThat(again.err()).isEmpty();
        assertThat(again.out())
                .isEqualTo("Unchanged since it was published at 2999-01-01T00:00:00Z: "
                        + terminal.path("out/sla-report-2026-10.xlsx")
                        + " (2026-10 as of 2026-10-31T23:00:00Z); --force works it out again."
                        + System.lineSeparator());
        assertThat(terminal.published()).isEqualTo(report);
        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void withForce_theReportIsWorkedOutAgain() {
        Map<String, String> report = terminal.published();
        Result again = terminal.execute(terminal.runWith("--config", terminal.path("application.yml"), "--force"));
        assertThat(again.lastLine()).startsWith("Published ");
        assertThat(terminal.published()).isEqualTo(report);
        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void anExportOfAnotherTime_isWorkedOut() throws IOException {
        Files.setLastModifiedTime(folder.resolve("exports/leads.csv"), FileTime.from(OLD.plusNanos(1000)));
        assertPublishedAgain(run);
    }

    @Test
    void anExportOfTheSameSizeAndTimeWithOtherContent_isWorkedOut() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("unix");
        terminal.write("exports/leads.csv", Company.LEADS.replace("fair", "mail"));
        age("exports/leads.csv");
        assertPublishedAgain(run);
        assertThat(terminal.published().get("figures-2026-10.csv"))
                .contains(",mail,")
                .doesNotContain(",fair,");
    }

    @Test
    void anotherExport_isWorkedOut() throws IOException {
        terminal.write("exports/visits.csv", "date,visits\n2026-10-01,10\n");
        age("exports/visits.csv");
        assertPublishedAgain(run);
    }

    @Test
    void oneExportLess_isNotTakenForUnchanged() throws IOException {
        Files.delete(folder.resolve("exports/activities.csv"));
        terminal.execute(run).assertTold(3, "The exports hold 0 rows of activities");
    }

    @Test
    void anEditedAgreement_isWorkedOut() {
        terminal.write(
                "agreement/2-madrid.yml",
                Company.agreement("2", "2026-07-01", "Europe/Madrid").replace("at-least: 5", "at-least: 6"));
        assertPublishedAgain(run);
    }

    @Test
    void anotherConfiguration_isWorkedOut() {
        terminal.write("application.yml", "sla: {crm: {reject-limit: 6%}}");
        assertPublishedAgain(run);
    }

    @Test
    void linksToAnotherPlace_areWorkedOut() {
        terminal.write("application.yml", "sla: {record-url: 'https://crm.example/{lead_id}'}");
        assertPublishedAgain(run);
    }

    @Test
    void anotherAsOf_isWorkedOutAndTheFirstOneThenAgain() {
        String[] later = terminal.runWith("--config", terminal.path("application.yml"), "--as-of", "2026-11-02");
        assertPublishedAgain(later);
        assertThat(terminal.execute(run).lastLine()).startsWith("Published ");
    }

    @Test
    void anotherMonth_isWorkedOutAndTheFirstOneThenAgainSinceItsTrendsShowThat() {
        assertPublishedAgain(terminal.runWith("--config", terminal.path("application.yml"), "--month", "2026-09"));
        assertThat(terminal.execute(run).lastLine()).startsWith("Published ");
        assertUnchanged(run);
    }

    @Test
    void anotherOutputFolder_isWorkedOut() {
        assertPublishedAgain(
                terminal.runWith("--config", terminal.path("application.yml"), "--out", terminal.path("other")));
    }

    @Test
    void aPublishedFileThatIsGone_isPublishedAgain() throws IOException {
        Map<String, String> report = terminal.published();
        Files.delete(folder.resolve("out/rejects-2026-10.csv"));
        assertPublishedAgain(run);
        assertThat(terminal.published()).isEqualTo(report);
    }

    @Test
    void aPublishedFileThatWasEdited_isPublishedAgainEvenIfItsSizeAndTimeAreTheSame() throws IOException {
        Map<String, String> report = terminal.published();
        Path figures = folder.resolve("out/figures-2026-10.csv");
        FileTime written = Files.getLastModifiedTime(figures);
        Files.writeString(figures, Files.readString(figures).replace("missed", "met   "));
        Files.setLastModifiedTime(figures, written);
        assertPublishedAgain(run);
        assertThat(terminal.published()).isEqualTo(report);
        assertUnchanged(run);
    }

    @Test
    void whatADeadRunLeftBehind_isClearedByAWholeRun() throws IOException {
        Files.createDirectory(folder.resolve("out/.sla-report-2026-10.new"));
        assertPublishedAgain(run);
        assertThat(folder.resolve("out/.sla-report-2026-10.new")).doesNotExist();
    }

    @Test
    void withoutTheLedger_theReportIsWorkedOut() throws IOException {
        Files.delete(folder.resolve("var/sla-report.mv.db"));
        assertThat(terminal.execute(run).lastLine()).startsWith("Published ");
        assertUnchanged(run);
    }

    @Test
    void afterARefusedRun_theInputsThatArePublishedAreUnchanged() throws IOException {
        terminal.write("exports/leads-2.csv", "lead_id,created_at\nL4,\"2026");
        assertThat(terminal.execute(run).exitCode()).isEqualTo(3);
        Files.delete(folder.resolve("exports/leads-2.csv"));
        assertUnchanged(run);
    }

    @Test
    void anExportThatWasTooYoung_isRecognisedOnlyAfterARunThatFoundItSettled() throws IOException {
        terminal.write("exports/leads.csv", Company.LEADS);
        age("exports/leads.csv");
        terminal.setClock(Instant.now().toString());
        assertPublishedAgain(run);
        assertThat(terminal.execute(run).lastLine()).startsWith("Published ");
        terminal.setClock("2999-01-03T00:00:00Z");
        assertThat(terminal.execute(run).lastLine()).startsWith("Published ");
        assertUnchanged(run);
    }

    private void assertPublishedAgain(String... arguments) {
        Result again = terminal.execute(arguments);
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(again.lastLine()).startsWith("Published ");
        assertThat(runs()).isEqualTo(2);
    }

    private void assertUnchanged(String... arguments) {
        assertThat(terminal.execute(arguments).out())
                .startsWith("Unchanged since ")
                .hasLineCount(1);
    }

    private int runs() {
        return terminal.query("select run_id from run").size();
    }

    private void age(String file) throws IOException {
        Files.setLastModifiedTime(folder.resolve(file), FileTime.from(OLD));
    }
}
