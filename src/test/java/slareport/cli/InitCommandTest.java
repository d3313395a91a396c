package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.agreement.Agreement;
import slareport.agreement.AgreementReader;
import slareport.agreement.Commitment;
import slareport.agreement.Language;
import slareport.agreement.MeasureCode;
import slareport.agreement.Stage;

/** Drafts of made-up exports, read back for what they mean; after each of them a run works as it is. */
class InitCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder);
    }

    @Test
    void canonicalExports_giveStagesDecisionsAndTargets_andRunWorks() {
        writeHalfYear();

        Terminal.Result result = init("--time-zone", "Europe/Madrid", "--company", "Made Up Ltd.", "--language", "en");

        assertThat(result.exitCode()).as(result.err()).isZero();
        Agreement agreement = agreement();
        assertThat(agreement.company()).isEqualTo("Made Up Ltd.");
        assertThat(agreement.zone()).isEqualTo(ZoneId.of("Europe/Madrid"));
        assertThat(agreement.currency()).isEqualTo("EUR");
        assertThat(agreement.effectiveFrom()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(agreement.stages()).extracting(Stage::id).containsExactly("lead", "mql", "opportunity", "customer");
        assertThat(agreement.decisions().accepted()).containsExactly("Working");
        assertThat(agreement.decisions().rejected()).containsExactly("Unqualified");
        assertThat(agreement.decisions().unreachableReasons()).containsExactly("No answer");
        assertThat(agreement.decisions().exemptReasons()).containsExactly("Duplicate");
        assertThat(agreement.commitments())
                .extracting(Commitment::id)
                .contains("lead-volume", "mql-volume", "mql-acceptance", "first-response", "lead-to-mql", "win-rate");
        // 2, 3, 4, 5, 6 and 7 leads in the months from May to October
        assertThat(target("lead-volume")).isEqualByComparingTo("4");
        // of every month's leads one is rejected, the others are being worked on: 1/2, 2/3, 3/4, 4/5, 5/6, 6/7
        assertThat(target("mql-acceptance")).isEqualByComparingTo("0.775");
        // one deal a month is won, ten days after it began
        assertThat(target("win-rate")).isEqualByComparingTo("1");
        assertThat(target("sales-cycle")).isEqualByComparingTo("10");
        assertThat(target("monthly-revenue")).isEqualByComparingTo("1000");
        assertThat(text("agreement/agreement-2026-11.yml"))
                .contains("median of 6 months, 2026-05 to 2026-10")
                .contains("#   Recycled soon (7)")
                .doesNotContain("ana.lopez");
        assertRuns("2026-10");
        assertThat(Path.of(terminal.path("conf/out/figures-2026-10.csv"))).isNotEmptyFile();
    }

    @Test
    void draftsCanBeReadByTheirOwnerOnly() throws IOException {
        writeHalfYear();
        init();
        for (String name : List.of("conf/application.yml", "conf/agreement/agreement-2026-11.yml")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .isEqualTo("rw-------");
        }
        try (Stream<Path> files = Files.walk(folder.resolve("conf"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    @Test
    void spanishHeaders_giveSpanishDrafts() {
        terminal.write("in/contactos.csv", """
                ID de registro,Nombre,Apellidos,Correo,Fecha de creación,Etapa del ciclo de vida,Fecha en que se convirtió en lead calificado para marketing,Propietario del contacto,Estado del lead,Fuente original de tráfico
                1,Ana,Inventada,ana@example.com,2026-09-01 10:00,Lead calificado para marketing,2026-09-02 10:00,Berta Inventada,Contactado,Orgánico
                2,Eva,Inventada,eva@example.com,2026-09-03 10:00,Lead,,Berta Inventada,No calificado,Orgánico
                3,Luz,Inventada,luz@example.com,2026-10-05 10:00,Lead calificado para marketing,2026-10-06 10:00,Berta Inventada,Por contactar,Feria
                """);

        Terminal.Result result = init("--time-zone", "America/Mexico_City");

        assertThat(result.exitCode()).as(result.err()).isZero();
        Agreement agreement = agreement();
        assertThat(agreement.language()).isEqualTo(Language.ES);
        assertThat(agreement.currency()).isEqualTo("MXN");
        assertThat(agreement.stages()).extracting(Stage::id).containsExactly("lead", "mql");
        assertThat(agreement.stages().get(1).values()).containsExactly("Lead calificado para marketing");
        assertThat(agreement.decisions().accepted()).containsExactly("Contactado");
        assertThat(agreement.decisions().rejected()).containsExactly("No calificado");
        assertThat(text("agreement/agreement-2026-10.yml"))
                .contains("propuesta")
                .contains("#   Por contactar (1)")
                .contains("no hay exportación de deals")
                .doesNotContain("Berta");
        assertThat(text("application.yml")).contains("preset: hubspot").contains("por confirmar");
        assertRuns("2026-10");
    }

    @Test
    void portugueseHeaders_givePortugueseDrafts() {
        terminal.write("in/negocios.csv", """
                ID do registro;Nome do negócio;Etapa do negócio;Valor;Data de criação;Data de fechamento;Proprietário do negócio
                1;Um;Fechado ganho;1.500,50;2026-09-01 10:00;2026-09-11 10:00;Rui Inventado
                2;Dois;Fechado perdido;900,00;2026-09-03 10:00;2026-09-20 10:00;Rui Inventado
                3;Três;Fechado ganho;2.000,00;2026-10-03 10:00;2026-10-13 10:00;Rui Inventado
                """);

        Terminal.Result result = init("--time-zone", "America/Sao_Paulo");

        assertThat(result.exitCode()).as(result.err()).isZero();
        Agreement agreement = agreement();
        assertThat(agreement.language()).isEqualTo(Language.PT);
        assertThat(agreement.currency()).isEqualTo("BRL");
        assertThat(agreement.commitments())
                .extracting(Commitment::measure)
                .containsExactly(MeasureCode.WIN_RATE, MeasureCode.SALES_CYCLE, MeasureCode.REVENUE);
        assertThat(text("application.yml")).contains("delimiter: \";\"").contains("a confirmar");
        assertThat(text("agreement/agreement-2026-10.yml")).contains("proposta").contains("não há exportação de leads");
        assertRuns("2026-10");
    }

    @Test
    void changesOfStage_dateTheStagesThatTheyName() {
        terminal.write("in/leads.csv", "lead_id,created_at\nL1,2026-09-01\nL2,2026-09-02\nL3,2026-10-02\n");
        terminal.write("in/stage_changes.csv", """
                lead_id,stage,changed_at
                L1,Marketing Qualified Lead,2026-09-03
                L2,Marketing Qualified Lead,2026-09-04
                L2,Parked,2026-09-05
                """);

        assertThat(init("--language", "en").exitCode()).isZero();
        assertThat(agreement().stages()).extracting(Stage::id).containsExactly("lead", "mql");
        assertThat(agreement().stages().get(1).values()).containsExactly("Marketing Qualified Lead");
        assertThat(target("mql-volume")).isEqualByComparingTo("2");
        assertThat(text("agreement/agreement-2026-10.yml")).contains("#   Parked (1)");
        assertRuns("2026-10");
    }

    @Test
    void yearsOfTwoDigits_areSettledByWhatIsPlausible() {
        List<String> rows =
                new ArrayList<>(List.of("opportunity_id,sales_agent,deal_stage,engage_date,close_date,close_value"));
        for (int day = 10; day < 30; day++) {
            rows.add("D" + day + ",ana,Won," + day + "-09-26," + day + "-10-26,100");
        }
        terminal.write("in/pipeline.csv", String.join("\n", rows) + "\n");

        Terminal.Result result = init();

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(text("application.yml")).contains("date-patterns: [\"dd-MM-yy\"]");
        assertThat(result.out()).contains("dd-MM-yy");
        assertRuns("2026-10");
        assertThat(text("out/figures-2026-10.csv")).contains("sales_cycle,,,total,,,,30,days");
    }

    @Test
    void orderOfDayAndMonthThatNothingTells_isAskedFor() {
        terminal.write("in/leads.csv", "lead_id,created_at\nL1,03/04/2026\nL2,05/06/2026\n");

        Terminal.Result asked = init();

        asked.assertTold(3, "--date-pattern \"dd/MM/yyyy\", or with --date-pattern \"MM/dd/yyyy\"");
        assertThat(folder.resolve("conf")).doesNotExist();

        assertThat(init("--date-pattern", "dd/MM/yyyy").exitCode()).isZero();
        assertThat(agreement().effectiveFrom()).isEqualTo(YearMonth.of(2026, 6));
        assertThat(text("application.yml")).contains("date-patterns: [\"dd/MM/yyyy\"]");
        assertRuns("2026-06");
    }

    @Test
    void readingThatPutsRecordsBehindTheirFile_loses() throws IOException {
        List<String> rows = new ArrayList<>(List.of("lead_id,created_at"));
        for (int day = 1; day < 10; day++) {
            rows.add("L" + day + ",11/0" + day + "/2029");
            rows.add("M" + day + ",10/0" + day + "/2029");
        }
        terminal.write("in/leads.csv", String.join("\n", rows) + "\n");
        // with the month first, half of them would lie in November, after the file was written
        terminal.setClock("2029-10-12T00:00:00Z");
        Files.setLastModifiedTime(folder.resolve("in/leads.csv"), FileTime.from(Instant.parse("2029-10-12T00:00:00Z")));

        assertThat(init().exitCode()).isZero();
        assertThat(text("application.yml")).contains("dd/MM/yyyy");
    }

    @Test
    void patternThatIsNone_isWrongUsage() {
        terminal.write("in/leads.csv", "lead_id,created_at\nL1,03/04/2026\n");
        init("--date-pattern", "someday").assertTold(2, "date-patterns is \"someday\"");
    }

    @Test
    void monthsWithSpanishNames_areRead() {
        terminal.write("in/leads.csv", "lead_id,created_at\nL1,3-sep-2026\nL2,14-oct-2026\nL3,24-ene-2026\n");

        assertThat(init().exitCode()).isZero();
        assertThat(text("application.yml")).contains("d-MMM-yyyy").contains("date-locale: es");
        assertRuns("2026-10");
        assertThat(text("out/reconciliation-2026-10.csv")).contains("leads,leads.csv,3,3,0,0,0,0");
    }

    @Test
    void marksBeforeThreeDigits_areThousands() {
        terminal.write("in/deals.csv", """
                deal_id,created_at,closed_at,outcome,amount
                D1,2026-09-01,2026-10-01,won,1.200
                D2,2026-09-01,2026-10-02,won,2.300
                """);

        assertThat(init().exitCode()).isZero();
        assertThat(text("application.yml")).contains("decimal-mark: \",\"");
        assertRuns("2026-10");
        assertThat(text("out/figures-2026-10.csv")).contains("revenue,,,total,,,,3500,");
    }

    @Test
    void wordsThatNobodyKnows_areSortedWhereTheyUsuallyMeanSomething_andTheRestIsListed() {
        terminal.write("in/deals.csv", """
                deal_id,created_at,closed_at,outcome,amount,lead_id
                D1,2026-09-01,2026-10-01,Vendido,1000,L1
                D2,2026-09-01,2026-10-02,Cancelado,2000,L1
                D3,2026-09-01,,En pausa,2000,L1
                """);
        terminal.write("in/leads.csv", "lead_id,created_at\nL1,2026-08-01\n");
        terminal.write("in/activities.csv", """
                lead_id,occurred_at,type,direction
                L1,2026-09-01T10:00,Llamada telefónica,Realizada
                L1,2026-09-02T10:00,Paloma,Realizada
                """);

        assertThat(init("--language", "en").exitCode()).isZero();
        assertThat(text("application.yml"))
                .contains("won: [\"Vendido\"]", "lost: [\"Cancelado\"]", "open: [\"En pausa\"]")
                .contains("call: [\"Llamada telefónica\"]", "outbound: [\"Realizada\"]")
                .contains("# ?: [\"Paloma\"]   # 1");
        assertRuns("2026-10");
        assertThat(text("out/figures-2026-10.csv")).contains("win_rate,,,total,,1,2,0.5,");
    }

    @Test
    void rowsThatCannotBeRead_raiseTheLimitToJustAbove() {
        terminal.write("in/leads.csv", """
                lead_id,created_at
                L1,2026-09-01
                L2,2026-10-01
                L3,soon
                """);

        assertThat(init("--language", "en").exitCode()).isZero();
        // one of three
        assertThat(text("application.yml"))
                .contains("reject-limit: 34%   # 1 of 3 rows of leads.csv could not be read, most often a date that"
                        + " cannot be read (created_at); to be confirmed")
                .doesNotContain("soon");
        assertRuns("2026-10");
    }

    @Test
    void lastRowWithoutLineEnd_isLetPassByTheSettings() {
        terminal.write("in/leads.csv", "lead_id,created_at\nL1,2026-09-01\nL2,2026-10-01");

        assertThat(init().exitCode()).isZero();
        assertThat(text("application.yml")).contains("final-line-end: optional");
        assertRuns("2026-10");
    }

    @Test
    void datedNames_areNamedSoThatTomorrowsExportIsFound() throws IOException {
        terminal.write("in/Leads_2026_10_31.csv", "lead_id,created_at\nL1,2026-10-01\n");

        assertThat(init().exitCode()).isZero();
        assertThat(text("application.yml")).contains("files: [\"Leads_*.csv\"]");
        Files.delete(folder.resolve("in/Leads_2026_10_31.csv"));
        terminal.write("in/Leads_2026_11_01.csv", "lead_id,created_at\nL1,2026-10-01\nL2,2026-10-02\n");
        assertRuns("2026-10");
        assertThat(text("out/reconciliation-2026-10.csv")).contains("leads,Leads_2026_11_01.csv,2,2,0,0,0,0");
    }

    @Test
    void semicolonsAndWindowsCharacters_areSet() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.write(
                folder.resolve("in/leads.csv"),
                "lead_id;created_at;source\nL1;2026-10-01;Señal\n".getBytes(Charset.forName("windows-1252")));

        assertThat(init().exitCode()).isZero();
        assertThat(text("application.yml")).contains("charset: windows-1252").contains("delimiter: \";\"");
        assertThat(text("agreement/agreement-2026-10.yml")).contains("#   Señal (1)");
        assertRuns("2026-10");
    }

    @Test
    void oneRowWithFirstContact_isAgreedByTheHourThatIsKept() {
        List<String> rows =
                new ArrayList<>(List.of("lead_id,received_time,first_contact_time,first_contact_channel,rep_name"));
        for (int day = 1; day < 10; day++) {
            rows.add("L" + day + ",2026-10-0" + day + " 10:00:00,2026-10-0" + day + " 10:25:00,Call,ana");
        }
        rows.add("L0,2026-10-10 10:00:00,,,ana");
        terminal.write("in/leads.csv", String.join("\n", rows) + "\n");

        assertThat(init("--language", "en").exitCode()).isZero();
        assertThat(text("agreement/agreement-2026-10.yml"))
                .contains("within: 60m wall")
                .contains("attempts is not proposed");
        assertRuns("2026-10");
        assertThat(text("out/figures-2026-10.csv"))
                .contains("first_response,,,total,,9,10,0.9,")
                .contains("response_median,,,total,,,,1500,s");
    }

    @Test
    void whatIsThereAlready_staysAndIsNamed() {
        writeHalfYear();
        terminal.write("conf/application.yml", "mine");
        init().assertTold(2, "application.yml");
        assertThat(text("application.yml")).isEqualTo("mine");
        assertThat(folder.resolve("conf/agreement")).doesNotExist();
    }

    @Test
    void agreementOfAnotherMonth_isNotMixedUpWithADraft() {
        writeHalfYear();
        terminal.write("conf/agreement/2025.yml", "mine");
        init().assertTold(2, "2025.yml");
        assertThat(folder.resolve("conf/application.yml")).doesNotExist();
    }

    @Test
    void tablesOfAnotherKind_areToldWithTheirColumns() {
        terminal.write("in/orders.csv", "Kunde,Menge\nA,1\n");

        Terminal.Result result = init();

        result.assertTold(3, "orders.csv: No name in its first line is known");
        result.assertTold(3, "Leads need a column each for lead_id and created_at");
    }

    @Test
    void namesWithAStampThatSeveralEntitiesShare_areLeftToTheHeadersSoThatTheNextNightWorks() throws IOException {
        String leads =
                "Record ID,Create Date,Lifecycle Stage,Lead Status,Contact owner\n1,2026-10-02 10:00,Lead,New,Ana\n";
        String deals = "Deal ID,Create Date,Close Date,Deal Stage,Amount,Pipeline,Deal owner\n"
                + "9,2026-10-03 10:00,2026-10-09 10:00,Closed Won,100,Sales,Ana\n";
        terminal.write("in/report1700000000001.csv", leads);
        terminal.write("in/report1700000000002.csv", deals);
        assertThat(init().exitCode()).isZero();
        assertRuns("2026-10");

        Files.delete(folder.resolve("in/report1700000000001.csv"));
        Files.delete(folder.resolve("in/report1700000000002.csv"));
        terminal.write("in/report1700086400001.csv", leads);
        terminal.write("in/report1700086400002.csv", deals);
        assertRuns("2026-10");
    }

    @Test
    void stageWithoutItsDate_isNotPromised() {
        terminal.write("in/leads.csv", """
                lead_id,created_at,stage,sql_at
                L1,2026-10-05T09:00,mql,
                L2,2026-10-05T09:00,sql,2026-10-07T09:00
                L3,2026-11-05T09:00,lead,
                """);
        assertThat(init("--language", "en").exitCode()).isZero();
        assertThat(agreement().commitments()).extracting(Commitment::id).doesNotContain("mql-volume", "mql-to-sql");
        assertThat(text("agreement/agreement-2026-11.yml")).contains("mql-volume is not proposed");
    }

    @Test
    void touchesOfWhichOnlyTheDayIsKnown_areNotPromisedByTheHour_norMoreOftenThanAnyLeadWasTouched() {
        terminal.write(
                "in/leads.csv", "lead_id,created_at\nL1,2026-10-05T09:00\nL2,2026-10-06T09:00\nL3,2026-11-03T09:00\n");
        terminal.write("in/activities.csv", """
                lead_id,occurred_at,type,direction
                L1,2026-10-06,call,outbound
                L1,2026-10-08,call,outbound
                L1,2026-10-09,email,outbound
                L2,2026-10-07,call,outbound
                """);
        assertThat(init("--language", "en").exitCode()).isZero();
        assertThat(text("agreement/agreement-2026-11.yml"))
                .contains("within: 1 working days")
                .doesNotContain("within: 4h")
                .contains("count: 3, apart");
        assertRuns("2026-10");
    }

    @Test
    void exportsWithoutARecord_areRefused() {
        terminal.write("in/leads.csv", "lead_id,created_at\n");
        init().assertTold(3, "There is not one lead or deal");
    }

    @Test
    void wordsThatWouldBeYaml_stayWords() {
        terminal.write("in/leads.csv", """
                lead_id,created_at,stage,status
                L1,2026-10-01,"Lead: ""new"" # [x] {y}",Contacted: \\ {yes}
                L2,2026-10-02,mql,"Junk, really"
                """);

        assertThat(init().exitCode()).isZero();
        assertThat(agreement().stages().get(0).values()).containsExactly("Lead: \"new\" # [x] {y}");
        assertThat(agreement().decisions().accepted()).containsExactly("Contacted: \\ {yes}");
        assertThat(agreement().decisions().rejected()).containsExactly("Junk, really");
        assertRuns("2026-10");
    }

    @Test
    void optionsThatCannotBe_areWrongUsage() {
        writeHalfYear();
        init("--language", "fr").assertTold(2, "expected es, en or pt");
        init("--time-zone", "Moon/Sea").assertTold(2, "--time-zone");
        init("--currency", "XYZW").assertTold(2, "--currency");
        init("--as-of", "someday").assertTold(2, "--as-of");
    }

    @Test
    void nextCommandsAreTold_withTheMonthWhereTheExportsEndEarlier() {
        terminal.write("in/leads.csv", "lead_id,created_at\nL1,2026-03-01\n");
        Terminal.Result result = init();
        assertThat(result.out())
                .contains("check --config " + terminal.path("conf/application.yml") + " --month 2026-03")
                .contains("run --config " + terminal.path("conf/application.yml") + " --month 2026-03");
    }

    @Test
    void exportsThatEndLastMonth_needNoMonth() {
        terminal.write("in/leads.csv", "lead_id,created_at\nL1,2026-10-31\n");
        assertThat(init().out()).contains("run --config").doesNotContain("--month");
    }

    /**
     * From May to October 2026 each month has one lead more than the one before, all MQLs on the same day; one is rejected
     * and called in vain, one buys.
     */
    private void writeHalfYear() {
        List<String> leads = new ArrayList<>(List.of("lead_id,created_at,mql_at,owner,source,status,rejection_reason"));
        List<String> deals =
                new ArrayList<>(List.of("deal_id,created_at,lead_id,owner,outcome,closed_at,amount,currency"));
        List<String> activities = new ArrayList<>(List.of("lead_id,occurred_at,owner,type,direction"));
        for (int month = 5; month <= 10; month++) {
            for (int number = 1; number < month - 2; number++) {
                String id = "L" + month + "-" + number;
                String day = String.format("2026-%02d-%02d", month, number + 1);
                boolean isRejected = number == 1;
                leads.add(id + "," + day + "T09:00," + day + "T10:00,ana.lopez,web,"
                        + (isRejected ? "Unqualified," + (month == 5 ? "Duplicate" : "No answer") : "Working,"));
                activities.add(id + "," + day + "T11:00,ana.lopez,call,outbound");
                activities.add(id + "," + day + "T16:00,ana.lopez,email,outbound");
            }
            String id = "L" + month + "-2";
            deals.add(String.format(
                    "D%d,2026-%02d-05T10:00,%s,ana.lopez,won,2026-%02d-15T10:00,1000,EUR", month, month, id, month));
        }
        for (int number = 1; number <= 7; number++) {
            leads.add("N" + number + ",2026-11-0" + number + "T09:00,,ana.lopez,fair,Recycled soon,");
        }
        terminal.write("in/leads.csv", String.join("\n", leads) + "\n");
        terminal.write("in/deals.csv", String.join("\n", deals) + "\n");
        terminal.write("in/activities.csv", String.join("\n", activities) + "\n");
    }

    private Terminal.Result init(String... more) {
        List<String> args =
                new ArrayList<>(List.of("init", "--exports", terminal.path("in"), "--out", terminal.path("conf")));
        args.addAll(Arrays.asList(more));
        return terminal.execute(args.toArray(new String[0]));
    }

    private void assertRuns(String month) {
        Terminal.Result run =
                terminal.execute("run", "--config", terminal.path("conf/application.yml"), "--month", month);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private Agreement agreement() {
        return AgreementReader.read(folder.resolve("conf/agreement")).versions().get(0);
    }

    private BigDecimal target(String id) {
        return agreement().commitments().stream()
                .filter(commitment -> commitment.id().equals(id))
                .findFirst()
                .orElseThrow()
                .target()
                .value();
    }

    private String text(String name) {
        try {
            return Files.readString(folder.resolve("conf").resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
