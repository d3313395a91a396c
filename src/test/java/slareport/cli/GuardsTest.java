package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.agreement.Agreements;
import slareport.cli.Terminal.Result;

/** Doubtful exports: refused with exit code 3, and published when their guard is let pass. */
class GuardsTest {
    private static final String CONFIG = "set-up.yml";
    private static final String LAST_ROW = "L3,2026-10-07T09:00,2026-10-08T09:00,ben,web\n";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
        configure("settle: 50ms");
    }

    /** What makes a night's exports doubtful, after a report was published over sound ones. */
    interface Mishap {
        void strike(GuardsTest test) throws Exception;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("mishaps")
    void aDoubt_isRefusedUntilItsGuardIsLetPass(String guard, String found, Mishap mishap) throws Exception {
        if (guard.equals("rows")) {
            configure("row-drop-from: 2");
        }
        assertThat(run().exitCode()).isZero();
        Map<String, String> lastReport = terminal.published();
        mishap.strike(this);

        Result refused = run();
        refused.assertTold(3, found);
        assertThat(refused.err()).contains(" To let it pass once, run with --accept " + guard + ".");
        assertThat(refused.err().lines()).hasSize(1);
        assertThat(terminal.published()).isEqualTo(lastReport);

        Result accepted = run("--accept", guard);
        assertThat(accepted.exitCode()).as(accepted.err()).isZero();
        assertThat(accepted.lastLine()).contains(" Let pass: " + guard + " (").contains(found);
        assertThat(accepted.out()).doesNotContain("was not needed");
        assertThat(terminal.query("select guard from let_pass")).containsExactly(guard);
        assertThat(terminal.query("select found from let_pass"))
                .singleElement()
                .asString()
                .contains(found);
        assertThat(cells("Data quality")).anyMatch(text -> text.contains(found));
        assertThat(cells("Summary"))
                .anyMatch(text ->
                        text.startsWith("▲ Published in spite of doubts about the exports: ") && text.contains(found));
    }

    static Stream<Arguments> mishaps() {
        return Stream.of(
                mishap("changing", "leads.csv has no finished-mark.", test -> {
                    test.configure("done: required");
                    test.write("deals.csv.done", "");
                    test.write("activities.csv.done", "");
                }),
                mishap("changing", "leads.csv is newer than its finished-mark.", test -> {
                    test.configure("done: required");
                    for (String file : List.of("leads.csv", "deals.csv", "activities.csv")) {
                        test.write(file + ".done", "");
                    }
                    test.age("leads.csv.done", Terminal.WRITTEN.minusSeconds(1));
                }),
                mishap(
                        "changing",
                        "manifest.csv names calls.csv, which is not there.",
                        test -> test.write("manifest.csv", "file,rows,sha256\ncalls.csv,5,\n")),
                mishap(
                        "changing",
                        "leads.csv has 3 rows below its header; manifest.csv says 4.",
                        test -> test.write("manifest.csv", "file,rows,sha256\r\nleads.csv,4,\r\ndeals.csv,2,\r\n")),
                mishap(
                        "changing",
                        "leads.csv has another SHA-256 than manifest.csv says.",
                        test -> test.write(
                                "manifest.csv", "file,rows,sha256\nleads.csv,3," + sha256(Company.DEALS) + "\n")),
                mishap(
                        "changing",
                        "manifest.csv, line 3, is not a file name, a number of rows or nothing,",
                        test -> test.write("manifest.csv", "File,Rows,SHA256\nleads.csv,3,\nMs Canary,many,\n")),
                mishap(
                        "changing",
                        "manifest.csv does not begin with the line file,rows,sha256.",
                        test -> test.write("manifest.csv", "Ms Canary\n")),
                mishap(
                        "unfinished",
                        "leads.csv may be cut off: there is no line end behind its last row, on line 4.",
                        test -> test.write("leads.csv", Company.LEADS.stripTrailing())),
                mishap("unfinished", "leads.csv is cut off: its last row, on line 24, has 2 of 5 fields", test -> {
                    StringBuilder leads = new StringBuilder(Company.LEADS);
                    for (int i = 10; i < 29; i++) {
                        leads.append(LAST_ROW.replace("L3", "L" + i));
                    }
                    test.configure("settle: 0s", "final-line-end: optional");
                    test.write("leads.csv", leads + "L29,2026-1");
                }),
                mishap(
                        "empty",
                        "activities.csv has not one row of activities below its header.",
                        test -> test.write("activities.csv", "lead_id,occurred_at,owner,type,direction\n")),
                mishap(
                        "stale",
                        "leads.csv, the newest file of leads, was written at 2026-11-20T07:59:59Z, longer ago than the 26 h allowed.",
                        test -> {
                            test.configure("oldest: 26h");
                            test.age(
                                    "leads.csv",
                                    Terminal.NOW.minus(Duration.ofHours(26)).minusSeconds(1));
                        }),
                mishap(
                        "columns",
                        "leads.csv has no column source any more, which the run published at 2026-11-21T10:00:00Z read"
                                + " from \"source\". Much like it is its column \"Sources\", which nothing is read from.",
                        test -> test.write("leads.csv", Company.LEADS.replace("owner,source", "owner,Sources"))),
                mishap(
                        "rows",
                        "The exports hold 2 rows of leads, 33.3 % fewer than the 3 of the run published at"
                                + " 2026-11-21T10:00:00Z; 30 % are allowed.",
                        test -> test.write("leads.csv", Company.LEADS.replace(LAST_ROW, ""))),
                mishap(
                        "rows",
                        "The exports hold 0 rows of activities, 100 % fewer than the 2 of the run",
                        test -> Files.delete(test.folder.resolve("exports/activities.csv"))),
                mishap(
                        "rejects",
                        "leads.csv: 1 of 4 rows (25 %) could not be used, more than the 5 % allowed",
                        test -> test.write(
                                "leads.csv", Company.LEADS + LAST_ROW.replace("2026-10-07T09:00", "Canary"))));
    }

    @Test
    void aFileThatGrowsDuringThePause_isRefused() throws Exception {
        configure("settle: 1500ms");
        age("leads.csv", Terminal.NOW.minusSeconds(60));
        Result refused = runWhileWriting("leads.csv", Company.LEADS + LAST_ROW.replace("L3", "L4"));
        refused.assertTold(3, "leads.csv is still being written: its size or time changed within 1500 ms.");
        assertThat(terminal.published()).isEmpty();
    }

    @Test
    void aFileThatIsTakenAwayDuringThePause_isRefused() throws Exception {
        configure("settle: 1500ms");
        age("leads.csv", Terminal.NOW.minusSeconds(60));
        Result refused = runWhileWriting("activities.csv", null);
        refused.assertTold(3, "activities.csv was found, but is gone now.");
    }

    @Test
    void filesThatNobodyWroteToLately_areNotWaitedFor() {
        configure("settle: 10m");
        assertThat(run().exitCode()).isZero();
    }

    @Test
    void withoutAPause_nothingIsWaitedFor() throws IOException {
        configure("settle: 0s");
        age("leads.csv", Terminal.NOW);
        assertThat(run().exitCode()).isZero();
    }

    @Test
    void aFileThatChangesWhileItIsRead_isRefused() throws Exception {
        write("leads.csv", Company.LEADS.replace("L2", Traps.WAIT));
        Thread writer = new Thread(() -> {
            await(folder.resolve("exports/waiting"));
            terminal.write("exports/leads.csv", Company.LEADS + LAST_ROW);
            terminal.write("exports/go-on", "");
        });
        writer.start();
        Result refused = terminal.execute(Traps.STOPS, command());
        writer.join();
        refused.assertTold(3, "leads.csv changed while it was read.");
        assertThat(terminal.published()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"leads.csv.done deals.csv.done activities.csv.done", ".done"})
    void finishedMarks_speakForTheFiles(String marks) throws IOException {
        configure("done: required", "settle: 10m");
        age("leads.csv", Terminal.NOW);
        for (String mark : marks.split(" ")) {
            write(mark, "");
            age(mark, Terminal.NOW);
        }
        Result published = run();
        assertThat(published.exitCode()).as(published.err()).isZero();
    }

    @Test
    void whatTheManifestSays_mayHold() {
        write(
                "manifest.csv",
                "\uFEFFfile,rows,sha256\n\"leads.csv\",3,"
                        + sha256(Company.LEADS).toUpperCase(java.util.Locale.ROOT) + "\nactivities.csv,,\n\n");
        Result published = run();
        assertThat(published.exitCode()).as(published.err()).isZero();
    }

    @Test
    void columnThatNobodyHasFilledInYet_isNoEmptyExport() throws IOException {
        Files.delete(folder.resolve("exports/activities.csv"));
        write(
                "leads.csv",
                "Lead ID,Lead source,received_time,first_contact_time\nL1,web,2026-10-05T09:00,\nL2,web,2026-10-06T09:00,\n");
        Result published = run();
        assertThat(published.exitCode()).as(published.err()).isZero();
        assertThat(published.out()).contains("sheet/first-contacts");
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "1, 3"})
    void theManifest_countsLinesThatHoldNothingOfTheEntity(int rows, int exitCode) throws IOException {
        Files.delete(folder.resolve("exports/activities.csv"));
        write(
                "tasks.csv",
                "Record ID,Task title,Task type,Task status,Completed at,Assigned to,Associated Contact IDs\n"
                        + "1,Ring,Call,Completed,2026-10-05 11:30,ana,L1\n2,Ring,Call,Not started,,ana,L2\n");
        write("manifest.csv", "file,rows,sha256\ntasks.csv," + rows + ",\n");
        Result result = run();
        assertThat(result.exitCode()).as(result.out() + result.err()).isEqualTo(exitCode);
        if (exitCode == 3) {
            assertThat(result.err()).contains("tasks.csv has 2 rows below its header; manifest.csv says 1.");
        }
    }

    @Test
    void marksAndManifest_areNoExports_whateverTheGlobsSay() {
        terminal.write(CONFIG, "sla: {crm: {leads: {files: ['l*', 'm*']}}, guards: {done: required}}");
        write(".done", "");
        write("leads.csv.done", "");
        write("manifest.csv", "file,rows,sha256\nleads.csv,3,\n");
        Result published = run();
        assertThat(published.exitCode()).as(published.err()).isZero();
    }

    @Test
    void aManifestThatComesLater_isHeldAgainstExportsThatArePublishedAlready() {
        terminal.setClock("2999-01-01T00:00:00Z");
        assertThat(run().exitCode()).isZero();
        assertThat(run().out()).startsWith("Unchanged since ");
        write("manifest.csv", "file,rows,sha256\nleads.csv,4,\n");
        run().assertTold(3, "manifest.csv says 4.");
    }

    @Test
    void theNewestFileOfAnEntity_tellsItsAge() throws IOException {
        configure("oldest: 26h");
        write("leads-2024.csv", "lead_id,created_at\nL0,2024-01-01\n");
        age("leads-2024.csv", Instant.parse("2025-01-01T00:00:00Z"));
        assertThat(run().exitCode()).isZero();
    }

    @Test
    void anOldExport_isHeldAgainstTheClockAndNotAgainstAsOf() throws IOException {
        configure("oldest: 3d");
        terminal.setClock("2026-11-25T00:00:00Z");
        run().assertTold(3, "longer ago than the 72 h allowed.");
    }

    @ParameterizedTest
    @CsvSource({"200, 30%, 0", "199, 30%, 0", "1, 34%, 0", "3, 30%, 3"})
    void fewRows_andSmallDropsAreExempt(long from, String drop, int exitCode) {
        configure("row-drop-from: " + from, "row-drop: " + drop);
        assertThat(run().exitCode()).isZero();
        write("leads.csv", Company.LEADS.replace(LAST_ROW, ""));
        assertThat(run().exitCode()).isEqualTo(exitCode);
    }

    @Test
    void rows_areComparedWithTheLastRunIntoTheSameFolderWhateverItsMonth() {
        configure("row-drop-from: 2");
        assertThat(run().exitCode()).isZero();
        assertThat(run("--month", "2026-09", "--out", terminal.path("other")).exitCode())
                .isZero();
        write("leads.csv", Company.LEADS.replace(LAST_ROW, ""));
        run("--month", "2026-08").assertTold(3, "2 rows of leads, 33.3 % fewer");
        assertThat(run("--out", terminal.path("third")).exitCode()).isZero();
    }

    @Test
    void theOutputFolder_isTheSameHoweverItIsSpelled() throws IOException {
        Files.createSymbolicLink(folder.resolve("real"), Files.createDirectory(folder.resolve("disk")));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("disk/out"));
        // in one place wherever the output folder is
        terminal.write(CONFIG, "sla: {database: var, guards: {row-drop-from: 2}}");
        assertThat(run("--out", terminal.path("real/out")).exitCode()).isZero();
        write("leads.csv", Company.LEADS.replace(LAST_ROW, ""));
        for (String spelling : List.of("real/out", "disk/out", "link")) {
            run("--out", terminal.path(spelling)).assertTold(3, "2 rows of leads, 33.3 % fewer");
        }
    }

    @Test
    void afterADropWasLetPass_theFewerRowsAreTheMeasure() {
        configure("row-drop-from: 2");
        run();
        write("leads.csv", Company.LEADS.replace(LAST_ROW, ""));
        assertThat(run("--accept", "rows").exitCode()).isZero();
        Result next = run();
        assertThat(next.exitCode()).as(next.err()).isZero();
        assertThat(next.lastLine()).startsWith("Published ").doesNotContain("Let pass");
    }

    @Test
    void whatWasLetPass_isToldForAsLongAsTheInputsAreThose() throws IOException {
        terminal.setClock("2999-01-01T00:00:00Z");
        configure("row-drop-from: 2");
        run();
        write("leads.csv", Company.LEADS.replace(LAST_ROW, ""));
        String told = " Let pass: rows (The exports hold 2 rows of leads, 33.3 % fewer";
        assertThat(run("--accept", "rows").lastLine()).contains(told);
        for (String[] again : List.of(new String[] {}, new String[] {"--force"}, new String[] {"--month", "2026-09"})) {
            assertThat(run(again).lastLine()).startsWith("Published ").containsOnlyOnce(told);
        }
        assertThat(cells("Summary")).anyMatch(text -> text.contains("33.3 % fewer"));
        // September was published since
        assertThat(run().lastLine()).startsWith("Published ").containsOnlyOnce(told);
        assertThat(run().out()).startsWith("Unchanged since ");

        write("leads.csv", Company.LEADS);
        assertThat(run().lastLine()).startsWith("Published ").doesNotContain("Let pass");
    }

    @Test
    void whatWasLetPassForAnotherFolder_isNotTold() {
        terminal.setClock("2999-01-01T00:00:00Z");
        terminal.write(CONFIG, "sla: {database: var, guards: {row-drop-from: 2}}");
        run();
        write("leads.csv", Company.LEADS.replace(LAST_ROW, ""));
        assertThat(run("--accept", "rows").lastLine()).contains("Let pass: rows");
        assertThat(run("--out", terminal.path("other")).lastLine()).doesNotContain("Let pass");
    }

    @Test
    void aRefusedRun_isNotTheMeasure() {
        configure("row-drop-from: 2");
        run();
        write("leads.csv", Company.LEADS.replace(LAST_ROW, ""));
        run().assertTold(3, "--accept rows");
        run().assertTold(3, "--accept rows");
        assertThat(terminal.query("select count(*) from read_entity where entity = 'leads'"))
                .containsExactly("1");
    }

    @Test
    void aColumnThatAnotherFileOfTheEntityHas_isNotLost() {
        run();
        write("leads.csv", "lead_id,created_at\nL9,2026-10-01\n");
        run().assertTold(3, "leads.csv has no column mql_at any more");
        write("leads.csv", Company.LEADS);
        write("leads-2.csv", "lead_id,created_at\nL9,2026-10-01\n");
        assertThat(run().exitCode()).isZero();
    }

    @Test
    void aColumnThatNoFileOfOtherNamesHas_isLost() throws IOException {
        run();
        Files.delete(folder.resolve("exports/leads.csv"));
        write("leads-a.csv", Company.LEADS.replace("owner", "who"));
        write("leads-b.csv", "lead_id,created_at,source\nL9,2026-10-01,web\n");
        run().assertTold(3, "No file of leads has the column owner any more");
    }

    @Test
    void aFileThatItsHeaderToldAndTellsNoMore_isLost() throws IOException {
        String header = "Record ID - Contact,Activity date,Activity assigned to,Call direction,Call outcome\n";
        Files.delete(folder.resolve("exports/activities.csv"));
        write("calls_south.csv", header + "L1,2026-10-05 11:30,ana,Outbound,Connected\n");
        assertThat(run().exitCode()).isZero();
        write(
                "calls_south.csv",
                header.replace("Activity date", "Day") + "L1,2026-10-05 11:30,ana,Outbound,Connected\n");
        run().assertTold(
                        3,
                        "calls_south.csv is not read any more, although the run published at 2026-11-21T10:00:00Z read"
                                + " activities from it");
    }

    @Test
    void withoutASingleFileOfAnEntity_fewRowsAreMissedToo() throws IOException {
        assertThat(run().exitCode()).isZero();
        Files.delete(folder.resolve("exports/activities.csv"));
        run().assertTold(3, "The exports hold 0 rows of activities, 100 % fewer than the 2 of the run");
    }

    @Test
    void everyLostColumn_isToldAtOnce() {
        run();
        write("leads.csv", Company.LEADS.replace("owner,source", "a,b"));
        write("deals.csv", Company.DEALS.replace("amount", "sum"));
        Result refused = run();
        assertThat(refused.err().lines()).hasSize(3);
    }

    @Test
    void aColumnThatTheSettingsReadFromAnotherHeader_isNotLost() {
        write("leads.csv", Company.LEADS.replace("owner,source", "Contact owner,Origin"));
        crm("leads: {columns: {owner: Contact owner, source: Origin}}");
        assertThat(run().exitCode()).isZero();
        assertThat(terminal.query("select header from read_column where entity = 'leads' order by column_name"))
                .containsExactly("created_at", "lead_id", "mql_at", "Contact owner", "Origin");
        write("leads.csv", Company.LEADS.replace("owner,source", "Salesperson,Origin"));
        crm("leads: {columns: {owner: Salesperson, source: Origin}}");
        assertThat(run().exitCode()).isZero();
        crm("leads: {columns: {source: Origin}}");
        Result unmapped = run();
        assertThat(unmapped.exitCode())
                .as("what is not read any more is no lost column")
                .isZero();
    }

    @Test
    void ofTwoDoubts_bothAreTold_andBothMustBeLetPass() {
        write("leads.csv", Company.LEADS + "L4,someday,,ben,web");
        Result refused = run();
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err().lines()).hasSize(2);
        assertThat(run("--accept", "unfinished").exitCode()).isEqualTo(3);
        assertThat(run("--accept", "unfinished, rejects").exitCode()).isZero();
        assertThat(run("--accept", "unfinished", "--accept", "REJECTS").exitCode())
                .isZero();
        assertThat(run().exitCode()).isEqualTo(3);
    }

    @Test
    void whatIsLetPassWithoutNeed_isToldInOneLine() throws IOException {
        Result published = run("--accept", "rows,stale");
        assertThat(published.exitCode()).isZero();
        assertThat(published.out())
                .contains("--accept stale was not needed: that guard had nothing to refuse.\n")
                .contains("--accept rows was not needed: that guard had nothing to refuse.\n");
        assertThat(published.lastLine()).startsWith("Published ").doesNotContain("Let pass");
        assertThat(cells("Summary")).noneMatch(text -> text.contains("doubts"));
    }

    @Test
    void toLetAGuardPass_makesAnotherRunOfTheSameInputs() {
        terminal.setClock("2999-01-01T00:00:00Z");
        run();
        assertThat(run().out()).startsWith("Unchanged since ");
        assertThat(run("--accept", "rows").lastLine()).startsWith("Published ");
        assertThat(run().lastLine()).startsWith("Published ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"row", "everything", "''"})
    void anUnknownGuard_isWrongUsage(String word) {
        run("--accept", word)
                .assertTold(2, "(--accept); known are changing, unfinished, empty, stale, columns, rows, rejects.");
    }

    @ParameterizedTest
    @CsvSource({
        "settle: soon, 'sla.guards.settle is \"soon\"; expected a time up to 10m such as 2s.'",
        "settle: 11m, sla.guards.settle",
        "done: yes please, 'sla.guards.done is \"yes please\"; expected required or optional.'",
        "oldest: 0h, 'sla.guards.oldest is \"0h\"; expected an age such as 26h or 3d.'",
        "row-drop: 130%, 'sla.guards.row-drop is \"130%\"; expected a share between 0% and 100% such as 30%.'",
        "row-drop-from: few, 'sla.guards.row-drop-from is \"few\"; expected a number of rows such as 200.'",
        "oldst: 3d, 'did you mean sla.guards.oldest? Known under sla.guards are settle, done, oldest, row-drop, row-drop-from.'"
    })
    void aSettingThatCannotBeUsed_isWrongUsage(String setting, String told) {
        configure(setting);
        run().assertTold(2, told);
    }

    @ParameterizedTest
    @CsvSource({
        "es, ▲ Publicado a pesar de dudas sobre las exportaciones: Archivo sin filas (activities.csv): activities.csv has not one row",
        "pt, ▲ Publicado apesar de dúvidas sobre as exportações: Arquivo sem linhas (activities.csv): activities.csv has not one row"
    })
    void theSummary_introducesTheDoubtInTheAgreementsLanguage(String language, String line) throws IOException {
        for (String file : List.of("agreement/1-mexico.yml", "agreement/2-madrid.yml")) {
            Path path = folder.resolve(file);
            terminal.write(file, Files.readString(path).replace("language: en", "language: " + language));
        }
        write("activities.csv", "lead_id,occurred_at,owner,type,direction\n");
        assertThat(run("--accept", "empty").exitCode()).isZero();
        assertThat(cells(0)).anyMatch(text -> text.startsWith(line));
    }

    private Result run(String... more) {
        return terminal.execute(command(more));
    }

    private String[] command(String... more) {
        List<String> options = new ArrayList<>(List.of("--config", terminal.path(CONFIG)));
        options.addAll(List.of(more));
        return terminal.runWith(options.toArray(new String[0]));
    }

    /** Runs, and in the first half of the pause writes a file anew, or takes it away. */
    private Result runWhileWriting(String file, String text) throws InterruptedException {
        Thread writer = new Thread(() -> {
            try {
                Thread.sleep(500);
                if (text == null) {
                    Files.delete(folder.resolve("exports").resolve(file));
                } else {
                    write(file, text);
                }
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        Stops stops = new Stops(
                agreement -> {
                    // what comes next is to find the exports
                    Agreements read = Stops.REAL.agreement().read(agreement);
                    writer.start();
                    return read;
                },
                Stops.REAL.exports(),
                Stops.REAL.review(),
                Stops.REAL.files());
        Result result = terminal.execute(stops, command());
        writer.join();
        return result;
    }

    /** Settings of the guards; those of other parts by their own names. */
    private void configure(String... guards) {
        StringBuilder yaml = new StringBuilder("sla:\n  guards:\n");
        String crm = "";
        for (String setting : guards) {
            if (setting.startsWith("final-line-end")) {
                crm = "  crm:\n    " + setting + "\n";
            } else {
                yaml.append("    ").append(setting).append('\n');
            }
        }
        terminal.write(CONFIG, yaml + crm);
    }

    private void crm(String settings) {
        terminal.write(CONFIG, "sla:\n  crm:\n    " + settings + "\n");
    }

    private void write(String export, String text) {
        terminal.write("exports/" + export, text);
    }

    private void age(String export, Instant modified) throws IOException {
        Files.setLastModifiedTime(folder.resolve("exports").resolve(export), FileTime.from(modified));
    }

    private static void await(Path file) {
        try {
            for (int i = 0; i < 1200 && !Files.exists(file); i++) {
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> cells(String sheet) throws IOException {
        try (XSSFWorkbook workbook = open()) {
            return cells(workbook.getSheet(sheet));
        }
    }

    private List<String> cells(int sheet) throws IOException {
        try (XSSFWorkbook workbook = open()) {
            return cells(workbook.getSheetAt(sheet));
        }
    }

    private XSSFWorkbook open() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("out/sla-report-2026-10.xlsx"))) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> cells(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                }
            }
        }
        return texts;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Arguments mishap(String guard, String found, Mishap mishap) {
        return arguments(guard, found, mishap);
    }
}
