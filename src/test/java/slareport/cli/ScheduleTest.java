package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.yaml.snakeyaml.Yaml;

/** The files that start the job every night. What a machine has of the tools that check such files is asked as well. */
class ScheduleTest {
    private static final Path SCHEDULE = Path.of("scripts/schedule");
    private static final String INSTALLED = "/opt/sla-report/";

    @TempDir
    private Path folder;

    @Test
    void cronsLine_startsAScriptThatIsThereAndKeepsItsExitCode() throws IOException {
        List<String> lines = Files.readAllLines(SCHEDULE.resolve("crontab")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).matches("[A-Z]+=\\S*");
        String line = lines.get(1);
        assertThat(line)
                .matches("\\d+ \\d+ \\* \\* \\*  /.*")
                .as("to cron a percent sign is a line end")
                .doesNotContain("%")
                .matches(".* >> /\\S+ 2>&1; echo \\$\\? > /\\S+");
        assertProgramIsThere(line.split(" +")[5]);
        assertThat(line.split(">>")[0]).contains(" --config /");
    }

    @Test
    void theService_mayReadItsFoldersAndWriteItsOwn() throws IOException {
        Map<String, List<String>> service = unit("sla-report.service").get("Service");
        assertThat(service)
                .containsEntry("Type", List.of("oneshot"))
                .containsEntry("ProtectSystem", List.of("strict"))
                .containsEntry("ProtectHome", List.of("true"))
                .containsEntry("NoNewPrivileges", List.of("true"))
                .containsEntry("PrivateTmp", List.of("true"))
                .containsEntry("StateDirectory", List.of("sla-report"))
                .containsEntry("User", List.of("sla-report"))
                .containsEntry("CapabilityBoundingSet", List.of(""))
                .containsKey("TimeoutStartSec")
                .as("every exit code but 0 must be seen")
                .doesNotContainKey("SuccessExitStatus")
                .as("Java compiles while it runs")
                .doesNotContainKey("MemoryDenyWriteExecute");
        String[] command = service.get("ExecStart").get(0).split(" ");
        assertProgramIsThere(command[0]);
        assertThat(Arrays.copyOfRange(command, 1, command.length))
                .containsExactly("--config", "/etc/sla-report/application.yml");
        for (String variable : service.get("Environment")) {
            String[] pair = variable.split("=", 2);
            assertIsSetting(pair[0]);
            assertThat(pair[1]).matches("/var/lib/sla-report/.*|optional:configtree:%d/");
        }
    }

    @Test
    void theTimer_makesUpForANightThatWasMissed() throws IOException {
        Map<String, List<String>> timer = unit("sla-report.timer").get("Timer");
        assertThat(timer)
                .containsEntry("Persistent", List.of("true"))
                .containsEntry("Unit", List.of("sla-report.service"))
                .containsKeys("OnCalendar", "RandomizedDelaySec");
        assertThat(SCHEDULE.resolve(timer.get("Unit").get(0))).exists();
        assertThat(unit("sla-report.timer").get("Install")).containsEntry("WantedBy", List.of("timers.target"));
    }

