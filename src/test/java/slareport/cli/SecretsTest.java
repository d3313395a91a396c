package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.cli.Terminal.Result;

/**
 * Names, addresses, numbers and passwords stand in no table, no log and no message, whatever becomes of a run. What stands
 * in the tables by design (ids of leads, sources, campaigns, segments, products, teams) has no canary here.
 */
class SecretsTest {
    private static final String PASSWORD = "canary-secret";

    /** One for each kind of data; all in small letters, since folding hides nothing. */
    private static final List<String> CANARIES =
            List.of("canary", "+525512345678", "525512345678", "zz-rejected-cell", "77441.13");

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void plant() throws SQLException {
        terminal = new Terminal(folder);
        terminal.write("exports/leads.csv", leads("2026-10-07T09:00"));
        terminal.write("exports/activities.csv", """
                lead_id,occurred_at,owner,type,direction,activity_id,outcome,automated,subject
                L1,2026-10-05T11:30,ana.canary@example.com,call,outbound,canary-act-1,canary said,no,Call Ana Canary
                L2,2026-10-07T12:00,ana.canary@example.com,canary type,canary way,canary-act-2,connected,no,+525512345678
                canary-lead,2026-10-07T12:00,ben canary,email,outbound,canary-act-3,connected,no,-
                """);
        terminal.write("exports/deals.csv", """
                deal_id,created_at,lead_id,owner,outcome,closed_at,amount,currency,lost_reason,deal_name
                canary-d1,2026-10-09T10:00,L1,ana.canary@example.com,won,2026-10-20T10:00,77441.13,,,Canary deal
                canary-d2,2026-10-09T10:00,L2,Ben Canary,lost,2026-10-21T10:00,800,,too dear says Canary,x
                canary-d3,2026-10-09T10:00,L2,ana.canary@example.com,won,2026-10-21T10:00,22558.87,,,x
                """);
        terminal.write("exports/owners.csv", """
                owner,name,team,active
                ana.canary@example.com,Ana Canary,north,yes
                Ben Canary,Ben Canary,south,yes
                """);
        terminal.write("set-up.yml", """
                spring.datasource:
                  url: "jdbc:h2:file:%s;WRITE_DELAY=0"
                  username: sa
                  password: %s
                sla.crm.reject-limit: 40%%
                """.formatted(folder.resolve("var/sla-report"), PASSWORD));
        try (Connection made = open("sa", PASSWORD)) {
            assertThat(made.isValid(1)).isTrue();
        }
    }

    @Test
    void afterAPublishedRun_noTableAndNoMessageHoldsOne() throws SQLException {
        Result result = run();

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).contains("1 row rejected");
        List<String> cells = assertDiscreet(result);
        // the sum of the deals, the leads' ids and the owners' pseudonyms show that all was looked into
        assertThat(cells).anyMatch(cell -> cell.startsWith("100000.0")).contains("L2");
        assertThat(cells.stream()
                        .filter(cell -> cell.matches("owner-[0-9a-f]{16}"))
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(terminal.published().get("exceptions-2026-10.csv")).contains(",ana.canary@example.com,");
        assertThat(terminal.published().get("figures-2026-10.csv")).contains(",owner,ana.canary@example.com,");
    }

