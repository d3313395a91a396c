package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.cli.Terminal.Result;

/**
 * Months over several nights. October 2026 ends on a Saturday; with three working days of grace (Monday 2 to Wednesday 4
 * November) it is final from Thursday the 5th on.
 */
class PublishedMonthsTest {
    private static final String FIGURES = "figures-2026-10.csv";

    private static final String OCTOBER =
            "select state || ' ' || revision || ' ' || whole || ' ' || standing from edition"
                    + " where report_month = '2026-10' order by revision";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
    }

    @Test
    void aMonthInItsGrace_isReportedAnewByTheRunsOnTheNext() {
        run("2026-10", "2026-11-01");
        callLate("L3", "2026-10-08T10:00");
        Result night = run("2026-11", "2026-11-04");

        assertThat(figure(FIGURES, "first_response", "answer")).contains(",2,3,0.6666666667,");
        assertThat(terminal.published().get(FIGURES)).contains("2026-10,2026-11-03T23:00:00Z,");
        assertThat(night.out())
                .contains("sla-report-2026-10.xlsx (2026-10 provisional as of 2026-11-03T23:00:00Z)")
                .doesNotContain("would be different");
        assertThat(night.lastLine()).contains("sla-report-2026-11.xlsx (2026-11 as of ");
        assertThat(terminal.query(OCTOBER)).containsExactly("provisional 1 TRUE TRUE");
    }

    @Test
    void theFirstRunPastTheGrace_makesTheMonthFinal() {
        run("2026-10", "2026-11-01");
        Result night = run("2026-11", "2026-11-05");

        assertThat(night.out()).contains("(2026-10 final as of 2026-11-04T23:00:00Z)");
        assertThat(terminal.query(OCTOBER)).containsExactly("final 1 TRUE TRUE");
        assertThat(texts("2026-10", "Summary")).anyMatch(text -> text.contains("Month closed, final"));
        assertThat(texts("2026-11", "Changes"))
                .contains("No published figure of a final month would be different now.");
    }

    @Test
    void aFinalMonth_staysAsItWasPublished_andWhatWouldBeDifferentIsListed() {
        publishOctober();
        Map<String, String> published = terminal.published();
        terminal.write("exports/deals.csv", Company.DEALS.replace("1200.50", "1300.50"));
        Result night = run("2026-11", "2026-11-06");

        published.keySet().removeIf(name -> !name.contains("2026-10"));
        assertThat(terminal.published()).containsAllEntriesOf(published);
        assertThat(night.out())
                .contains("published figures of final months would be different now (2026-10); they stay, except those"
                        + " that were still open, and the report lists them.");
        assertThat(ledgered("revenue", "turnover")).isEqualTo("1200.5");
        assertThat(row("2026-11", "Changes", "Revenue"))
                .containsExactly("Oct 26", "Revenue", "", "1200.5", "1300.5", "", "Rows were changed or dated back");
        assertThat(texts("2026-11", "Summary"))
                .anyMatch(text -> text.contains("would be different now (October 2026)"));
    }

    @Test
    void trends_showFinalMonthsAsPublished() {
        publishOctober();
        terminal.write("exports/deals.csv", Company.DEALS.replace("1200.50", "1300.50"));
        run("2026-11", "2026-11-06");

        assertThat(row("2026-11", "Pipeline and revenue", "Oct 26"))
                .contains("1200.5")
                .doesNotContain("1300.5");
        assertThat(row("2026-11", "Trend", "Revenue")).contains("1.2005");
        assertThat(texts("2026-11", "Trend")).contains("Oct 26", "Nov 26 *");
    }

    @Test
    void rowsThatComeLater_areTheCause() {
        publishOctober();
        terminal.write("exports/leads.csv", Company.LEADS + "L4,2026-10-09T09:00,2026-10-09T10:00,ben,web\n");
        run("2026-11", "2026-11-06");

        assertThat(row("2026-11", "Changes", "Entries: mql"))
                .containsExactly(
                        "Oct 26", "Entries: mql", "", "3.0", "4.0", "", "The exports hold more rows of the month");
    }

    @Test
    void anEditedAgreement_isTheCause() {
        publishOctober();
        terminal.write(
                "agreement/2-madrid.yml",
                Company.agreement("2", "2026-07-01", "Europe/Madrid").replace("within: 4h", "within: 6h"));
        run("2026-11", "2026-11-06");

        List<String> change = row("2026-11", "Changes", "Contacted in time: mql");
        assertThat(change.get(6)).isEqualTo("The agreement was edited");
        assertThat(ledgered("first_response", "answer")).isEqualTo("0.3333333333");
    }

    @Test
    void aTargetThatWasEdited_isListedThoughTheValueIsTheSame() {
        publishOctober();
        terminal.write(
                "agreement/2-madrid.yml",
                Company.agreement("2", "2026-07-01", "Europe/Madrid").replace("at-least: 5}", "at-least: 2}"));
        run("2026-11", "2026-11-06");

        assertThat(row("2026-11", "Changes", "Entries: mql"))
                .containsExactly(
                        "Oct 26",
                        "Entries: mql",
                        "Leads reaching mql",
                        "3.0",
                        "3.0",
                        "5 → 2",
                        "The agreement was edited");
    }

    @Test
    void whatWasStillPending_goesOnUntilTimeHasSettledIt() {
        allowTwentyWorkingDays();
        publishOctober();
        String pending = ledgered("first_response", "answer");
        Result night = run("2026-11", "2026-11-10");

        assertThat(pending).isEqualTo("1");
        assertThat(ledgered("first_response", "answer")).isEqualTo("0.6666666667");
        assertThat(night.out()).doesNotContain("would be different");

        run("2026-11", "2026-11-30");
        callLate("L3", "2026-10-08T10:00");
        Result settled = run("2026-12", "2026-12-02");

        assertThat(settled.out()).contains("would be different now (2026-10)");
        assertThat(ledgered("first_response", "answer")).isEqualTo("0.6666666667");
    }

    @Test
    void theFirstRun_fillsTheMonthsBeforeFromTheExports() {
        terminal.write("exports/leads.csv", Company.LEADS + "L0,2026-08-09T09:00,2026-08-09T10:00,ben,web\n");
        run("2026-10", "2026-11-01");

        assertThat(terminal.query("select report_month || ' ' || state || ' ' || whole from edition order by 1"))
                .containsExactly("2026-08 final FALSE", "2026-09 final FALSE", "2026-10 provisional TRUE");
        assertThat(terminal.query("select distinct scope from figure join edition"
                        + " on edition.edition_id = figure.edition_id where report_month = '2026-08'"))
                .containsExactly("total");
    }

    @Test
    void aFinalMonthThatIsAsItWas_canBeReportedAtAnyTime() {
        terminal.write("exports/leads.csv", Company.LEADS + "L0,2026-08-10T09:00,2026-08-10T10:00,ben,web\n");
        run("2026-10", "2026-11-01");
        Result august = run("2026-08", "2026-11-01");

        assertThat(august.lastLine()).contains("sla-report-2026-08.xlsx (2026-08 final as of ");
        assertThat(terminal.query("select state || ' ' || revision || ' ' || whole from edition"
                        + " where report_month = '2026-08'"))
                .containsExactly("final 1 TRUE");
    }

    @Test
    void aRunOnAFinalMonthThatWouldBeDifferent_changesNothingAndSaysWhat() {
        publishOctober();
        Map<String, String> published = terminal.published();
        terminal.write("exports/deals.csv", Company.DEALS.replace("1200.50", "1300.50"));
        Result run = run("2026-10", "2026-11-06");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("2026-10 revenue: published 1200.5, now 1300.5 (rows changed)");
        assertThat(run.lastLine())
                .startsWith("Kept 2026-10 as it was published")
                .contains("'republish --month 2026-10'");
        assertThat(terminal.published()).isEqualTo(published);
        assertThat(terminal.query("select outcome from run order by run_id"))
                .containsExactly("published", "published", "kept");
    }

    @Test
    void aRevision_takesItsPlaceWithWhoAndWhy_andTheOneBeforeIsKept() {
        publishOctober();
        terminal.write("exports/deals.csv", Company.DEALS.replace("1200.50", "1300.50"));
        Result revised = republish("2026-10", "2026-11-06", "--who", "The two heads", "--why", "D1 was corrected");

        assertThat(revised.lastLine()).contains("(2026-10 final, revision 2, as of 2026-11-05T23:00:00Z)");
        assertThat(terminal.query(OCTOBER)).containsExactly("final 1 TRUE FALSE", "final 2 TRUE TRUE");
        assertThat(terminal.query("select revised_by || ': ' || revised_why from edition where revision = 2"))
                .containsExactly("The two heads: D1 was corrected");
        assertThat(terminal.query("select cast(figure_value as varchar) from figure join edition"
                        + " on edition.edition_id = figure.edition_id where measure = 'revenue' and scope = 'total'"
                        + " and commitment = '' and report_month = '2026-10' order by revision"))
                .map(value -> value.replaceAll("0+$", ""))
                .containsExactly("1200.5", "1300.5");
        assertThat(figure(FIGURES, "revenue", "turnover")).contains(",1300.5,");
        assertThat(texts("2026-10", "Summary")).anyMatch(text -> text.contains("Month closed, final, revision 2"));
        assertThat(texts("2026-10", "Changes")).contains("Revision 2 by The two heads: D1 was corrected");

        Result next = run("2026-11", "2026-11-07");
        assertThat(next.out()).doesNotContain("would be different");
        assertThat(texts("2026-11", "Trend")).contains("Oct 26 ↻");
        assertThat(texts("2026-11", "Changes")).contains("Revision 2 by The two heads: D1 was corrected");
    }

    @Test
    void whatIsNotFinal_cannotBeRevised() {
        run("2026-10", "2026-11-01");
        republish("2026-10", "2026-11-02", "--who", "A", "--why", "B")
                .assertTold(2, "The month 2026-10 is provisional until as-of 2026-11-04T23:00:00Z");
        republish("2026-08..2026-09", "2026-11-02", "--who", "A", "--why", "B")
                .assertTold(2, "The month 2026-09 was never published");
        assertThat(terminal.query("select outcome from run")).containsExactly("published");
    }

    @Test
    void aRevisionWithoutWhoOrWhyOrMonth_isRefused() {
        republish("2026-10", "2026-11-06", "--why", "B").assertTold(2, "Missing --who <name>");
        republish("2026-10", "2026-11-06", "--who", "A", "--why", " ").assertTold(2, "Missing --why <reason>");
        republish("2026-10..2026-09", "2026-11-06", "--who", "A", "--why", "B")
                .assertTold(2, "is neither one, as in 2026-10, nor a range");
        terminal.execute(withoutMonth("republish", "--who", "A", "--why", "B")).assertTold(2, "Missing --month");
    }

    @Test
    void severalMonths_areRevisedTogether() {
        terminal.write("exports/leads.csv", Company.LEADS + "L0,2026-08-10T09:00,2026-08-10T10:00,ben,web\n");
        run("2026-10", "2026-11-05");
        republish("2026-08..2026-10", "2026-11-06", "--who", "A", "--why", "B");

        assertThat(terminal.published().keySet())
                .contains("sla-report-2026-08.xlsx", "sla-report-2026-09.xlsx", "sla-report-2026-10.xlsx");
        assertThat(terminal.query("select report_month || ' ' || revision || ' ' || whole from edition"
                        + " where standing order by 1"))
                .containsExactly("2026-08 2 TRUE", "2026-09 2 TRUE", "2026-10 2 TRUE");
    }

    @Test
    void anOpenFigure_followsTheExports_andSaysWhatElseThanTimeMovedIt() {
        allowTwentyWorkingDays();
        publishOctober();
        // of the two that were answered one is gone, which no time could bring about
        terminal.write("exports/leads.csv", Company.LEADS.replaceAll("L2,.*\n", ""));
        Result night = run("2026-11", "2026-11-06");

        assertThat(night.out()).contains("would be different now (2026-10)");
        assertThat(row("2026-11", "Changes", "Contacted in time: mql").get(6))
                .isEqualTo("The exports hold fewer rows of the month; it was still open, so today’s value stands");
        assertThat(terminal.query("select cast(numerator as int) from figure join edition"
                        + " on edition.edition_id = figure.edition_id where standing and report_month = '2026-10'"
                        + " and scope = 'total' and measure = 'first_response'"))
                .containsExactly("1");
    }

    @Test
    void aTargetThatIsTurnedAround_isAChangeAlsoOfAnOpenFigure() {
        publishOctober();
        terminal.write(
                "agreement/2-madrid.yml",
                Company.agreement("2", "2026-07-01", "Europe/Madrid").replace("at-least: 1000}", "at-most: 1000}"));
        run("2026-11", "2026-11-06");

        assertThat(rows("2026-11", "Changes"))
                .anyMatch(row -> row.size() > 6
                        && row.get(1).equals("Revenue")
                        && row.get(6).equals("The agreement was edited"));
        assertThat(
                        terminal.query(
                                "select status from figure join edition on edition.edition_id = figure.edition_id"
                                        + " where standing and report_month = '2026-10' and commitment = 'turnover' and scope = 'total'"))
                .containsExactly("met");
    }

    @Test
    void filesOfAFinalMonth_areNotRewrittenWhereOnlyItsPartsWouldBeDifferent() {
        publishOctober();
        Map<String, String> published = terminal.published();
        terminal.write("exports/leads.csv", Company.LEADS.replace("ben", "ana"));
        Result run = run("2026-10", "2026-11-06");

        assertThat(run.lastLine())
                .startsWith("Kept 2026-10 as it was published")
                .contains("give the same figures");
        assertThat(terminal.published()).isEqualTo(published);
    }

    @Test
    void aFinalMonthWithoutAWorkbook_isToldAsThat() throws IOException {
        publishOctober();
        Files.delete(folder.resolve("out/sla-report-2026-10.xlsx"));
        assertThat(run("2026-10", "2026-11-06").lastLine()).contains("It has no workbook in the output folder");
    }

    @Test
    void anEarlierAsOf_isNotHeldAgainstAFinalMonth() {
        publishOctober();
        Map<String, String> published = terminal.published();
        Result run = run("2026-10", "2026-10-15");

        assertThat(run.lastLine()).contains("with an earlier as-of nothing was compared");
        assertThat(terminal.published()).isEqualTo(published);
    }

    @Test
    void aRevision_doesNotKnowLessThanTheOneBefore() {
        publishOctober();
        republish("2026-10", "2026-10-15", "--who", "A", "--why", "B")
                .assertTold(2, "The month 2026-10 was published as of 2026-11-04T23:00:00Z");
    }

    @Test
    void anEarlierAsOf_isNotHeldAgainstFiguresThatALaterRunRenewed() {
        allowTwentyWorkingDays();
        publishOctober();
        run("2026-11", "2026-11-10");
        assertThat(ledgered("first_response", "answer")).isEqualTo("0.6666666667");
        Result earlier = run("2026-11", "2026-11-06");

        assertThat(earlier.out()).doesNotContain("would be different");
        assertThat(ledgered("first_response", "answer")).isEqualTo("0.6666666667");
        assertThat(run("2026-10", "2026-11-06").lastLine()).contains("give the same figures");
        republish("2026-10", "2026-11-06", "--who", "A", "--why", "B")
                .assertTold(2, "The month 2026-10 was published as of 2026-11-09T23:00:00Z");
    }

    @Test
    void aRevision_tellsAtOnceWhichOneItReplaced() {
        publishOctober();
        republish("2026-10", "2026-11-06", "--who", "Ana", "--why", "first");
        assertThat(rows("2026-10", "Changes"))
                .filteredOn(row -> row.contains("replaced by a revision"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).startsWith("Oct 26", "replaced by a revision", "5 November 2026, 00:00", ""));
        republish("2026-10", "2026-11-07", "--who", "Ben", "--why", "second");
        assertThat(texts("2026-10", "Changes"))
                .contains("Revision 3 by Ben: second", "Revision 2 by Ana: first")
                .filteredOn("replaced by a revision"::equals)
                .hasSize(2);
    }

    @Test
    void revisionsThatWereReplaced_areStillToldOf() {
        publishOctober();
        republish("2026-10", "2026-11-06", "--who", "Ana", "--why", "first");
        republish("2026-10", "2026-11-07", "--who", "Ben", "--why", "second");
        run("2026-11", "2026-11-08");

        assertThat(texts("2026-11", "Changes"))
                .contains("Revision 3 by Ben: second", "Revision 2 by Ana: first", "replaced by a revision");
    }

    @Test
    void aRunIntoAnotherFolder_leavesTheMonthToTheFolderThatHasIt() {
        run("2026-10", "2026-11-01");
        run("2026-11", "2026-11-06", "--out", terminal.path("trial"));
        assertThat(terminal.query(OCTOBER)).containsExactly("provisional 1 TRUE TRUE");
        assertThat(folder.resolve("trial/sla-report-2026-10.xlsx")).doesNotExist();

        run("2026-11", "2026-11-07");

        assertThat(terminal.query(OCTOBER)).containsExactly("final 1 TRUE TRUE");
        assertThat(terminal.published().get(FIGURES)).contains("2026-10,2026-11-06T23:00:00Z,");
    }

    @Test
    void monthsThatTheExportsNoLongerReachBackTo_stayInTheTrend() {
        terminal.write("exports/leads.csv", Company.LEADS + "L0,2026-08-10T09:00,2026-08-10T10:00,ben,web\n");
        publishOctober();
        terminal.write("exports/leads.csv", Company.LEADS);
        run("2026-11", "2026-11-06");

        assertThat(texts("2026-11", "Trend")).contains("Aug 26", "Sep 26", "Oct 26");
        republish("2026-08", "2026-11-06", "--who", "A", "--why", "B")
                .assertTold(3, "The exports hold no lead and no deal dated in 2026-08");
    }

    @Test
    void aMonthWhoseLeadsAndDealsAreGone_isNotRevised_thoughOtherExportsReachBackToIt() {
        visitInOctober();
        publishOctober();
        beginExportsInNovember();
        republish("2026-10", "2026-11-20", "--who", "A", "--why", "B")
                .assertTold(3, "The exports hold no lead and no deal dated in 2026-10");
    }

    @Test
    void aProvisionalMonthThatTheExportsNoLongerReachBackTo_keepsItsReport() {
        visitInOctober();
        run("2026-10", "2026-11-01");
        String october = terminal.published().get(FIGURES);
        beginExportsInNovember();
        run("2026-11", "2026-11-20");

        assertThat(terminal.published().get(FIGURES)).isEqualTo(october);
        assertThat(terminal.query(OCTOBER)).containsExactly("provisional 1 TRUE TRUE");
        assertThat(row("2026-11", "Pipeline and revenue", "Oct 26 *")).contains("1200.5");
    }

    @Test
    void anotherCurrency_isToldAndDoesNotRenameWhatWasPublished() {
        publishOctober();
        terminal.write(
                "agreement/2-madrid.yml",
                Company.agreement("2", "2026-07-01", "Europe/Madrid")
                        .replace("currency: EUR", "currency: USD\nexchange-rates: {EUR: 1.1}"));
        Result run = run("2026-10", "2026-11-06");
        run("2026-11", "2026-11-06");

        assertThat(run.out()).contains("2026-10 revenue: published 1200.5 EUR, now 1200.5 USD (agreement edited)");
        assertThat(formats("2026-11", "Changes", "Revenue")).contains("\"EUR \"#,##0", "\"USD \"#,##0");
    }

    @Test
    void anUnchangedRun_isWorkedOutAgainAfterARevision() {
        publishOctober();
        run("2026-11", "2026-11-06");
        republish("2026-10", "2026-11-06", "--who", "Ana", "--why", "first");
        assertThat(run("2026-11", "2026-11-06").lastLine()).startsWith("Published ");
        assertThat(texts("2026-11", "Changes")).contains("Revision 2 by Ana: first");
    }

    @Test
    void theSameNightAgain_givesTheSameBytes() {
        publishOctober();
        terminal.write("exports/deals.csv", Company.DEALS.replace("1200.50", "1300.50"));
        run("2026-11", "2026-11-06");
        Map<String, String> first = terminal.published();
        run("2026-11", "2026-11-06", "--force");

        assertThat(terminal.published()).isEqualTo(first);
    }

    @Test
    void anEarlierAsOf_doesNotTakeBackWhatALaterRunKnew() {
        run("2026-10", "2026-11-04");
        String october = terminal.published().get(FIGURES);
        run("2026-11", "2026-11-03");

        assertThat(terminal.published().get(FIGURES)).isEqualTo(october);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "61", "three"})
    void aGraceThatIsNone_isRefused(String grace) {
        terminal.write("application.yml", "sla:\n  grace: " + grace + "\n");
        terminal.execute(terminal.runWith("--config", terminal.path("application.yml")))
                .assertTold(2, "sla.grace");
    }

    @Test
    void withoutGrace_aMonthIsFinalWhenItEnds() {
        terminal.write("application.yml", "sla:\n  grace: 0\n");
        terminal.execute(terminal.runWith("--config", terminal.path("application.yml")));
        assertThat(terminal.query(OCTOBER)).containsExactly("final 1 TRUE TRUE");
    }

    private void publishOctober() {
        run("2026-10", "2026-11-01");
        run("2026-11", "2026-11-05");
    }

    private void visitInOctober() {
        terminal.write("exports/visits.csv", "date,visits\n2026-10-05,100\n");
    }

    private void beginExportsInNovember() {
        terminal.write("exports/leads.csv", Company.LEADS.replace("2026-10", "2026-11"));
        terminal.write("exports/deals.csv", Company.DEALS.replace("2026-10", "2026-11"));
        terminal.write("exports/activities.csv", Company.ACTIVITIES.replace("2026-10", "2026-11"));
    }

    private void allowTwentyWorkingDays() {
        terminal.write(
                "agreement/2-madrid.yml",
                Company.agreement("2", "2026-07-01", "Europe/Madrid").replace("within: 4h", "within: 20 working days"));
    }

    private void callLate(String lead, String instant) {
        terminal.write("exports/activities.csv", Company.ACTIVITIES + lead + "," + instant + ",ben,call,outbound\n");
    }

    private Result run(String month, String asOf, String... more) {
        List<String> options = new ArrayList<>(List.of("--month", month, "--as-of", asOf));
        options.addAll(List.of(more));
        Result result = terminal.execute(terminal.runWith(options.toArray(String[]::new)));
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result;
    }

    private Result republish(String month, String asOf, String... more) {
        List<String> options = new ArrayList<>(List.of("--month", month, "--as-of", asOf));
        options.addAll(List.of(more));
        String[] args = terminal.runWith(options.toArray(String[]::new));
        args[0] = "republish";
        return terminal.execute(args);
    }

    private String[] withoutMonth(String command, String... more) {
        List<String> args = new ArrayList<>(List.of(terminal.runWith())
                .subList(0, List.of(terminal.runWith()).indexOf("--month")));
        args.set(0, command);
        args.addAll(List.of(more));
        return args.toArray(String[]::new);
    }

    /** The total's line of a measure and commitment. */
    private String figure(String file, String measure, String commitment) {
        return terminal.published()
                .get(file)
                .lines()
                .filter(line -> line.contains("," + measure + ",")
                        && line.contains(",total,")
                        && line.contains("," + commitment + ","))
                .findFirst()
                .orElseThrow();
    }

    /** The value that the ledger holds of October, without zeros at its end. */
    private String ledgered(String measure, String commitment) {
        return terminal.query("select cast(figure_value as varchar) from figure join edition"
                        + " on edition.edition_id = figure.edition_id where standing and report_month = '2026-10'"
                        + " and scope = 'total' and measure = '" + measure + "' and commitment = '" + commitment + "'")
                .get(0)
                .replaceAll("\\.?0+$", "");
    }

    private List<String> texts(String month, String sheet) {
        return rows(month, sheet).stream().flatMap(List::stream).toList();
    }

    /** The first row of a sheet in which a cell says this. */
    private List<String> row(String month, String sheet, String cell) {
        return rows(month, sheet).stream()
                .filter(row -> row.contains(cell))
                .findFirst()
                .orElseThrow();
    }

    /** The number formats of the first row in which a cell says this. */
    private List<String> formats(String month, String sheet, String cell) {
        return read(
                        month,
                        sheet,
                        row -> StreamSupport.stream(row.spliterator(), false)
                                .map(found -> text(found) + "\n"
                                        + found.getCellStyle().getDataFormatString())
                                .toList())
                .stream()
                .filter(row -> row.stream().anyMatch(found -> found.startsWith(cell + "\n")))
                .findFirst()
                .orElseThrow()
                .stream()
                .map(found -> found.substring(found.indexOf('\n') + 1))
                .toList();
    }

    private List<List<String>> rows(String month, String sheet) {
        return read(month, sheet, PublishedMonthsTest::cells);
    }

    private List<List<String>> read(String month, String sheet, Function<Row, List<String>> cells) {
        try (InputStream in = Files.newInputStream(folder.resolve("out/sla-report-" + month + ".xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            return StreamSupport.stream(workbook.getSheet(sheet).spliterator(), false)
                    .map(cells)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> cells(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(PublishedMonthsTest::text)
                .toList();
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? String.valueOf(cell.getNumericCellValue())
                : cell.getStringCellValue();
    }
}
