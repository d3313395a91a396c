package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A look at the exports: what is told, what is refused, and that nothing is published. */
class CheckCommandTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void export() {
        terminal = new Terminal(folder);
    }

    @Test
    void everyFileIsTold_withItsColumnsDatesAndRows() {
        Terminal.Result result = checkInto("out");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out().lines())
                .contains(
                        "leads.csv: leads, under this program's own names",
                        "  written   delimiter \",\", UTF-8, times without an offset in Europe/Madrid",
                        "  dates     mql_at: ISO-8601 (3), such as 2026-10-05T10:00 | 2026-10-06T16:00",
                        "  rows      3: 3 loaded, 0 superseded, 0 merged, 0 rejected, 0 after as-of",
                        "  columns   deal_id -> deal_id, created_at -> created_at, lead_id -> lead_id, owner -> owner,"
                                + " outcome -> outcome, closed_at -> closed_at, amount -> amount")
                .last()
                .isEqualTo("A run would publish the report of 2026-10.");
    }

    @Test
    void nothingIsPublished() throws IOException {
        List<String> before = names();
        check();
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void exportOfACrm_isToldWithWhatItsColumnsBecameAndWhatNobodyUnderstands() {
        terminal.write(
                "exports/activities.csv",
                "lead_id,occurred_at,Owner,type,direction,Mood\n"
                        + "L1,2026-10-05T11:30,ana,call,outbound,fine\n"
                        + "L2,2026-10-07T12:00,ana,pigeon,outbound,fine\n"
                        + "L3,2026-10-07T12:00,ana,pigeon,sideways,\n");

        assertThat(check().out().lines())
                .contains(
                        "  not read  Mood",
                        "  words     direction: not understood: \"sideways\" (1)",
                        "  words     type: not understood: \"pigeon\" (2)");
    }

    @Test
    void rejectsAreToldByReasonWithTheirFirstLines_andCellsAreNot() {
        terminal.write(
                "exports/deals.csv",
                Company.DEALS + "D3,someday,L1,ana,won,,\nD4,2026-10-01,L1,ana,maybe,,\nD5,never,L1,ana,won,,\n");

        Terminal.Result result = check();

        result.assertTold(3, "deals.csv: 3 of 5 rows (60 %) could not be used");
        assertThat(result.out().lines())
                .contains(
                        "  rejected  2 rows: unreadable_date in created_at, first on lines 4, 6",
                        "  rejected  1 row: unknown_outcome in outcome, first on line 5",
                        "  dates     created_at: cannot be read (2)");
    }

    @Test
    void everythingDoubtfulIsToldAtOnce() {
        terminal.write("exports/leads.csv", Company.LEADS + "L4,03/04/2026 10:00,,ben,web\n");
        terminal.write("exports/deals.csv", Company.DEALS + "D3,2026-10-01,L1,ana,won,,1");
        terminal.write("exports/activities.csv", "lead_id,occurred_at,type,direction\n");

        Terminal.Result result = check();

        result.assertTold(3, "such as d/M/yyyy or M/d/yyyy in sla.crm.leads.date-patterns.");
        assertThat(result.err())
                .contains("deals.csv may be cut off: there is no line end behind its last row, on line 4")
                .contains("--accept empty");
        assertThat(result.out()).doesNotContain("A run would publish");
    }

    @Test
    void whatTheLastPublishedRunRead_isComparedWhereItsFolderIsConfigured() {
        assertThat(terminal.execute(terminal.runWith()).exitCode()).isZero();
        terminal.write("application.yml", "sla: {out: out}\n");
        terminal.write("exports/leads.csv", Company.LEADS.replace("source", "origin of it"));

        check("--config", terminal.path("application.yml"))
                .assertTold(3, "leads.csv has no column source any more, which the run published at");
        check("--out", terminal.path("out")).assertTold(3, "leads.csv has no column source any more");
        assertThat(check().exitCode()).isZero();
    }

    @Test
    void withoutAnOutputFolder_nothingIsPromised() throws IOException {
        assertThat(checkInto("").lastLine())
                .isEqualTo(
                        "By themselves the exports would do for the report of 2026-10; what the last published run read"
                                + " was not compared, since no output folder is given (--out or sla.out).");
        assertThat(json(checkInto("", "--json")).get("notCompared").asText())
                .isEqualTo("no output folder is given (--out or sla.out)");
        assertThat(json(checkInto("out", "--json")).get("notCompared").isNull()).isTrue();

        terminal.write("exports/leads.csv", "");
        assertThat(check().lastLine())
                .startsWith("What the last published run read was not compared, since no output folder is given");
    }

    @Test
    void ledgerThatCannotBeRead_isTold() {
        terminal.write("var/sla-report.mv.db", "no database");
        Terminal.Result result = checkInto("out");
        assertThat(result.exitCode()).isZero();
        assertThat(result.lastLine())
                .contains("was not compared, since the database failed (error ")
                .doesNotContain("would publish");
    }

    @Test
    void outputFolderThatCannotBe_isWrongUsageAsInARun() {
        terminal.write("file", "");
        checkInto("file/out").assertTold(2, "is a file; check --out or sla.out.");
    }

    @Test
    void exportThatCannotBeReadToItsEnd_isNotMissedForItsRowsAsWell() {
        terminal.write("application.yml", "sla: {out: out, guards: {row-drop-from: 2}}\n");
        assertThat(terminal.execute(terminal.runWith("--config", terminal.path("application.yml")))
                        .exitCode())
                .isZero();
        terminal.write("exports/leads.csv", Company.LEADS.replace("2026-10-06T15:00", "06/10/2026 15:00"));

        Terminal.Result result = check("--config", terminal.path("application.yml"));

        result.assertTold(3, "such as d/M/yyyy or M/d/yyyy in sla.crm.leads.date-patterns.");
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void commitmentThatCannotBeMeasured_isToldWithTheColumnThatIsMissing() {
        terminal.write("exports/activities.csv", "lead_id,occurred_at,owner,type\nL1,2026-10-05T11:30,ana,call\n");

        assertThat(check().out())
                .containsPattern("Not measured: .* \\(first_response\\), for the exports of activities have no column"
                        + " direction\\.");
    }

    @Test
    void tableThatIsNotRead_isToldOnceAndACrmsFileUnderItsName() {
        terminal.write("exports/rooms.csv", "room,floor\n1,2\n");
        terminal.write("exports/owners.csv", "USER_ID,First Name,Last Name,Email\n1,,ana,a@b\n");

        assertThat(check().out().lines())
                .contains("owners.csv: owners of Zoho CRM (zoho/users)")
                .containsOnlyOnce("rooms.csv is not read: its header is that of no export known here.")
                .noneMatch(line -> line.startsWith("owners.csv is read as"));
    }

    @Test
    void ambiguousDates_doNotHideTheRestOfTheFile() {
        terminal.write("exports/leads.csv", "lead_id,created_at,Fuente\nL1,03/04/2026,web\n");

        assertThat(check().out().lines())
                .contains("  dates     created_at: ambiguous (1), such as 03/04/2026", "  not read  Fuente");
    }

    @Test
    void programsGetTheRefusalsOfExportsThatCannotBeOpened() throws IOException {
        terminal.write("exports/leads.csv", "");

        Terminal.Result result = check("--json");

        assertThat(result.exitCode()).isEqualTo(3);
        JsonNode json = new ObjectMapper().readTree(result.out());
        assertThat(json.get("refusals").get(0).asText()).startsWith("leads.csv is empty");
    }

    @Test
    void programsGetOneJsonObject() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--json"));
        Terminal.Result result = check(arguments.toArray(String[]::new));

        assertThat(result.exitCode()).as(result.err()).isZero();
        JsonNode json = new ObjectMapper().readTree(result.out());
        assertThat(json.get("month").asText()).isEqualTo("2026-10");
        JsonNode leads = json.get("files").get(0);
        assertThat(leads.at("/profile/entity").asText()).isEqualTo("leads");
        assertThat(leads.at("/profile/columns/0/feeds/0").asText()).isEqualTo("lead_id");
        assertThat(leads.at("/rows/loaded").asInt()).isEqualTo(3);
        assertThat(json.get("refusals")).isEmpty();
        assertThat(json.get("commitments")).isNotEmpty().allMatch(commitment -> commitment.has("missing"));
    }

    @Test
    void whatIsMissingOnTheCommandLine_isTold() {
        terminal.execute("check", "--exports", terminal.path("exports")).assertTold(2, "Missing --agreement");
    }

    private Terminal.Result check(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "check",
                "--agreement",
                terminal.path("agreement"),
                "--exports",
                terminal.path("exports"),
                "--month",
                "2026-10"));
        arguments.addAll(List.of(more));
        return terminal.execute(arguments.toArray(String[]::new));
    }

    /** With the output folder of this name, none where it is empty. */
    private Terminal.Result checkInto(String out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        if (!out.isEmpty()) {
            arguments.addAll(List.of("--out", terminal.path(out)));
        }
        return check(arguments.toArray(String[]::new));
    }

    private static JsonNode json(Terminal.Result result) throws IOException {
        return new ObjectMapper().readTree(result.out());
    }

    private List<String> names() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(folder::relativize).map(Path::toString).sorted().toList();
        }
    }
}
