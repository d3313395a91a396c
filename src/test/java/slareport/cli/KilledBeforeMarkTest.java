package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.mail.ScriptedServer;
import slareport.mail.TestCertificate;

/** A process that is killed when the server has a mail and the ledger does not know it yet. */
class KilledBeforeMarkTest {
    @TempDir
    private Path folder;

    @Test
    void theMailGoesAgain_withTheSameMessageId() throws IOException, InterruptedException {
        TestCertificate certificate = TestCertificate.forLocalhost(folder);
        Terminal terminal = new Terminal(folder);
        try (ScriptedServer server =
                new ScriptedServer(certificate).on(".", ScriptedServer.HANG).start()) {
            terminal.write("mail.yml", """
                    sla:
                      agreement: agreement
                      exports: exports
                      out: out
                      guards.settle: 0s
                      mail:
                        from: sla@example.com
                        lists.a: {to: ana@example.com, cadence: monthly}
                    spring:
                      mail: {host: localhost, port: PORT, ssl.bundle: post}
                      ssl.bundle.pem.post.truststore.certificate: "file:AUTHORITY"
                    """.replace("PORT", String.valueOf(server.port()))
                    .replace("AUTHORITY", certificate.pem().toString()));
            Process run = terminal.start(
                    SlaReport.class,
                    "run",
                    "--config",
                    terminal.path("mail.yml"),
                    "--month",
                    "2026-10",
                    "--as-of",
                    "2026-12-01",
                    "--mail");
            for (int i = 0; server.mails.isEmpty() && run.isAlive() && i < 600; i++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            assertThat(server.mails).hasSize(1);
            assertThat(run.destroyForcibly().waitFor()).isEqualTo(137);
            assertThat(terminal.query("select outcome from run")).containsExactly("published");
            assertThat(terminal.query("select count(*) from mail where settled is null"))
                    .containsExactly("1");

            Terminal.Result sent = terminal.execute("send", "--config", terminal.path("mail.yml"));

            assertThat(sent.exitCode()).as(sent.err()).isZero();
            assertThat(server.mails).hasSize(2);
            assertThat(server.mails.get(1)).isEqualTo(server.mails.get(0)).contains("Message-ID: <");
            assertThat(terminal.query("select count(*) from mail where settled is null"))
                    .containsExactly("0");
        }
    }
}
