package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
    @TempDir
    private Path folder;

    @Test
    void aJarWithOtherContent_isAnotherProgramEvenOfTheSameSizeAndTime() throws IOException {
        assertThat(identityOfJar("one")).isEqualTo(identityOfJar("one")).isNotEqualTo(identityOfJar("two"));
    }

    @Test
    void aClassThatWasCompiledAgain_isAnotherProgram() throws IOException {
        Path file = Files.writeString(folder.resolve("A.class"), "one");
        String before = Program.of(folder.toFile());
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        assertThat(Program.of(folder.toFile())).isNotEqualTo(before);
    }

    @Test
    void anotherJava_isAnotherProgram() {
        assertThat(Program.identity()).startsWith(Runtime.version().toString());
    }

    private String identityOfJar(String content) throws IOException {
        Path jar = folder.resolve("program.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setMethod(ZipOutputStream.DEFLATED);
            ZipEntry entry = new ZipEntry("A.class");
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return Program.of(jar.toFile());
    }
}
