package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.cli.Terminal.Result;

class ConfigurationTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
    }

    @Test
    void everything_canComeFromTheConfiguration() {
        terminal.write("set-up.yml", complete());
        Result result = terminal.execute("run", "--config", terminal.path("set-up.yml"));

        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.lastLine()).contains("(2026-09 final as of 2026-10-20T12:00:00Z)");
        assertThat(folder.resolve("data/base/sla-report.mv.db")).exists();
        assertThat(folder.resolve("var")).doesNotExist();
    }

    @Test
    void relativePathsOfAConfigurationFile_lieBesideIt() {
        terminal.write("set-up.yml", "sla: {agreement: agreement, exports: exports, out: report, month: 2026-09}\n");
        Result result = terminal.execute("run", "--config", terminal.path("set-up.yml"), "--as-of", "2026-10-20");
        assertThat(result.err()).isEmpty();
        assertThat(folder.resolve("report/sla-report-2026-09.xlsx")).exists();
        assertThat(folder.resolve("var/sla-report.mv.db")).exists();
    }

    @Test
    void databaseFile_isForItsOwnerOnly_alsoInAFolderThatWasThere() throws IOException {
        Files.createDirectory(folder.resolve("var"));
        assertThat(terminal.execute(terminal.runWith()).exitCode()).isZero();
        assertThat(Files.getPosixFilePermissions(folder.resolve("var/sla-report.mv.db")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void options_winOverTheConfiguration() {
        terminal.write("set-up.yml", complete());
        Result result = terminal.execute("run", "--config", terminal.path("set-up.yml"), "--month", "2026-08");
        assertThat(result.lastLine()).contains("(2026-08 final as of 2026-10-20T12:00:00Z)");
    }

    @Test
    void theLaterOfTwoOptions_wins() {
        Result result = terminal.execute(terminal.runWith("--month", "2026-09"));
        assertThat(result.lastLine()).contains("(2026-09 final as of");
    }

    @Test
    void anotherDatabase_canBeConfigured() {
        terminal.write("set-up.yml", "spring.datasource: {url: 'jdbc:h2:mem:other', username: sa}\n");
        Result result = terminal.execute(terminal.runWith("--config", terminal.path("set-up.yml")));
        assertThat(result.exitCode()).isZero();
        assertThat(folder.resolve("var")).doesNotExist();
    }

    @Test
    void anUnknownSetting_isRefusedWithTheNearestKnownOne() {
        terminal.write("set-up.yml", "sla:\n  databse: data\n");
        Result result = terminal.execute(terminal.runWith("--config", terminal.path("set-up.yml")));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .hasLineCount(1)
                .contains("The setting sla.databse (")
                .contains("(set-up.yml, line 2)")
                .contains("did you mean sla.database? Known under sla are agreement, exports, out, month, as-of,");
        assertThat(terminal.published()).isEmpty();
    }

    @Test
    void aRecordUrlWithoutTheLead_isRefusedInOneSentence() {
        terminal.write("set-up.yml", "sla:\n  record-url: https://me:canary@crm.example/{lead_id}\n");
        Result result = terminal.execute(terminal.runWith("--config", terminal.path("set-up.yml")));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .hasLineCount(1)
                .contains("The setting sla.record-url is an http or https address")
                .doesNotContain("canary");
        assertThat(terminal.published()).isEmpty();
    }

    @Test
    void aRecordUrlThatLinksMustNotLeadTo_isRefusedInOneSentence() {
        terminal.write("set-up.yml", "sla:\n  record-url: https://me:canary@crm.example/{lead_id}\n");
        Result result = terminal.execute(terminal.runWith("--config", terminal.path("set-up.yml")));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .hasLineCount(1)
                .contains("The setting sla.record-url is an http or https address")
                .doesNotContain("canary");
        assertThat(terminal.published()).isEmpty();
    }

    @Test
    void anUnknownSettingOfTheExports_isRefused() {
        terminal.write("set-up.yml", "sla:\n  crm:\n    xyz-unknown: 1\n");
        Result result = terminal.execute(terminal.runWith("--config", terminal.path("set-up.yml")));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).hasLineCount(1).contains("sla.crm.xyz-unknown (set-up.yml, line 3) is unknown");
    }

    @Test
    void brokenYaml_isOneSentenceWithoutTheFilesText() {
        terminal.write("set-up.yml", "spring:\n  datasource:\n    password: 'canary\n");
        Result result = terminal.execute(terminal.runWith("--config", terminal.path("set-up.yml")));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .hasLineCount(1)
                .contains("set-up.yml cannot be read near line")
                .doesNotContain("canary");
    }

    private String complete() {
        return """
                sla:
                  agreement: %s
                  exports: %s
                  out: %s
                  month: 2026-09
                  as-of: 2026-10-20T12:00:00Z
                  database: %s
                """.formatted(
                terminal.path("agreement"), terminal.path("exports"), terminal.path("out"), terminal.path("data/base"));
    }
}
