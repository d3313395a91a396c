package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import slareport.cli.Terminal.Result;
import slareport.failure.UserError;

/** What those who watch over the job are told at the end of a run. */
class MetricsTest {
    /** 2026-11-21T10:00:00Z, the terminal's time. */
    private static final double NOW = 1795255200;

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void nameAFile() throws IOException {
        terminal = new Terminal(folder);
        Files.createDirectory(folder.resolve("textfile"));
        terminal.write("watched.yml", "sla.metrics.file: textfile/sla_report.prom\n");
    }

    @Test
    void aPublishedRun_tellsWhatTheReportSays() throws IOException {
        assertThat(run().exitCode()).isZero();

        assertThat(gauges())
                .containsEntry("sla_report_run_exit_code", 0.0)
                .containsEntry("sla_report_last_run_timestamp_seconds", NOW)
                .containsEntry("sla_report_last_success_timestamp_seconds", NOW)
                .containsEntry("sla_report_mails_waiting", 0.0)
                .containsEntry("sla_report_month{agreement=\"2\",month=\"2026-10\",state=\"provisional\"}", 1.0)
                // 2026-11-01 in Madrid
                .containsEntry("sla_report_as_of_timestamp_seconds", 1793487600.0)
                .containsEntry("sla_report_read_rows{entity=\"leads\"}", 3.0)
                .containsEntry("sla_report_read_rows{entity=\"activities\"}", 2.0)
                .containsEntry("sla_report_rejected_rows{entity=\"deals\"}", 0.0)
                .containsEntry(
                        "sla_report_commitment_value{commitment=\"volume\",side=\"marketing\",unit=\"count\"}", 3.0)
                .containsEntry(
                        "sla_report_commitment_target{commitment=\"volume\",side=\"marketing\",unit=\"count\"}", 5.0)
                .containsEntry("sla_report_commitment_attainment_ratio{commitment=\"volume\",side=\"marketing\"}", 0.6)
                .containsEntry(
                        "sla_report_commitment_value{commitment=\"turnover\",side=\"both\",unit=\"EUR\"}", 1200.5)
                .containsEntry("sla_report_broken_promises{commitment=\"answer\",side=\"sales\",state=\"late\"}", 1.0)
                .containsEntry(
                        "sla_report_broken_promises{commitment=\"answer\",side=\"sales\",state=\"overdue\"}", 1.0)
                .doesNotContainKey(
                        "sla_report_broken_promises{commitment=\"volume\",side=\"marketing\",state=\"late\"}");
        assertThat(gauges().get("sla_report_run_duration_seconds")).isBetween(0.01, 600.0);
    }

    @Test
    void everyMetric_hasItsHelpAndTypeOnceAndBeforeItsSamples() throws IOException {
        run();
        terminal.write("exports/leads.csv", "");
        run();
        String about = "";
        List<String> seen = new ArrayList<>();
        for (String line : Files.readAllLines(file())) {
            if (line.startsWith("# HELP ")) {
                about = line.split(" ")[2];
                assertThat(seen).doesNotContain(about);
                seen.add(about);
            } else if (line.startsWith("# TYPE ")) {
                assertThat(line).isEqualTo("# TYPE " + about + " gauge");
            } else {
                assertThat(line).matches(about + "(\\{[a-z]+=\"[^\"]*\"(,[a-z]+=\"[^\"]*\")*\\})? [-0-9.E]+");
            }
        }
        assertThat(seen).hasSizeGreaterThan(10).allMatch(name -> name.startsWith("sla_report_"));
    }

    @Test
    void noLabel_namesALeadOrAPerson() throws IOException {
        run();
        assertThat(Files.readString(file())).doesNotContain("ana", "ben", "L1", "D1", "web", "fair");
    }

    @Test
    void aRefusedRun_keepsWhatTheReportThatStandsSays() throws IOException {
        run();
        terminal.setClock("2026-11-22T10:00:00Z");
        terminal.write("exports/leads.csv", Company.LEADS + "L4,someday,,ben,web\n");
        assertThat(run().exitCode()).isEqualTo(3);

        assertThat(gauges())
                .containsEntry("sla_report_run_exit_code", 3.0)
                .containsEntry("sla_report_last_run_timestamp_seconds", NOW + 86_400)
                .containsEntry("sla_report_last_success_timestamp_seconds", NOW)
                .containsEntry("sla_report_read_rows{entity=\"leads\"}", 3.0);
    }

