package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.cli.Terminal.Result;

/** How long the ids of leads are kept. */
class RetentionSettingsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"400 days,P400D", "30d,P30D", "1 day,P1D", "13 months,P13M", "1 Month,P1M", ",P400D"})
    void knownForms_areRead(String written, String meant) {
        assertThat(new RetentionSettings(written).keepLeads()).isEqualTo(Period.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 days", "forever", "400", "-1 days", "2 years", ""})
    void anyOtherForm_isWrongUsage(String written) {
        Terminal terminal = new Terminal(folder);
        terminal.write("set-up.yml", "sla.retention.leads: \"" + written + "\"\n");
        terminal.execute(terminal.runWith("--config", terminal.path("set-up.yml")))
                .assertTold(2, "sla.retention.leads is \"" + written + "\"; expected a time such as 400 days");
    }

    @Test
    void leadsOfAnOldReport_areNotKeptThoughTheyArePublished() {
        Terminal terminal = new Terminal(folder);
        // the as-of is 20 days and 11 hours ago
        terminal.write("set-up.yml", "sla.retention.leads: 20 days\n");
        assertThat(terminal.execute(terminal.runWith("--config", terminal.path("set-up.yml")))
                        .exitCode())
                .isZero();
        assertThat(terminal.query("select lead_id from exception_row")).isEmpty();
        assertThat(terminal.query("select exception_count from run")).containsExactly("2");
        assertThat(terminal.published().get("exceptions-2026-10.csv")).contains(",L2,");

        terminal.write("set-up.yml", "sla.retention.leads: 21 days\n");
        terminal.execute(terminal.runWith("--config", terminal.path("set-up.yml")));
        assertThat(terminal.query("select lead_id from exception_row")).containsExactly("L2", "L3");
    }

    @Test
    void whatCannotBeRemoved_isToldAndTheReportIsOut() throws SQLException {
        Terminal terminal = new Terminal(folder);
        terminal.execute(terminal.runWith("--as-of", "2026-11-05"));
        try (Connection database =
                DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("var/sla-report"), "sa", "")) {
            database.createStatement()
                    .execute("create table clinging as select edition_id, position_no from exception_row;"
                            + " alter table clinging add foreign key (edition_id, position_no)"
                            + " references exception_row");
        }
        terminal.write("set-up.yml", "sla.retention.leads: 1 day\n");

        Result result = terminal.execute(terminal.runWith(
                "--month", "2026-11", "--as-of", "2026-11-06", "--config", terminal.path("set-up.yml")));

        assertThat(result.exitCode()).isZero();
        assertThat(result.lastLine()).startsWith("Published ");
        assertThat(result.err())
                .startsWith("sla-report: What was kept long enough could not be removed from the ledger, since the"
                        + " database failed (error ")
                .hasLineCount(1);
        assertThat(terminal.query("select outcome from run order by run_id")).containsExactly("published", "published");
    }
}
