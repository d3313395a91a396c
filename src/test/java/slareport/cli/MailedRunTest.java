package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.cli.Terminal.Result;
import slareport.ledger.Postgres;

/** Runs that mail their reports, and what becomes of mails that cannot be sent. */
class MailedRunTest {
    private static final String LISTS = """
            sla:
              guards: {settle: 0s}
              mail:
                from: sla@example.com
                lists:
                  directors: {to: ana@example.com, cadence: monthly}
                  team: {to: ["ben@example.com", "cleo@example.com", "BEN@example.com"], cadence: [nightly, on-breach]}
            spring.mail.host: smtp.example.com
            """;

    private static final String DOWN = "the server cannot be reached";

    @TempDir
    private Path folder;

    private Terminal terminal;
    private final RecordingOffice office = new RecordingOffice();

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
        terminal.write("set-up.yml", LISTS);
        terminal.setClock("2026-11-10T05:30:00Z");
    }

    @Test
    void aRun_mailsWhatIsDueAndSaysSo() {
        Result result = run();

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.lastLine()).isEqualTo("Mailed the report of 2026-11 to the list team (2 addresses).");
        assertThat(office.sent).containsExactly("<1@example.com> nightly,on-breach to team about 2026-11");
        assertThat(terminal.query("select count(*) from mail where settled is null"))
                .containsExactly("0");
    }

    @Test
    void aRunOverTheSameInputs_mailsNothingMore() {
        run();
        assertThat(run("--force").exitCode()).isZero();
        assertThat(run().exitCode()).isZero();
        assertThat(office.sent).hasSize(1);
    }

    @Test
    void withoutLists_nobodyIsAskedForAnythingOfMail() {
        terminal.write("set-up.yml", "sla: {guards: {settle: 0s}}\n");
        assertThat(run().exitCode()).isZero();
        assertThat(run("--no-mail", "--force").exitCode()).isZero();
        assertThat(office.asked).isZero();
        run("--mail").assertTold(2, "There is nobody to mail the report to (--mail); set sla.mail.lists");
    }

    @Test
    void whileNothingIsDue_nobodyIsAskedToCompose() {
        terminal.write("set-up.yml", LISTS.replaceAll("(?m)^ +team:.*\n", ""));
        assertThat(run().exitCode()).isZero();
        assertThat(office.asked).isOne();
        assertThat(office.sent).isEmpty();
    }

    @Test
    void aServerThatIsDown_isExitCodeFiveAndTheReportIsOut() {
        office.trouble = DOWN;
        Result result = run();
        assertThat(result.exitCode()).isEqualTo(5);
        assertThat(result.err())
                .isEqualTo("sla-report: Not delivered by mail: team about 2026-11 (2 addresses: " + DOWN
                        + "); the next run or 'send' tries again." + System.lineSeparator());
        assertThat(result.lastLine()).startsWith("Published ");
        assertThat(terminal.published()).hasSize(5);
        assertThat(terminal.query("select outcome from run")).containsExactly("published");
    }

    @Test
    void anUnchangedRun_triesAgain() {
        // long after the exports were written, so that they are known to be the same
        terminal.setClock("2099-11-10T05:30:00Z");
        office.trouble = DOWN;
        assertThat(run().exitCode()).isEqualTo(5);
        Result again = run();
        assertThat(again.out()).startsWith("Unchanged since").hasLineCount(1);
        assertThat(again.exitCode()).isEqualTo(5);
        office.trouble = "";
        Result sent = run();
        assertThat(sent.out())
                .startsWith("Unchanged since")
                .endsWith("list team (2 addresses)." + System.lineSeparator());
        assertThat(sent.exitCode()).isZero();
        assertThat(office.sent).containsExactly("<1@example.com> nightly,on-breach to team about 2099-11");
    }

    @Test
    void aRefusedRun_triesAgainAndStaysRefused() {
        office.trouble = DOWN;
        run();
        terminal.write("exports/leads.csv", "lead_id,created_at\n");
        Result refused = run();
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("Not delivered by mail: team about 2026-11");
        office.trouble = "";
        refused = run();
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.out()).contains("Mailed the report of 2026-11 to the list team (2 addresses).");
        // nothing to read at all: refused before the job begins
        office.trouble = DOWN;
        terminal.write("exports/leads.csv", Company.LEADS);
        terminal.setClock("2026-11-11T05:30:00Z");
        assertThat(run().exitCode()).isEqualTo(5);
        office.trouble = "";
        terminal.write("exports/leads.csv", "lead_id,created_at,created_at\n");
        assertThat(run().exitCode()).isEqualTo(3);
        assertThat(office.sent).hasSize(2);
    }

    @Test
    void send_sendsWhatWaitsAndNothingElse() {
        office.trouble = DOWN;
        run();
        assertThat(send().exitCode()).isEqualTo(5);
        office.trouble = "";
        Result result = send();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .isEqualTo("Mailed the report of 2026-11 to the list team (2 addresses)." + System.lineSeparator());
        assertThat(send().out()).isEqualTo("No mail waits." + System.lineSeparator());
        assertThat(terminal.query("select count(*) from run")).containsExactly("1");
    }

    @Test
    void send_withoutAServerOrALedger_saysSo() {
        assertThat(send().out()).isEqualTo("No mail waits." + System.lineSeparator());
        assertThat(folder.resolve("var")).doesNotExist();
        terminal.write("set-up.yml", "sla.out: out\n");
        send().assertTold(2, "The setting spring.mail.host is missing");
    }

    @Test
    void aGivenMonthOrAsOf_isMailedOnlyWhenThatIsAskedFor() {
        assertThat(run("--as-of", "2026-11-10").exitCode()).isZero();
        assertThat(run("--month", "2026-10").exitCode()).isZero();
        assertThat(office.sent).isEmpty();
        assertThat(run("--as-of", "2026-11-10", "--mail", "--force").exitCode()).isZero();
        assertThat(office.sent).containsExactly("<1@example.com> nightly,on-breach to team about 2026-11");
        // September is final and no month to date
        assertThat(run("--month", "2026-09", "--mail").exitCode()).isZero();
        assertThat(office.sent.subList(1, office.sent.size()))
                .containsExactly("<2@example.com> monthly to directors about 2026-09");
    }

    @Test
    void withNoMail_nothingIsMadeNorTriedNorSeen() {
        office.trouble = DOWN;
        run();
        office.trouble = "";
        terminal.setClock("2026-11-11T05:30:00Z");
        assertThat(run("--no-mail").exitCode()).isZero();
        assertThat(office.sent).isEmpty();
        assertThat(terminal.query("select count(*) from mail")).containsExactly("1");
    }

    @Test
    void withNoMail_theMetricsStillSayHowManyWait() throws IOException {
        terminal.write("set-up.yml", LISTS + "sla.metrics.file: sla_report.prom\n");
        office.trouble = DOWN;
        run();
        Path metrics = folder.resolve("sla_report.prom");
        assertThat(Files.readString(metrics)).contains("sla_report_mails_waiting 1.0");
        terminal.setClock("2026-11-11T05:30:00Z");
        run("--no-mail");
        assertThat(Files.readString(metrics)).contains("sla_report_mails_waiting 1.0", "sla_report_run_exit_code 0.0");
    }

    @Test
    void aRevision_isMailedAndAKeptMonthIsNot() {
        run("--month", "2026-10", "--as-of", "2026-11-05", "--mail");
        assertThat(office.sent).containsExactly("<1@example.com> monthly to directors about 2026-10");
        terminal.write("exports/deals.csv", Company.DEALS.replace("1200.50", "1300.50"));
        Result kept = run("--month", "2026-10", "--mail");
        assertThat(kept.out()).contains("Kept 2026-10");
        assertThat(office.sent).hasSize(1);
        Result revised = command("republish", "--month", "2026-10", "--who", "Ana", "--why", "a deal moved");
        assertThat(revised.exitCode()).as(revised.err()).isZero();
        assertThat(office.sent.subList(1, office.sent.size()))
                .containsExactly("<2@example.com> monthly to directors about 2026-10 revised");
    }

    @Test
    void aRunThatFailsWhileItComposes_leavesNeitherReportNorMail() {
        office.cannotCompose = true;
        Result result = run();
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("step 'compose'").doesNotContain("anary");
        assertThat(terminal.published().keySet()).allMatch(file -> file.startsWith(".sla-report-2026-11.new"));
        assertThat(terminal.query("select count(*) from mail")).containsExactly("0");
        office.cannotCompose = false;
        assertThat(run().exitCode()).isZero();
        assertThat(office.sent).hasSize(1);
    }

    @Test
    void killedBetweenSendingAndMarking_itGoesTwiceWithOneMessageId() {
        office.isKilledAfterSending = true;
        Result killed = run();
        assertThat(killed.exitCode()).isEqualTo(5);
        assertThat(killed.err())
                .startsWith(
                        "sla-report: Mails could not be sent: Unexpected failure: java.lang.IllegalStateException. The"
                                + " details are in")
                .hasLineCount(1);
        office.isKilledAfterSending = false;
        assertThat(send().exitCode()).isZero();
        assertThat(office.sent).hasSize(2).containsOnly("<1@example.com> nightly,on-breach to team about 2026-11");
    }

    @Test
    void aBadAddress_isToldOnceAndDoesNotStopTheOthers() {
        office.refused.put("ben@example.com", "the server knows no such user");
        office.busy.add("cleo@example.com");
        Result result = run();
        assertThat(result.exitCode()).isEqualTo(5);
        assertThat(result.err().lines())
                .containsExactly(
                        "sla-report: Not delivered by mail: team about 2026-11 (1 address: the server is busy); the next run or"
                                + " 'send' tries again.",
                        "sla-report: Refused by the mail server, and not tried again: team about 2026-11 (1 address);"
                                + " mend sla.mail.lists.");
        office.busy.clear();
        assertThat(send().exitCode()).isZero();
        assertThat(send().out()).startsWith("No mail waits.");
    }

    @Test
    void whatWaitsForThirtyDays_isGivenUpAndToldOnce() {
        office.trouble = DOWN;
        run();
        terminal.setClock("2026-12-10T05:30:00Z");
        assertThat(send().err()).doesNotContain("Given up");
        terminal.setClock("2026-12-10T05:30:01Z");
        Result result = send();
        assertThat(result.exitCode()).isEqualTo(5);
        assertThat(result.err())
                .contains("Given up after 30 days, and not tried again: team about 2026-11 (2 addresses);")
                .hasLineCount(1);
        assertThat(terminal.query("select count(*) from mail where content is not null"))
                .containsExactly("0");
        assertThat(send().out()).startsWith("No mail waits.");
        assertThat(status("--last", "1").out()).contains("mail to team (nightly, on-breach) about 2026-11: GIVEN UP");
    }

    @Test
    void withoutListsAnyMore_whatWaitsIsGivenUpAllTheSame() {
        office.trouble = DOWN;
        run();
        terminal.write("set-up.yml", "sla: {guards: {settle: 0s}}\n");
        terminal.setClock("2026-12-01T05:30:00Z");
        assertThat(run().exitCode()).isZero();
        terminal.setClock("2026-12-11T05:30:00Z");
        Result result = run();
        assertThat(result.err())
                .contains("Given up after 30 days, and not tried again: team about 2026-11 (2 addresses);");
        assertThat(result.exitCode()).isEqualTo(5);
        assertThat(office.asked).isEqualTo(2);
    }

    @Test
    void status_tellsWhatWaitsWhatWasSentAndWhy() throws IOException {
        run();
        terminal.setClock("2026-11-11T05:30:00Z");
        office.trouble = DOWN;
        run();

        assertThat(status().out().lines())
                .containsSubsequence(
                        "mail to team (nightly) about 2026-11: WAITS since 2026-11-11 05:30:00 +00:00, 0 of 2 delivered, tried in"
                                + " vain once",
                        "    why       " + DOWN,
                        "mail to team (nightly, on-breach) about 2026-11: delivered 2026-11-10 05:30:00 +00:00 (2 addresses)");
        JsonNode mails = new ObjectMapper().readTree(status("--json").out()).get("mails");
        List<String> names = new ArrayList<>();
        mails.get(0).fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactly(
                        "state",
                        "list",
                        "occasions",
                        "month",
                        "revision",
                        "as_of",
                        "run",
                        "subject",
                        "message_id",
                        "since",
                        "addresses",
                        "delivered",
                        "refused",
                        "waiting",
                        "failed_attempts",
                        "attempted",
                        "why",
                        "settled");
        assertThat(mails.get(0).get("state").asText()).isEqualTo("waiting");
        assertThat(mails.get(0).get("why").asText()).isEqualTo(DOWN);
        assertThat(mails.get(1).get("state").asText()).isEqualTo("delivered");
        assertThat(mails.get(1).get("occasions").toString()).isEqualTo("[\"nightly\",\"on-breach\"]");
        assertThat(mails.get(1).get("settled").asText()).isEqualTo("2026-11-10T05:30:00Z");
        assertThat(status().out() + status("--json").out()).doesNotContain("ben@", "cleo@");
    }

    @Test
    void forget_saysWhichMailsMayStillNameALead() {
        office.trouble = DOWN;
        run();
        assertThat(command("forget", "--lead", "L1").out())
                .contains(
                        "1 mail waits in the ledger to be sent, whose workbooks may still name such a lead: team about"
                                + " 2026-11. What they hold is removed when 'send' or the next run has sent them, or after 30 days.");
        office.trouble = "";
        send();
        assertThat(command("forget", "--lead", "L1").out()).doesNotContain("to be sent");
    }

    @Test
    void onPostgres_mailsAreKeptAndSentAlike() {
        String url = Postgres.newDatabase();
        terminal.write(
                "set-up.yml",
                LISTS + "spring.datasource: {url: '" + url + "', username: '" + Postgres.USER + "', password: ''}\n");
        office.trouble = DOWN;
        assertThat(run().exitCode()).isEqualTo(5);
        office.trouble = "";
        assertThat(run().lastLine()).startsWith("Mailed the report of 2026-11 to the list team");
        assertThat(send().out()).startsWith("No mail waits.");
        assertThat(office.sent).hasSize(1);
        assertThat(folder.resolve("var")).doesNotExist();
    }

    private Result run(String... more) {
        return command("run", more);
    }

    private Result send() {
        return terminal.execute(
                office.stops(), "send", "--out", terminal.path("out"), "--config", terminal.path("set-up.yml"));
    }

    private Result status(String... more) {
        List<String> args = new ArrayList<>(
                List.of("status", "--out", terminal.path("out"), "--config", terminal.path("set-up.yml")));
        Collections.addAll(args, more);
        return terminal.execute(args.toArray(new String[0]));
    }

    private Result command(String name, String... more) {
        List<String> args = new ArrayList<>();
        if (name.equals("forget")) {
            Collections.addAll(args, name, "--out", terminal.path("out"));
        } else {
            Collections.addAll(args, terminal.runByTheClock(name));
        }
        Collections.addAll(args, "--config", terminal.path("set-up.yml"));
        Collections.addAll(args, more);
        return terminal.execute(office.stops(), args.toArray(new String[0]));
    }
}