    @Test
    void anUnchangedReport_isUpToDate() throws IOException {
        // an export is trusted to be the same only if it was touched well before the run that published it
        terminal.setClock("2999-01-01T00:00:00Z");
        run();
        terminal.setClock("2999-01-02T00:00:00Z");
        assertThat(run().out()).startsWith("Unchanged since");
        assertThat(gauges())
                .containsEntry("sla_report_last_success_timestamp_seconds", (double)
                        Instant.parse("2999-01-02T00:00:00Z").getEpochSecond())
                .containsEntry("sla_report_read_rows{entity=\"leads\"}", 3.0);
    }

    @Test
    void aMistakeInOtherSettings_isToldAsWell() throws IOException {
        terminal.write("watched.yml", "sla: {metrics: {file: textfile/sla_report.prom}, exprots: x}\n");
        assertThat(run().exitCode()).isEqualTo(2);
        assertThat(gauges())
                .containsEntry("sla_report_run_exit_code", 2.0)
                .doesNotContainKey("sla_report_last_success_timestamp_seconds");
    }

    @Test
    void aSecondStart_isNoRunAndTellsNothing() {
        RunWatch watch = new RunWatch(Clock.fixed(Terminal.NOW, ZoneOffset.UTC), new PrintWriter(System.err));
        var environment = Configuration.load(Map.of(), terminal.path("watched.yml"));
        assertThatThrownBy(() -> watch.over(environment, () -> {
                    throw new UserError(UserError.Kind.LOCKED, "Another run is at work.");
                }))
                .isInstanceOf(UserError.class);
        assertThat(file()).doesNotExist();
        assertThat(watch.over(environment, () -> 0)).isZero();
        assertThat(file()).exists();
    }

