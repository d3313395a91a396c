package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import slareport.cli.Terminal.Result;

/** The lines of the program as JSON objects, for collectors of logs. */
class LogFormatTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
    }

    @Test
    void everyLineOfARun_isAnObjectWithTimeLevelAndMessage() throws IOException {
        Result result = terminal.execute(terminal.runWith("--log-format", "json"));
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        List<JsonNode> lines = objects(result.out());
        assertThat(lines)
                .hasSizeGreaterThan(5)
                .allMatch(line -> line.get("time").asText().equals("2026-11-21T10:00:00Z"))
                .allMatch(line -> line.get("level").asText().equals("INFO"))
                .allMatch(line -> !line.get("message").asText().isBlank())
                // an object has its instant once
                .noneMatch(line -> line.get("message").asText().startsWith("2026-"))
                .anyMatch(line -> line.get("message").asText().startsWith("write: "));
        assertThat(lines).anyMatch(line -> line.get("message").asText().startsWith("Published " + folder));
        assertThat(lines)
                .as("a step has its time in the object, not once more before its name")
                .anyMatch(line -> line.get("message").asText().startsWith("read leads: "));
    }

    @Test
    void theLastLine_tellsHowTheRunEnded() throws IOException {
        JsonNode last =
                last(terminal.execute(terminal.runWith("--log-format=json")).out());
        assertThat(last.get("exit_code").isInt()).isTrue();
        assertThat(last.get("exit_code").asInt()).isZero();
        assertThat(last.get("month").asText()).isEqualTo("2026-10");
        assertThat(last.get("duration_s").isNumber()).isTrue();
        assertThat(last.get("duration_s").asDouble()).isBetween(0.01, 600.0);
    }

    @Test
    void aRefusal_isAnErrorWithoutTheProgramsName() throws IOException {
        terminal.write("exports/leads.csv", "");
        Result result = terminal.execute(terminal.runWith("--log-format", "json"));
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(objects(result.err()))
                .isNotEmpty()
                .allMatch(line -> line.get("level").asText().equals("ERROR"))
                .allMatch(line -> line.get("message").asText().startsWith("leads.csv "));
        assertThat(last(result.out()).get("exit_code").asInt()).isEqualTo(3);
        assertThat(last(result.out()).get("level").asText()).isEqualTo("ERROR");
    }

    @Test
    void theSetting_doesTheSame() throws IOException {
        terminal.write("json.yml", "sla.log-format: JSON\n");
        Result result = terminal.execute(terminal.runWith("--config", terminal.path("json.yml")));
        assertThat(objects(result.out())).hasSizeGreaterThan(5);
    }

    @Test
    void theEnvironment_doesTheSameHoweverItIsSpelt() throws IOException, InterruptedException {
        for (String name : List.of("SLA_LOG_FORMAT", "SLA_LOGFORMAT")) {
            List<String> line = Terminal.java("-cp", System.getProperty("java.class.path"), SlaReport.class.getName());
            line.addAll(List.of("status", "--out", terminal.path("out")));
            ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
            builder.environment().clear();
            builder.environment().put(name, "json");
            assertThat(objects(Terminal.end(builder.start()).out())).as(name).isNotEmpty();
        }
    }

    @Test
    void theOption_winsOverTheSettingAndMayStandBeforeTheCommand() throws IOException {
        terminal.write("json.yml", "sla.log-format: json\n");
        List<String> args = new ArrayList<>(List.of("--log-format", "plain"));
        args.addAll(List.of(terminal.runWith("--config", terminal.path("json.yml"))));
        assertThat(terminal.execute(args.toArray(String[]::new)).lastLine()).startsWith("Published ");
        args.set(1, "json");
        args.set(args.size() - 2, "--config=" + terminal.path("json.yml"));
        args.remove(args.size() - 1);
        assertThat(objects(terminal.execute(args.toArray(String[]::new)).out())).isNotEmpty();
    }

    @Test
    void wrongUsage_followsTheOption() throws IOException {
        Result result = terminal.execute("run", "--exprots", "x", "--log-format", "json");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(objects(result.err()))
                .anyMatch(line -> line.get("message").asText().startsWith("Unknown option"));
        assertThat(last(result.out()).get("exit_code").asInt()).isEqualTo(2);
    }

    @Test
    void aConfigurationThatCannotBeRead_followsTheOption() throws IOException {
        Result result = terminal.execute("run", "--config", terminal.path("none.yml"), "--log-format", "json");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(objects(result.err()).get(0).get("message").asText()).startsWith("The configuration file ");
    }

    @Test
    void anotherFormat_isRefused() {
        terminal.execute(terminal.runWith("--log-format", "xml"));
        assertThat(terminal.execute(terminal.runWith("--log-format", "xml")).exitCode())
                .isEqualTo(2);
        terminal.write("xml.yml", "sla.log-format: xml\n");
        terminal.execute(terminal.runWith("--config", terminal.path("xml.yml")))
                .assertTold(2, "sla.log-format is plain or json");
    }

    @Test
    void whatLibrariesLogOrPrint_isAnObjectToo() throws IOException {
        Stops talkative = new Stops(
                path -> {
                    LoggerFactory.getLogger("slareport.Talkative").warn("a pool \"ran\" dry");
                    System.err.println("printed café");
                    return Stops.REAL.agreement().read(path);
                },
                Stops.REAL.exports(),
                Stops.REAL.review(),
                Stops.REAL.files());
        Result result = terminal.execute(talkative, terminal.runWith("--log-format", "json"));
        List<JsonNode> said = objects(result.err());
        assertThat(said).hasSize(2);
        assertThat(said.get(0).get("level").asText()).isEqualTo("WARN");
        assertThat(said.get(0).get("logger").asText()).isEqualTo("Talkative");
        assertThat(said.get(0).get("message").asText()).isEqualTo("a pool \"ran\" dry");
        assertThat(said.get(1).get("message").asText()).isEqualTo("printed café");
        assertThat(result.err()).as("any character set will do").matches("\\p{ASCII}*");
    }

    @Test
    void warnings_areNoErrors() throws IOException {
        terminal.write("watched.yml", "sla: {log-format: json, metrics: {file: nowhere/x.prom}}\n");
        Result result = terminal.execute(terminal.runWith("--config", terminal.path("watched.yml")));
        assertThat(result.exitCode()).isZero();
        assertThat(objects(result.err()))
                .singleElement()
                .satisfies(line -> assertThat(line.get("level").asText()).isEqualTo("WARN"))
                .satisfies(line -> assertThat(line.get("message").asText()).startsWith("The metrics could not"));
    }

    @Test
    void theObjectsOfStatusAndCheck_stayAsTheyAre() throws IOException {
        terminal.execute(terminal.runWith());
        Result plain = terminal.execute("status", "--out", terminal.path("out"), "--json");
        Result asked = terminal.execute("status", "--out", terminal.path("out"), "--json", "--log-format", "json");
        assertThat(asked.out()).isEqualTo(plain.out());
        assertThat(last(asked.err()).get("exit_code").asInt()).isZero();

        String[] check = terminal.runWith("--json", "--log-format", "json");
        check[0] = "check";
        assertThat(JSON.readTree(terminal.execute(check).out()).has("files")).isTrue();
    }

    private static JsonNode last(String text) throws IOException {
        List<JsonNode> all = objects(text);
        return all.get(all.size() - 1);
    }

    private static List<JsonNode> objects(String text) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        for (String line : text.lines().toList()) {
            JsonNode object = JSON.readTree(line);
            assertThat(object.isObject()).as(line).isTrue();
            assertThat(List.of("time", "level", "message")).allMatch(object::has);
            found.add(object);
        }
        return found;
    }
}
