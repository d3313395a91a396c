package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.cli.Terminal.Result;

/** Runs that publish. */
class RunCommandTest {
    private static final String OCTOBER = "2026-10,2026-10-31T23:00:00Z,";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
    }

    @Test
    void aRun_publishesFiveFilesAndSaysSoLast() {
        Result result = terminal.execute(terminal.runWith());

        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.lastLine())
                .isEqualTo(
                        "Published " + terminal.path("out/sla-report-2026-10.xlsx")
                                + " (2026-10 provisional as of 2026-10-31T23:00:00Z): 2 missed, of 3 commitments; no row rejected.");
        assertThat(terminal.published())
                .containsOnlyKeys(
                        "figures-2026-10.csv",
                        "exceptions-2026-10.csv",
                        "rejects-2026-10.csv",
                        "reconciliation-2026-10.csv",
                        "sla-report-2026-10.xlsx");
        assertThat(result.out()).containsPattern("(?m)^\\S+Z read leads: 3 rows, \\d+\\.\\d s$");
    }

    @Test
    void figures_areThoseOfTheExports() {
        terminal.execute(terminal.runWith());

        // Wilson at 1 of 3: centre 2.9207 / 6.8415, half width 1.959964 / 6.8415 * sqrt(2/3 + 0.9604)
        assertThat(terminal.published().get("figures-2026-10.csv").lines())
                .contains(
                        OCTOBER + "entries,,mql,total,,,,3,count,,,,,,",
                        OCTOBER + "entries,,mql,source,web,,,2,count,,,,,,",
                        OCTOBER + "entries,,mql,total,,,,3,count,,,volume,5,0.6,missed",
                        OCTOBER + "revenue,,,total,,,,1200.5,EUR,,,turnover,1000,1.2005,met")
                .anyMatch(line -> line.matches(OCTOBER + "first_response,,mql,total,,1,3,0\\.3{6,},ratio,"
                        + "0\\.0614\\d+,0\\.7923\\d+,answer,0\\.9,0\\.370370\\d*,missed"));
    }

    @Test
    void everyUnansweredLead_isAnException() {
        terminal.execute(terminal.runWith());

        // L2: two hours on Tuesday, three on Wednesday; L3: 17 working days of nine hours, 23 days and 16 hours
        assertThat(terminal.published().get("exceptions-2026-10.csv")).isEqualTo("""
                        commitment,measure,state,lead_id,owner,clock_start,deadline,touched_at,working_s,wall_s
                        answer,first_response,late,L2,ana,2026-10-06T14:00:00Z,2026-10-07T09:00:00Z,\
                        2026-10-07T10:00:00Z,18000,72000
                        answer,first_response,overdue,L3,ben,2026-10-08T07:00:00Z,2026-10-08T11:00:00Z,,550800,2044800
                        """);
    }

    @Test
    void everyRow_isAccountedFor() {
        // at most one of twenty may be rejected
        String more = "La,2026-09-01T09:00,,ben,web\n".repeat(14)
                + "Lb,someday,,ben,web\nLc,2026-11-01T00:00,,ben,web\nLd,2026-10-31T23:59,,ben,web\n";
        terminal.write("exports/leads.csv", Company.LEADS + more);
        Result result = terminal.execute(terminal.runWith());

        assertThat(result.lastLine()).endsWith("; 1 row rejected.");
        assertThat(terminal.published().get("rejects-2026-10.csv"))
                .isEqualTo("entity,file,line,column,reason\nleads,leads.csv,19,created_at,unreadable_date\n");
        assertThat(terminal.published().get("reconciliation-2026-10.csv").lines())
                .containsExactlyInAnyOrder(
                        "entity,file,rows,loaded,superseded,merged,rejected,after_as_of",
                        "leads,leads.csv,20,5,13,0,1,1",
                        "deals,deals.csv,2,2,0,0,0,0",
                        "activities,activities.csv,2,2,0,0,0,0");
    }

    @Test
    void theWorkbook_opensAndShowsTheLateLeads() throws IOException {
        terminal.execute(terminal.runWith());

        try (InputStream in = Files.newInputStream(folder.resolve("out/sla-report-2026-10.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName))
                    .startsWith("Summary")
                    .contains("Funnel", "Exceptions", "Data quality")
                    .endsWith("Agreement");
            assertThat(texts(workbook.getSheet("Exceptions")))
                    .contains("L2", "L3")
                    .doesNotContain("L1");
            assertThat(texts(workbook.getSheet("Summary"))).anyMatch(text -> text.contains("Made Up Ltd."));
        }
    }

    @Test
    void aRepeatedRun_publishesTheSameBytesAndLeavesOneSetOfFigures() {
        terminal.execute(terminal.runWith());
        Map<String, String> first = terminal.published();
        Result again = terminal.execute(terminal.runWith());

        long figures = first.get("figures-2026-10.csv").lines().skip(1).count();
        assertThat(again.exitCode()).isZero();
        assertThat(terminal.published()).hasSize(5).isEqualTo(first);
        assertThat(terminal.query("select count(*) from figure")).containsExactly(String.valueOf(figures));
        assertThat(terminal.query("select distinct run_id from edition")).containsExactly("2");
        assertThat(terminal.query("select count(*) from exception_row")).containsExactly("2");
        assertThat(terminal.query("select outcome from run order by run_id")).containsExactly("published", "published");
        assertThat(terminal.query("select distinct status from batch_job_execution"))
                .containsExactly("COMPLETED");
    }

    @Test
    void anotherMonth_leavesTheFirstAsItWas() {
        terminal.execute(terminal.runWith());
        Map<String, String> october = terminal.published();
        terminal.execute(terminal.runWith("--month", "2026-09"));

        assertThat(terminal.published()).hasSize(10).containsAllEntriesOf(october);
        assertThat(terminal.query("select distinct run_id from edition order by 1"))
                .containsExactly("1", "2");
    }

    @Test
    void theStartOfToday_isTheDefault() {
        Result result = terminal.execute(withoutTime());
        assertThat(result.lastLine()).contains("(2026-11 as of 2026-11-20T23:00:00Z)");
    }

    @Test
    void onTheFirstOfAMonth_theMonthBeforeIsTheDefault() {
        // 2026-11-01T02:00 in Madrid, where the second version holds
        terminal.setClock("2026-11-01T01:00:00Z");
        Result result = terminal.execute(withoutTime());
        assertThat(result.lastLine()).contains("(2026-10 provisional as of 2026-10-31T23:00:00Z)");
    }

    private String[] withoutTime() {
        return Stream.of(terminal.runWith()).limit(7).toArray(String[]::new);
    }

    private static List<String> texts(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }
}