    @Test
    void aFileThatCannotBeWritten_isOneWarning() throws IOException {
        terminal.write("watched.yml", "sla.metrics.file: nowhere/sla_report.prom\n");
        Result result = run();
        result.assertTold(
                0,
                "The metrics could not be written to " + folder.resolve("nowhere/sla_report.prom")
                        + " (its folder is not there); ");
        assertThat(result.err()).hasLineCount(1);
        assertThat(terminal.published()).hasSize(5);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFile_isForEverybodyToReadAndLiesThereAlone() throws IOException {
        run();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-r--r--");
        assertThat(folder.resolve("textfile").toFile().list()).containsExactly("sla_report.prom");
    }

    @Test
    void aPushgateway_isPushedTheSame() throws IOException {
        List<String> requests = new ArrayList<>();
        HttpServer gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        gateway.start();
        try {
            terminal.write(
                    "watched.yml",
                    "sla.metrics: {file: textfile/sla_report.prom, pushgateway: 'http://127.0.0.1:"
                            + gateway.getAddress().getPort() + "'}\n");
            Result result = run();
            assertThat(result.exitCode()).isZero();
            assertThat(result.err()).isEmpty();
        } finally {
            gateway.stop(0);
        }
        assertThat(requests).hasSize(2);
        // what a push says nothing about goes from the gateway only when it is a PUT
        assertThat(requests.get(0)).isEqualTo("PUT /metrics/job/sla_report");
        assertThat(gauges(requests.get(1).lines().toList())).isEqualTo(gauges());
    }

    @Test
    void aRunWithoutAReport_leavesAtTheGatewayWhatItDoesNotTell() throws IOException {
        List<String> requests = new ArrayList<>();
        HttpServer gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        gateway.start();
        try {
            terminal.write(
                    "watched.yml",
                    "sla.metrics.pushgateway: http://127.0.0.1:"
                            + gateway.getAddress().getPort() + "\n");
            run();
            terminal.write("exports/leads.csv", "");
            assertThat(run().exitCode()).isEqualTo(3);
        } finally {
            gateway.stop(0);
        }
        assertThat(requests).containsExactly("PUT /metrics/job/sla_report", "POST /metrics/job/sla_report");
    }

    @Test
    void aPushgatewayThatLeadsElsewhere_isOneWarning() throws IOException {
        HttpServer gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Location", "/login");
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/login") ? 200 : 302, -1);
            exchange.close();
        });
        gateway.start();
        try {
            pushTo(gateway.getAddress().getPort(), "it refused them");
        } finally {
            gateway.stop(0);
        }
    }

    @Test
    void aPublishedReport_keepsNothingOfTheOneBefore() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), """
                # HELP sla_report_commitment_value What a commitment's measure came to in the month.
                # TYPE sla_report_commitment_value gauge
                sla_report_commitment_value{commitment="gone",side="sales",unit="count"} 3.0
                # HELP sla_report_gone A gauge that there is no more.
                # TYPE sla_report_gone gauge
                sla_report_gone 7.0
                """);
        run();
        assertThat(Files.readString(file())).doesNotContain("gone");
    }

    @Test
    void mailsThatNobodyLookedAt_areNotToldToBeNone() throws IOException {
        run();
        Files.writeString(
                file(),
                Files.readString(file()).replace("sla_report_mails_waiting 0.0", "sla_report_mails_waiting 2.0"));
        terminal.write("watched.yml", """
                sla.metrics.file: textfile/sla_report.prom
                sla.nothing: 1
                """);
        assertThat(run().exitCode()).isEqualTo(2);
        assertThat(gauges())
                .containsEntry("sla_report_run_exit_code", 2.0)
                .containsEntry("sla_report_mails_waiting", 2.0);
    }

    @Test
    void aPushgatewayThatSaysNo_isOneWarning() throws IOException {
        HttpServer gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
        });
        gateway.start();
        try {
            pushTo(gateway.getAddress().getPort(), "it refused them");
        } finally {
            gateway.stop(0);
        }
    }

    @Test
    void aPushgatewayThatIsAway_isOneWarning() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        pushTo(port, "nobody listens there");
    }

    @Test
    void aPushgatewayThatNeverAnswers_isOneWarning() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            pushTo(silent.getLocalPort(), "it gave no answer in time");
        }
    }

    @Test
    void anAddressThatIsNone_isRefused() {
        for (String address : List.of("pushgateway:9091", "ftp://pushgateway", "http://", "http://me:secret@gateway")) {
            terminal.write("watched.yml", "sla.metrics.pushgateway: '" + address + "'\n");
            Result result = run();
            result.assertTold(2, "sla.metrics.pushgateway is an http or https address");
            assertThat(result.err()).doesNotContain("secret").hasLineCount(1);
        }
    }

    @Test
    void withoutMetrics_nothingOfThemIsLoaded() throws IOException, InterruptedException {
        List<String> line = Terminal.java(
                "-Dnow=" + Terminal.NOW,
                "-Xlog:class+load:file=" + folder.resolve("classes.log"),
                "-cp",
                System.getProperty("java.class.path"),
                SlaReport.class.getName());
        line.addAll(List.of(terminal.runWith()));
        assertThat(Terminal.end(terminal.start(line)).exitCode()).isZero();
        assertThat(
                        Files.readString(folder.resolve("classes.log"))
                                .lines()
                                .map(loaded -> loaded.split(" ")[1])
                                .filter(
                                        name -> name.matches(
                                                "slareport\\.cli\\.RunWatch|slareport\\.metrics\\..*|io\\.prometheus\\..*|io\\.micrometer\\.prom.*")))
                .containsExactly("slareport.cli.RunWatch");
    }

    private void pushTo(int port, String why) {
        terminal.write("watched.yml", "sla.metrics.pushgateway: http://127.0.0.1:" + port + "\n");
        Result result = run();
        result.assertTold(0, "The metrics could not be pushed to http://127.0.0.1:" + port + " (" + why + "); ");
        assertThat(result.err()).hasLineCount(1);
    }

    private Result run() {
        return terminal.execute(terminal.runWith("--config", terminal.path("watched.yml")));
    }

    private Path file() {
        return folder.resolve("textfile/sla_report.prom");
    }

    private Map<String, Double> gauges() throws IOException {
        return gauges(Files.readAllLines(file()));
    }

    private static Map<String, Double> gauges(List<String> lines) {
        Map<String, Double> found = new TreeMap<>();
        for (String line : lines) {
            if (!line.startsWith("#")) {
                int blank = line.lastIndexOf(' ');
                found.put(line.substring(0, blank), Double.valueOf(line.substring(blank + 1)));
            }
        }
        return found;
    }
}
