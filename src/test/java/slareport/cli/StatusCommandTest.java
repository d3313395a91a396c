package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.cli.Terminal.Result;

/** What the job has done lately, as {@code status} tells it, and what the ledger keeps for it. */
class StatusCommandTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
    }

    @Test
    void withoutALedger_nothingWasRunYetAndNothingIsMade() {
        Result result = status();
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .isEqualTo("Nothing was run yet over this database (sla.database, or the folder var beside sla.out)."
                        + System.lineSeparator());
        assertThat(folder.resolve("var")).doesNotExist();
        assertThat(json().get("runs")).isEmpty();
    }

    @Test
    void aPublishedRun_isToldWithItsFilesAndTheAgreementsTime() {
        terminal.execute(terminal.runWith());

        Result result = status("--agreement", terminal.path("agreement"));

        assertThat(result.exitCode()).isZero();
        // Madrid is an hour ahead of UTC in November
        assertThat(result.out().lines())
                .startsWith(
                        "#1 published, started 2026-11-21 11:00:00 +01:00, ended 2026-11-21 11:00:00 +01:00 after 0.000 s",
                        "    month     2026-10 as of 2026-11-01 00:00:00 +01:00, agreement 2",
                        "    into      " + folder.resolve("out"),
                        "    files     exceptions-2026-10.csv, figures-2026-10.csv, reconciliation-2026-10.csv,"
                                + " rejects-2026-10.csv, sla-report-2026-10.xlsx: as written",
                        "    late      2 leads in its exceptions");
    }

    @Test
    void programs_areToldTheSame() {
        terminal.execute(terminal.runWith());

        JsonNode status = json("--agreement", terminal.path("agreement"));

        assertThat(names(status))
                .containsExactly("looked_at", "time_zone", "unread", "runs", "months", "mails", "review");
        assertThat(status.get("looked_at").asText()).isEqualTo("2026-11-21T10:00:00Z");
        assertThat(status.get("time_zone").asText()).isEqualTo("Europe/Madrid");
        JsonNode run = status.get("runs").get(0);
        assertThat(names(run))
                .containsExactly(
                        "run",
                        "started",
                        "ended",
                        "seconds",
                        "outcome",
                        "month",
                        "as_of",
                        "agreement_version",
                        "out",
                        "exceptions",
                        "files",
                        "let_pass",
                        "messages");
        assertThat(run.get("outcome").asText()).isEqualTo("published");
        assertThat(run.get("month").asText()).isEqualTo("2026-10");
        assertThat(run.get("as_of").asText()).isEqualTo("2026-10-31T23:00:00Z");
        assertThat(run.get("exceptions").asInt()).isEqualTo(2);
        assertThat(run.get("files"))
                .hasSize(5)
                .allMatch(file -> file.get("state").asText().equals("stands"));
        assertThat(run.get("messages")).isEmpty();
    }

    @Test
    void months_areToldWithTheirStateAndRevision() {
        terminal.execute(terminal.runWith("--as-of", "2026-11-05"));
        terminal.execute(terminal.runWith("--month", "2026-11", "--as-of", "2026-11-06"));
        String[] republish = terminal.runWith("--as-of", "2026-11-06", "--who", "Ana", "--why", "a deal moved");
        republish[0] = "republish";
        terminal.execute(republish);

        // three working days after November are Tuesday to Thursday, 1 to 3 December
        assertThat(status("--agreement", terminal.path("agreement")).out().lines())
                .contains(
                        "2026-11 provisional, final in reports as of 2026-12-04 00:00:00 +01:00 or later; as of"
                                + " 2026-11-06 00:00:00 +01:00",
                        "2026-10 final; as of 2026-11-06 00:00:00 +01:00; revision 2 by Ana: a deal moved");
        JsonNode months = json().get("months");
        assertThat(names(months.get(0)))
                .containsExactly("month", "state", "revision", "as_of", "final_from", "revised_by", "revised_why");
        assertThat(months.get(0).get("state").asText()).isEqualTo("provisional");
        assertThat(months.get(0).get("revised_by").isNull()).isTrue();
        assertThat(months.get(1).get("revision").asInt()).isEqualTo(2);
        assertThat(months.get(1).get("revised_why").asText()).isEqualTo("a deal moved");
    }

    @Test
    void aRunThatKeptAFinalMonth_isToldAsThat() {
        terminal.execute(terminal.runWith("--as-of", "2026-11-05"));
        terminal.write("exports/deals.csv", Company.DEALS.replace("1200.50", "1300.50"));
        terminal.execute(terminal.runWith("--as-of", "2026-11-06"));

        assertThat(status().out())
                .contains("#2 kept, started ", "why       the month is final, so that it stays as it was published");
    }

    @Test
    void reviews_areCountedFromTheVersionInForce() {
        terminal.write(
                "agreement/2-madrid.yml",
                Company.agreement("2", "2026-07-01", "Europe/Madrid") + "review-every: 3 months\n");

        // July and three months are October, and three more January
        JsonNode review = json("--agreement", terminal.path("agreement")).get("review");
        assertThat(review.get("in_force_since").asText()).isEqualTo("2026-07");
        assertThat(review.get("every_months").asInt()).isEqualTo(3);
        assertThat(review.get("due_since").asText()).isEqualTo("2026-10-01");
        assertThat(review.get("next").asText()).isEqualTo("2027-01-01");
        assertThat(status("--agreement", terminal.path("agreement")).out().lines())
                .contains(
                        "A deep review of the targets is due since 2026-10-01.",
                        "The next deep review of the targets is on 2027-01-01 (every 3 months since 2026-07).");
    }

    @Test
    void anAgreementThatCannotBeRead_leavesUniversalTime() {
        terminal.execute(terminal.runWith());
        terminal.write("agreement/2-madrid.yml", "agreement: [");

        Result result = status("--agreement", terminal.path("agreement"));
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("#1 published, started 2026-11-21 10:00:00 +00:00");
    }

    @Test
    void aFileThatWasEdited_isTold() throws IOException {
        terminal.execute(terminal.runWith());
        Files.writeString(folder.resolve("out/figures-2026-10.csv"), "mine");
        Files.delete(folder.resolve("out/rejects-2026-10.csv"));

        assertThat(status().out())
                .contains("exceptions-2026-10.csv, reconciliation-2026-10.csv, sla-report-2026-10.xlsx: as written;"
                        + " figures-2026-10.csv: CHANGED since; rejects-2026-10.csv: MISSING");
    }

    @Test
    void whatALaterRunReplaced_isNotTakenForChanged() {
        terminal.execute(terminal.runWith());
        terminal.execute(terminal.runWith("--as-of", "2026-11-02"));

        JsonNode runs = json().get("runs");
        assertThat(runs.get(0).get("run").asInt()).isEqualTo(2);
        assertThat(states(runs.get(0))).containsOnly("stands");
        assertThat(states(runs.get(1))).containsOnly("replaced");
    }

    @Test
    void onlyTheLastRuns_areToldWhenAskedFor() {
        terminal.execute(terminal.runWith());
        terminal.execute(terminal.runWith("--as-of", "2026-11-02"));
        assertThat(json("--last", "1").get("runs")).hasSize(1);
        Result none = status("--last", "0");
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).startsWith("sla-report: --last must be 1 or more.");
    }

    @Test
    void withoutAPlaceForTheLedger_theOptionIsAskedFor() {
        terminal.execute("status").assertTold(2, "--out");
    }

    @Test
    void aMissingExportsFolder_isEnteredWithNothingKnownOfTheMonth() throws IOException {
        Files.move(folder.resolve("exports"), folder.resolve("away"));
        Result refused = terminal.execute(terminal.runWith());

        refused.assertTold(3, "The exports folder ");
        assertThat(refused.err().lines()).hasSize(1);
        JsonNode run = json().get("runs").get(0);
        assertThat(run.get("outcome").asText()).isEqualTo("refused");
        assertThat(run.get("month").isNull()).isTrue();
        assertThat(run.get("messages")).hasSize(1);
        assertThat(refused.err())
                .isEqualTo("sla-report: " + run.get("messages").get(0).asText() + System.lineSeparator());
        assertThat(status().out()).contains("#1 refused").contains("    why       The exports folder ");
    }

    @Test
    void aRefusalWhileFilesAreFound_isEnteredWithMonthAndVersion() {
        terminal.write("exports/leads.csv", "");
        Result refused = terminal.execute(terminal.runWith());

        refused.assertTold(3, "leads.csv is empty");
        JsonNode run = json().get("runs").get(0);
        assertThat(run.get("month").asText()).isEqualTo("2026-10");
        assertThat(run.get("as_of").asText()).isEqualTo("2026-10-31T23:00:00Z");
        assertThat(run.get("agreement_version").asText()).isEqualTo("2");
        assertEntered("refused", refused);
    }

    @Test
    void aRefusalWhileRowsAreRead_isEnteredOnce() {
        terminal.write("exports/leads.csv", Company.LEADS + "L4,someday,,ben,web\n");
        Result refused = terminal.execute(terminal.runWith());
        refused.assertTold(3, "1 of 4 rows");
        assertEntered("refused", refused);
    }

    @Test
    void anUnexpectedFailure_isEnteredWithItsSentence() {
        terminal.write("exports/leads.csv", Company.LEADS + Traps.BROKEN + ",2026-10-05T09:00,,ben,web\n");
        assertThat(terminal.execute(Traps.STOPS, terminal.runWith()).exitCode()).isEqualTo(1);
        assertThat(messages())
                .containsExactly("Unexpected failure in the step 'read leads': java.lang.IllegalStateException.");
        assertThat(terminal.query("select outcome from run")).containsExactly("failed");
    }

    @Test
    void anUnexpectedFailureBeforeTheJob_isEnteredToo() {
        Stops stops = new Stops(
                Stops.REAL.agreement(),
                (exports, setup, agreements, zone, guards) -> {
                    throw new IllegalStateException("Ms Canary");
                },
                Stops.REAL.review(),
                Stops.REAL.files());
        assertThat(terminal.execute(stops, terminal.runWith()).exitCode()).isEqualTo(1);
        assertThat(messages()).containsExactly("Unexpected failure: java.lang.IllegalStateException.");
    }

    @Test
    void wrongUsage_isNoRun() {
        terminal.execute(terminal.runWith("--month", "2027-10")).assertTold(2, "has not begun");
        terminal.write("agreement/2-madrid.yml", "agreement: [");
        assertThat(terminal.execute(terminal.runWith()).exitCode()).isEqualTo(2);
        assertThat(folder.resolve("var")).doesNotExist();
    }

    @Test
    void aLedgerThatCannotBeOpened_doesNotHideTheRefusal() throws IOException {
        terminal.write("var/sla-report.mv.db", "this is no database");
        Files.move(folder.resolve("exports"), folder.resolve("away"));
        Result refused = terminal.execute(terminal.runWith());
        refused.assertTold(3, "The exports folder ");
        assertThat(refused.err().lines()).hasSize(1);

        Result status = status();
        assertThat(status.exitCode()).isEqualTo(1);
        assertThat(status.out()).startsWith("The ledger was not read: the database failed (error ");
    }

    @Test
    void aLedgerFolderThatCannotBe_doesNotHideTheRefusal() throws IOException {
        terminal.write("var", "a file");
        Files.move(folder.resolve("exports"), folder.resolve("away"));
        Result refused = terminal.execute(terminal.runWith());
        refused.assertTold(3, "The exports folder ");
        assertThat(refused.err().lines()).hasSize(1);
    }

    @Test
    void whileARunIsAtWork_thatIsTold() throws Exception {
        terminal.write("exports/leads.csv", Company.LEADS + Traps.WAIT + ",2026-10-09T09:00,,ben,web\n");
        var run = CompletableFuture.supplyAsync(() -> terminal.execute(Traps.STOPS, terminal.runWith()));
        while (!Files.exists(folder.resolve("exports/waiting")) && !run.isDone()) {
            Thread.sleep(20);
        }
        Process status = terminal.start(SlaReport.class, "status", "--out", terminal.path("out"));
        Result told = Terminal.end(status);
        Files.createFile(folder.resolve("exports/go-on"));
        run.join();
        assertThat(told.exitCode()).isEqualTo(4);
        assertThat(told.err())
                .contains("sla-report: Another run has been at work on the same database since 2026-11-21T10:00:00Z");
        assertThat(status().exitCode()).isZero();
    }

    @Test
    void aRunThatWasKilled_isToldAsDead() throws Exception {
        terminal.write("exports/leads.csv", Company.LEADS + Traps.KILLED + ",2026-10-09T09:00,,ben,web\n");
        assertThat(Terminal.end(terminal.start(Traps.class, terminal.runWith())).exitCode())
                .isEqualTo(137);

        assertThat(status().out())
                .startsWith("#1 died, started 2026-11-21 10:00:00 +00:00; the next run settles what it left");
        assertThat(json().get("runs").get(0).get("ended").isNull()).isTrue();
    }

    @Test
    void aLook_changesNothing() throws IOException {
        terminal.execute(terminal.runWith());
        byte[] ledger = Files.readAllBytes(folder.resolve("var/sla-report.mv.db"));
        assertThat(status().exitCode()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("var/sla-report.mv.db"))).isEqualTo(ledger);
    }

    @Test
    void whatWasLetPass_isTold() {
        terminal.write("exports/activities.csv", "lead_id,occurred_at,owner,type,direction\n");
        terminal.execute(terminal.runWith()).assertTold(3, "activities.csv has not one row");
        assertThat(terminal.execute(terminal.runWith("--accept", "empty")).exitCode())
                .isZero();

        JsonNode runs = json().get("runs");
        assertThat(runs.get(0).get("let_pass").get(0).get("guard").asText()).isEqualTo("empty");
        assertThat(runs.get(1).get("messages").get(0).asText())
                .startsWith("activities.csv has not one row of activities below its header.");
        assertThat(status().out()).contains("    let pass  empty: activities.csv has not one row");
    }

    private void assertEntered(String outcome, Result refused) {
        assertThat(terminal.query("select outcome from run")).containsExactly(outcome);
        assertThat(messages().stream().map(message -> "sla-report: " + message))
                .containsExactlyElementsOf(refused.err().lines().toList());
    }

    private List<String> messages() {
        return terminal.query("select sentence from run_message order by run_id, position_no");
    }

    private Result status(String... more) {
        List<String> args = new ArrayList<>(List.of("status", "--out", terminal.path("out")));
        args.addAll(List.of(more));
        return terminal.execute(args.toArray(new String[0]));
    }

    private JsonNode json(String... more) {
        List<String> args = new ArrayList<>(List.of("--json"));
        args.addAll(List.of(more));
        Result result = status(args.toArray(new String[0]));
        assertThat(result.exitCode()).as(result.err()).isZero();
        try {
            return new ObjectMapper().readTree(result.out());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> states(JsonNode run) {
        List<String> states = new ArrayList<>();
        run.get("files").forEach(file -> states.add(file.get("state").asText()));
        return states;
    }
}
