package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.cli.Terminal.Result;

/** Leads that are to be forgotten. */
class ForgetCommandTest {
    /** Answered an hour late, so that it is an exception. */
    private static final String LATE = "Zq7Xk2Vw9Jt4Hb6";

    private static final String NEVER = "Yp3Rf8Ns5Gd1Mc0";

    private static final int PIECE = 5;

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void publish() {
        terminal = new Terminal(folder);
        terminal.write("exports/leads.csv", Company.LEADS.replace("L2", LATE).replace("L3", NEVER));
        terminal.write("exports/activities.csv", Company.ACTIVITIES.replace("L2", LATE));
        terminal.write("exports/deals.csv", Company.DEALS.replace("L2", LATE));
        assertThat(terminal.execute(terminal.runWith()).exitCode()).isZero();
    }

    @Test
    void aLead_isRemovedWithAllItsRowsAndOthersStay() {
        Result result = forget("--lead", LATE);

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out())
                .startsWith("Removed lead '" + LATE + "' from the ledger: 1 row of exceptions.")
                .doesNotContain(NEVER);
        assertThat(terminal.query("select lead_id from exception_row")).containsExactly(NEVER);
        assertThat(terminal.query("script")).noneMatch(line -> line.contains(LATE));
    }

    @Test
    void theFile_losesItsBytesToo() throws IOException {
        // the first run's rows have been deleted by the second, but their bytes are still there
        terminal.execute(terminal.runWith("--force"));
        assertThat(traces(LATE)).isNotEmpty();
        assertThat(traces(NEVER)).isNotEmpty();

        forget("--lead", LATE);

        assertThat(traces(LATE)).isEmpty();
        assertThat(traces(NEVER)).isNotEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ledger())))
                .isEqualTo("rw-------");
        try (Stream<Path> beside = Files.list(ledger().getParent())) {
            assertThat(beside).containsExactly(ledger());
        }
    }

    @Test
    void whereElseItStands_isTold() {
        terminal.write("exports/notes.csv", "text\nask " + LATE + " again\n");
        Map<String, String> published = terminal.published();

        Result result = forget("--lead", LATE, "--exports", terminal.path("exports"));

        assertThat(result.out().lines())
                .contains(
                        "Still in the CRM's exports: " + terminal.path("exports/activities.csv") + ", "
                                + terminal.path("exports/deals.csv") + ", " + terminal.path("exports/leads.csv")
                                + ". As long as the CRM exports it, the next run may store it again; remove it there first.",
                        "Still in published files, which you may delete: "
                                + terminal.path("out/exceptions-2026-10.csv") + ", "
                                + terminal.path("out/sla-report-2026-10.xlsx") + ".")
                .anyMatch(line -> line.contains("mails, and backups of the ledger's file."));
        assertThat(terminal.published()).isEqualTo(published);
    }

    @Test
    void aWorkbookThatListsALeadBehindAFigure_isTold() {
        // in time, and so no exception, but counted in the promised number of MQLs
        Result result = forget("--lead", "L1");

        assertThat(result.out().lines())
                .contains("Still in published files, which you may delete: "
                        + terminal.path("out/sla-report-2026-10.xlsx") + ".");
    }

    @Test
    void aWorkbookThatIsNone_couldNotBeLookedInto() {
        terminal.write("out/sla-report-2026-09.xlsx", LATE);

        assertThat(forget("--lead", LATE).out().lines())
                .contains("Could not be looked into: " + terminal.path("out/sla-report-2026-09.xlsx") + ".");
    }

    @Test
    void whileTheCrmExportsIt_theNextRunStoresItAgain() {
        forget("--lead", LATE);
        terminal.execute(terminal.runWith("--force"));
        assertThat(terminal.query("select lead_id from exception_row")).contains(LATE);
    }

    @Test
    void severalLeads_areForgottenAtOnce() {
        Result result = forget("--lead", LATE, "--lead", NEVER, "--lead", "nobody");
        assertThat(result.out())
                .contains("Removed lead '" + LATE + "'")
                .contains("Removed lead '" + NEVER + "'")
                .contains("Nothing was stored of lead 'nobody'.");
        assertThat(terminal.query("select lead_id from exception_row")).isEmpty();
    }

    @Test
    void partOfAnId_isNoId() {
        assertThat(forget("--lead", "Zq7Xk2").out()).startsWith("Nothing was stored of lead 'Zq7Xk2'.");
        assertThat(forget("--lead", "Zq7Xk2").out()).contains("No list of exceptions");
        assertThat(terminal.query("select count(*) from exception_row")).containsExactly("2");
    }

    @Test
    void withoutALedger_nothingWasStoredAndNothingIsMade() {
        Result result = terminal.execute("forget", "--lead", LATE, "--out", terminal.path("elsewhere/out"));
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("Nothing was stored of lead '" + LATE + "'.");
        assertThat(folder.resolve("elsewhere")).doesNotExist();
    }

    @Test
    void withoutAnId_itIsAskedFor() {
        assertThat(terminal.execute("forget", "--out", terminal.path("out")).exitCode())
                .isEqualTo(2);
        assertThat(forget("--lead", " ").exitCode()).isEqualTo(2);
    }

    @Test
    void theRunAfter_findsTheReportStanding() {
        forget("--lead", LATE);
        terminal.execute(terminal.runWith());
        assertThat(terminal.query("select outcome from run order by run_id")).containsExactly("published", "published");
    }

    @Test
    void whileARunIsAtWork_nothingIsForgotten() throws Exception {
        terminal.write("exports/leads.csv", Company.LEADS + Traps.WAIT + ",2026-10-09T09:00,,ben,web\n");
        var run = CompletableFuture.supplyAsync(() -> terminal.execute(Traps.STOPS, terminal.runWith()));
        while (!Files.exists(folder.resolve("exports/waiting")) && !run.isDone()) {
            Thread.sleep(20);
        }
        Process forget = terminal.start(SlaReport.class, "forget", "--lead", LATE, "--out", terminal.path("out"));
        Result told = Terminal.end(forget);
        Files.createFile(folder.resolve("exports/go-on"));
        run.join();
        assertThat(told.exitCode()).isEqualTo(4);
        assertThat(told.err())
                .contains("sla-report: Another run has been at work on the same database since 2026-11-21T10:00:00Z");
    }

    private Result forget(String... more) {
        List<String> args = new ArrayList<>(List.of("forget", "--out", terminal.path("out")));
        args.addAll(List.of(more));
        return terminal.execute(args.toArray(new String[0]));
    }

    private Path ledger() {
        return folder.resolve("var/sla-report.mv.db");
    }

    /** The pieces of an id that stand in the ledger's file, which is compressed once it is written anew. */
    private List<String> traces(String id) throws IOException {
        String bytes = Files.readString(ledger(), StandardCharsets.ISO_8859_1);
        return IntStream.rangeClosed(0, id.length() - PIECE)
                .mapToObj(from -> id.substring(from, from + PIECE))
                .filter(bytes::contains)
                .toList();
    }
}