    @Test
    void afterARefusalOfRows_none() throws SQLException {
        terminal.write("exports/leads.csv", leads("zz-rejected-cell too"));
        Result result = run();
        result.assertTold(3, "2 of 4 rows");
        assertThat(assertDiscreet(result)).anyMatch(cell -> cell.contains("2 of 4 rows"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-date,Ana Canary,ana.canary@example.com",
                "2026-10-05T09:00,Ana Canary,",
                "5,Ana Canary,55 5512345678"
            })
    void afterARefusalOfAFileWithoutHeader_none(String cells) throws SQLException {
        // the first row has a word that is a header elsewhere
        terminal.write("exports/leads.csv", "L1," + cells + ",stage\nL2," + cells + ",lead\n");
        Result result = run();
        result.assertTold(3, "leads.csv has no column lead_id");
        assertThat(assertDiscreet(result)).anyMatch(cell -> cell.contains("leads.csv has no column lead_id"));
    }

    @Test
    void afterARefusalOfDatesThatCanBeReadTwice_none() throws SQLException {
        terminal.write("exports/leads.csv", leads("03/04/2026").replace("2026-10-05T09:00", "05/06/2026"));
        Result result = run();
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(assertDiscreet(result)).contains("refused");
    }

    @Test
    void afterAMissingFolder_none() throws SQLException, IOException {
        Files.move(folder.resolve("exports"), folder.resolve("away"));
        Result result = run();
        result.assertTold(3, "The exports folder ");
        assertThat(assertDiscreet(result)).contains("refused");
    }

    @Test
    void afterAnUnexpectedFailure_none() throws SQLException {
        terminal.write("exports/leads.csv", leads("2026-10-07T09:00").replace("L3", Traps.BROKEN));
        Result result = terminal.execute(Traps.STOPS, terminal.runWith("--config", terminal.path("set-up.yml")));
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(assertDiscreet(result)).contains("failed");
    }

    @Test
    void aDatabaseThatTakesNoSuchPassword_doesNotTellIt() throws IOException {
        Path setUp = folder.resolve("set-up.yml");
        Files.writeString(setUp, Files.readString(setUp).replace(PASSWORD, "canary-wrong"));
        Result result = run();
        assertThat(result.exitCode()).isEqualTo(1);
        assertNone(result.out() + result.err());
        assertNone(filesOfTheJob());
        Result status =
                terminal.execute("status", "--config", terminal.path("set-up.yml"), "--out", terminal.path("out"));
        assertNone(status.out() + status.err());
    }

    @Test
    void statusAndForget_tellNone() {
        assertThat(run().exitCode()).isZero();
        for (String[] command : List.of(
                new String[] {"status", "--json"}, new String[] {"status"}, new String[] {"forget", "--lead", "L2"})) {
            List<String> args = new ArrayList<>(List.of(command));
            args.addAll(List.of("--config", terminal.path("set-up.yml"), "--out", terminal.path("out")));
            Result result = terminal.execute(args.toArray(new String[0]));
            assertThat(result.exitCode()).as(result.err()).isZero();
            assertNone(result.out() + result.err());
        }
    }

    private static String leads(String ofThird) {
        return """
                lead_id,created_at,mql_at,owner,source,status,rejection_reason,stage,email,phone,name
                L1,2026-10-05T09:00,2026-10-05T10:00,ana.canary@example.com,web,canary status,canary reason,canary stage,ana.canary@example.com,+525512345678,Ana Canary
                L2,2026-10-06T15:00,2026-10-06T16:00,ana.canary@example.com,web,,,lead,b.canary@example.com,+525512345678,Cy Canary
                L3,%s,2026-10-08T09:00,Ben Canary,web,,,mql,c.canary@example.com,+525512345678,Di Canary
                canary-l4,zz-rejected-cell,,Ben Canary,web,,,,c.canary@example.com,+525512345678,Di Canary
                """.formatted(ofThird);
    }

    private Result run() {
        return terminal.execute(terminal.runWith("--config", terminal.path("set-up.yml")));
    }

    private List<String> assertDiscreet(Result result) throws SQLException {
        assertThat(result.out() + result.err()).isNotEmpty();
        assertNone(result.out() + result.err());
        assertNone(filesOfTheJob());
        List<String> cells = cells();
        cells.forEach(SecretsTest::assertNone);
        return cells;
    }

    private static void assertNone(String text) {
        assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(CANARIES);
    }

    /** What lies beside the database: details of failures, traces. */
    private String filesOfTheJob() {
        try (Stream<Path> files = Files.walk(folder.resolve("var"))) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every cell of every table. */
    private List<String> cells() throws SQLException {
        List<String> cells = new ArrayList<>();
        try (Connection database = open("sa", PASSWORD)) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = database.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"})) {
                while (found.next()) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
            assertThat(tables).hasSizeGreaterThan(10);
            for (String table : tables) {
                try (ResultSet rows = database.createStatement().executeQuery("select * from \"" + table + "\"")) {
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            cells.add(String.valueOf(rows.getString(column)));
                        }
                    }
                }
            }
        }
        return cells;
    }

    private Connection open(String user, String password) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("var/sla-report"), user, password);
    }
}
