package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts in a copy of the project, where {@code mvn} and {@code java} only say that they were called. */
@DisabledOnOs(OS.WINDOWS)
class ScriptsTest {
    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void copyTheScripts() throws IOException {
        project = folder.resolve("a project");
        for (String name : List.of("jar", "nightly", "sla-report", "unpacked")) {
            Path copy = project.resolve("scripts").resolve(name);
            Files.createDirectories(copy.getParent());
            Files.copy(Path.of("scripts", name), copy);
        }
        Files.createDirectories(project.resolve("src/main/java"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.writeString(project.resolve("src/main/java/A.java"), "class A {}");
        stub("mvn", "echo \"mvn $*\" >> " + folder + "/calls; mkdir -p target; touch target/sla-report.jar");
        stub("java", "printf '%s\\n' \"$@\"");
    }

    @Test
    void withoutArguments_theSampleDataIsRun() throws IOException, InterruptedException {
        assertThat(nightly())
                .endsWith(
                        "-jar",
                        project + "/target/sla-report.jar",
                        "run",
                        "--agreement",
                        project + "/sample-data/agreement",
                        "--exports",
                        project + "/sample-data/exports",
                        "--out",
                        project + "/out",
                        "--month",
                        "2026-10",
                        "--as-of",
                        "2026-11-01");
    }

    @Test
    void furtherArguments_comeLastAndSoWin() throws IOException, InterruptedException {
        assertThat(nightly("--out", "/tmp/some where")).endsWith("2026-11-01", "--out", "/tmp/some where");
    }

    @Test
    void withOnesOwnInputs_nothingOfTheSampleIsAssumed() throws IOException, InterruptedException {
        assertThat(nightly("--config", "mine.yml")).endsWith("run", "--config", "mine.yml");
        assertThat(nightly("--exports=mine", "--agreement=mine")).endsWith("run", "--exports=mine", "--agreement=mine");
    }

    @Test
    void anyCommand_isPassedOn() throws IOException, InterruptedException {
        assertThat(lines(start("sla-report", List.of("init", "--exports", "/srv/my crm"))))
                .endsWith("-jar", project + "/target/sla-report.jar", "init", "--exports", "/srv/my crm");
    }

    @Test
    void theSecondTime_nothingIsBuilt() throws IOException, InterruptedException {
        nightly();
        nightly();
        assertThat(folder.resolve("calls")).hasContent("mvn -B -q -Dstyle.color=never -DskipTests package");
    }

    @Test
    void aNewerSource_isBuilt() throws IOException, InterruptedException {
        nightly();
        Files.setLastModifiedTime(
                project.resolve("src/main/java/A.java"), FileTime.from(Instant.parse("2999-01-01T00:00:00Z")));
        nightly();
        assertThat(Files.readAllLines(folder.resolve("calls"))).hasSize(2);
    }

    @Test
    void aFailedBuild_endsTheScript() throws IOException, InterruptedException {
        stub("mvn", "exit 1");
        Process process = start();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("scripts/jar: the build failed.");
        assertThat(process.waitFor()).isNotZero();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
    }

    @Test
    void theUnpackedProgram_isStartedWithTheArchiveOfItsClasses() throws IOException, InterruptedException {
        stubOfAJavaThatUnpacks();
        List<String> arguments = nightly();
        Path unpacked = unpacked().get(0);
        assertThat(arguments)
                .contains(
                        "-XX:SharedArchiveFile=" + unpacked + "/classes.jsa", "-Dslareport.home=" + project + "/target")
                .containsSubsequence("-jar", unpacked + "/program/sla-report.jar", "run");
    }

    @Test
    void theSecondTime_nothingIsUnpacked() throws IOException, InterruptedException {
        stubOfAJavaThatUnpacks();
        assertThat(nightly()).isEqualTo(nightly());
        assertThat(Files.readAllLines(folder.resolve("calls")))
                .filteredOn("unpack"::equals)
                .hasSize(1);
    }

    @Test
    void anotherBuildOrAnotherJava_isUnpackedAgain() throws IOException, InterruptedException {
        stubOfAJavaThatUnpacks();
        nightly();
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=18");
        nightly();
        Files.setLastModifiedTime(
                project.resolve("src/main/java/A.java"), FileTime.from(Instant.parse("2999-01-01T00:00:00Z")));
        nightly();
        assertThat(Files.readAllLines(folder.resolve("calls")))
                .filteredOn("unpack"::equals)
                .hasSize(3);
    }

    @Test
    void anArchiveThatWasCutShort_isMadeAgain() throws IOException, InterruptedException {
        stubOfAJavaThatUnpacks();
        nightly();
        Path archive = unpacked().get(0).resolve("classes.jsa");
        Files.writeString(archive, "cla");
        assertThat(nightly()).noneMatch(argument -> argument.endsWith(archive.toString()));
        assertThat(unpacked()).hasSize(2).anyMatch(folder -> Files.exists(folder.resolve("classes.jsa")));
    }

    @Test
    void aJavaThatMakesNoArchive_runsWithout() throws IOException, InterruptedException {
        stub("java", UNPACK + "case $1 in -XX:Archive*) exit 1;; esac; printf '%s\\n' \"$@\"");
        assertThat(nightly())
                .noneMatch(argument -> argument.startsWith("-XX:SharedArchiveFile"))
                .containsSubsequence("-jar", unpacked().get(0) + "/program/sla-report.jar", "run");
        assertThat(unpacked().get(0)).isDirectoryNotContaining("glob:**/work");
    }

    @Test
    void whatAnEarlierProgramRunsFrom_staysForDays() throws IOException, InterruptedException {
        stubOfAJavaThatUnpacks();
        nightly();
        Path before = unpacked().get(0);
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=18");
        nightly();
        assertThat(before.resolve("program/sla-report.jar")).exists();

        Path pointer = before.resolveSibling(before.getFileName().toString().replaceAll("\\..*", ""));
        Files.delete(pointer);
        Files.setLastModifiedTime(before, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=19");
        nightly();
        assertThat(before).doesNotExist();
        assertThat(unpacked()).hasSize(2);
    }

    @Test
    void aCollectorOfOnesOwn_takesThePlaceOfTheUsualOne() throws IOException, InterruptedException {
        assertThat(nightly()).contains("-XX:+UseSerialGC");
        javaOpts = "-XX:+UseG1GC -Xmx3g";
        assertThat(nightly()).contains("-XX:+UseG1GC", "-Xmx3g").doesNotContain("-XX:+UseSerialGC");
    }

    private List<Path> unpacked() throws IOException {
        try (Stream<Path> folders = Files.list(project.resolve("target/unpacked"))) {
            return folders.filter(Files::isDirectory).toList();
        }
    }

    private String javaOpts = "";

    private static final String UNPACK =
            "case $1 in -Djarmode=tools) mkdir -p \"$6/lib\";" + " echo jar > \"$6/sla-report.jar\"; exit;; esac; ";

    private void stubOfAJavaThatUnpacks() throws IOException {
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=17");
        stub(
                "java",
                "case $1 in -Djarmode=tools) echo unpack >> " + folder + "/calls;; esac; " + UNPACK
                        + "case $1 in -XX:ArchiveClassesAtExit=*) echo classes > \"${1#*=}\"; exit;; esac;"
                        + " printf '%s\\n' \"$@\"");
    }

    private void stub(String name, String body) throws IOException {
        Path stub = folder.resolve("bin").resolve(name);
        Files.createDirectories(stub.getParent());
        Files.writeString(stub, "#!/bin/sh\n" + body + "\n");
        assertThat(stub.toFile().setExecutable(true)).isTrue();
    }

    private List<String> nightly(String... arguments) throws IOException, InterruptedException {
        return lines(start(arguments));
    }

    private static List<String> lines(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said.lines().toList();
    }

    /** Starts as cron does: in another folder, with little in the environment. */
    private Process start(String... arguments) throws IOException {
        return start("nightly", List.of(arguments));
    }

    private Process start(String script, List<String> arguments) throws IOException {
        List<String> line = new ArrayList<>(
                List.of(project.resolve("scripts").resolve(script).toString()));
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line).directory(Path.of("/").toFile());
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        builder.environment().put("JAVA_OPTS", javaOpts);
        return builder.start();
    }
}