    @Test
    void systemd_takesBothUnits(TestReporter told) throws IOException, InterruptedException {
        List<String> verify = new ArrayList<>(List.of("systemd-analyze", "verify", "--man=no"));
        for (String name : List.of("sla-report.service", "sla-report.timer")) {
            String text = Files.readString(SCHEDULE.resolve(name));
            Path copy = folder.resolve(name);
            Files.writeString(copy, text.replace(INSTALLED, Path.of("").toAbsolutePath() + "/"));
            verify.add(copy.toString());
        }
        assertTaken(verify, told);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theCronJob_runsOnceANightAsNobodyInParticular() throws IOException {
        Map<String, Object> cronJob = new Yaml().load(Files.readString(SCHEDULE.resolve("cronjob.yaml")));
        assertThat(cronJob).containsEntry("apiVersion", "batch/v1").containsEntry("kind", "CronJob");
        Map<String, Object> spec = (Map<String, Object>) cronJob.get("spec");
        assertThat(spec)
                .containsEntry("concurrencyPolicy", "Forbid")
                .containsEntry("schedule", "30 5 * * *")
                .containsKeys("timeZone", "startingDeadlineSeconds");
        Map<String, Object> job = in(spec, "jobTemplate", "spec");
        assertThat(job).containsEntry("backoffLimit", 0).containsKey("activeDeadlineSeconds");
        Map<String, Object> pod = in(job, "template", "spec");
        assertThat(pod).containsEntry("restartPolicy", "Never").containsEntry("automountServiceAccountToken", false);
        assertThat(in(pod, "securityContext")).containsEntry("runAsNonRoot", true);
        assertThat((Integer) in(pod, "securityContext").get("runAsUser")).isPositive();

        Map<String, Object> container = ((List<Map<String, Object>>) pod.get("containers")).get(0);
        assertThat(in(container, "securityContext"))
                .containsEntry("readOnlyRootFilesystem", true)
                .containsEntry("allowPrivilegeEscalation", false);
        assertThat(in(container, "resources")).containsKeys("requests", "limits");
        assertThat((String) container.get("image")).matches("\\S+:\\d\\S*");
        assertCommandIsKnown((List<String>) container.get("args"));
        for (Map<String, Object> variable : (List<Map<String, Object>>) container.get("env")) {
            assertIsSetting((String) variable.get("name"));
        }
        assertThat(names(container, "volumeMounts"))
                .containsExactlyInAnyOrderElementsOf(names(pod, "volumes"))
                .contains("config", "exports", "data", "secrets", "tmp");
    }

    @Test
    void theImage_isBuiltOfLayersAndStartsTheProgramAsNobodyInParticular() throws IOException {
        List<String> lines = instructions("Dockerfile");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("FROM "))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).matches("FROM [a-z/-]+:\\d+\\.\\d+\\S*( AS build)?"));
        assertThat(lines).noneMatch(line -> line.startsWith("ADD "));
        assertThat(last(lines, "USER ")).matches("USER [1-9]\\d*:[1-9]\\d*");
        assertThat(lines.indexOf(last(lines, "USER ")))
                .as("nothing is done as root after it")
                .isGreaterThan(lines.indexOf(last(lines, "RUN ")));

        List<String> excluded = Files.readAllLines(SCHEDULE.resolve("Dockerfile.dockerignore"));
        List<String> layers = new ArrayList<>();
        for (String line : lines) {
            Matcher layer = Pattern.compile("COPY --from=build /build/layers/([a-z-]+)/ \\./")
                    .matcher(line);
            if (layer.matches()) {
                layers.add(layer.group(1));
            } else if (line.startsWith("COPY ")) {
                String source = line.split(" ")[1];
                assertThat(Path.of(source)).exists();
                assertThat(excluded).anyMatch(kept -> kept.startsWith("!" + source));
            }
        }
        assertThat(layers)
                .as("what changes least first, as Spring Boot names them")
                .containsExactly("dependencies", "spring-boot-loader", "snapshot-dependencies", "application");
        assertThat(last(lines, "RUN mvn")).contains("-Djarmode=tools", " extract --layers --destination layers");
        assertThat(last(lines, "ENTRYPOINT ")).endsWith("\"-jar\", \"/app/sla-report.jar\"]");
        assertCommandIsKnown(new Yaml().load(last(lines, "CMD ").substring("CMD ".length())));
        Matcher variables = Pattern.compile("([A-Z_]+)=").matcher(last(lines, "ENV SLA_"));
        while (variables.find()) {
            assertIsSetting(variables.group(1));
        }
    }

    @Test
    void theLog_isRotated(TestReporter told) throws IOException, InterruptedException {
        String text = Files.readString(SCHEDULE.resolve("logrotate"));
        assertThat(Files.readString(SCHEDULE.resolve("crontab"))).contains(" >> /var/log/sla-report/nightly.log ");
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(lines.get(0)).isEqualTo("/var/log/sla-report/nightly.log {");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("}");
        assertThat(lines)
                .contains("missingok", "notifempty", "compress", "rotate 12", "create 0640 sla-report sla-report");

        String us = System.getProperty("user.name");
        Path copy = folder.resolve("logrotate");
        Path log = folder.resolve("nightly.log");
        Files.writeString(log, "a night\n");
        Files.writeString(
                copy,
                text.replace("/var/log/sla-report/nightly.log", log.toString())
                        .replaceAll("(?m)^ *su .*$", "")
                        .replaceAll("create 0640 .*", "create 0640 " + us));
        assertTaken(
                List.of(
                        "logrotate",
                        "--debug",
                        "--state",
                        folder.resolve("state").toString(),
                        copy.toString()),
                told);
    }

    /** Has a tool check files, where there is the tool, and says whether there was. */
    private static void assertTaken(List<String> command, TestReporter told) throws IOException, InterruptedException {
        boolean isThere = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, command.get(0))));
        if (!isThere) {
            told.publishEntry(command.get(0), "not on this machine: the files were parsed and no more");
            return;
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("error:", "Unknown", "ignoring", "Failed");
        told.publishEntry(command.get(0), "takes the files");
    }

    private static void assertProgramIsThere(String installed) {
        assertThat(installed).startsWith(INSTALLED + "scripts/");
        assertThat(Path.of(installed.substring(INSTALLED.length()))).isExecutable();
    }

    private static void assertCommandIsKnown(List<String> args) {
        assertThat(SlaReport.commandLine(Clock.systemUTC(), Stops.REAL)
                        .parseArgs(args.toArray(String[]::new))
                        .subcommand()
                        .errors())
                .isEmpty();
    }

    /** Of ours, or where Spring is to look for more. */
    private static void assertIsSetting(String variable) {
        if (!variable.equals("SPRING_CONFIG_IMPORT")) {
            assertThat(variable).startsWith("SLA_");
            String name =
                    variable.toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
            assertThat(KnownSettings.insteadOf(ConfigurationPropertyName.of(name), Settings.class))
                    .as(name)
                    .endsWith("cannot hold a value by itself");
        }
    }

    /** By section and key, the values of each in their order. */
    private static Map<String, Map<String, List<String>>> unit(String name) throws IOException {
        Map<String, Map<String, List<String>>> sections = new TreeMap<>();
        Map<String, List<String>> section = new TreeMap<>();
        for (String line : Files.readAllLines(SCHEDULE.resolve(name))) {
            if (line.matches("\\[\\w+\\]")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), key -> new TreeMap<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                assertThat(line).matches("[A-Z]\\w+=.*");
                String[] pair = line.split("=", 2);
                section.computeIfAbsent(pair[0], key -> new ArrayList<>()).add(pair[1]);
            }
        }
        return sections;
    }

    /** Lines that a backslash continues are one. */
    private static List<String> instructions(String name) throws IOException {
        return Files.readString(SCHEDULE.resolve(name))
                .replaceAll("\\\\\n", "")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static String last(List<String> lines, String beginning) {
        return lines.stream()
                .filter(line -> line.startsWith(beginning))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> in(Map<String, Object> map, String... keys) {
        Map<String, Object> inner = map;
        for (String key : keys) {
            inner = (Map<String, Object>) inner.get(key);
        }
        return inner;
    }

    @SuppressWarnings("unchecked")
    private static List<String> names(Map<String, Object> map, String key) {
        return ((List<Map<String, Object>>) map.get(key))
                .stream().map(one -> (String) one.get("name")).toList();
    }
}
