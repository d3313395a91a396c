package slareport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.crm.InputFile;
import slareport.facts.Entity;

class FingerprintTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeAnAgreement() throws IOException {
        Files.writeString(folder.resolve("2026.yml"), "version: 1");
    }

    @Test
    void theSameInputs_haveTheSameFingerprint() {
        assertThat(of(export(10, 0), "set-up"))
                .isEqualTo(of(export(10, 0), "set-up"))
                .hasSize(64);
    }

    @Test
    void anExportOfAnotherSizeOrTime_isAnotherInput() {
        assertThat(of(export(10, 0), "set-up"))
                .isNotEqualTo(of(export(11, 0), "set-up"))
                .isNotEqualTo(of(export(10, 1), "set-up"));
    }

    @Test
    void anotherSetUp_isAnotherInput() {
        assertThat(of(export(10, 0), "set-up")).isNotEqualTo(of(export(10, 0), "other"));
    }

    @Test
    void anEditedAgreement_isAnotherInput() throws IOException {
        String before = of(export(10, 0), "set-up");
        Files.writeString(folder.resolve("2027.yaml"), "version: 2");
        assertThat(of(export(10, 0), "set-up")).isNotEqualTo(before);
    }

    @Test
    void otherFilesInTheFolder_doNotMatter() throws IOException {
        String before = of(export(10, 0), "set-up");
        Files.writeString(folder.resolve("notes.txt"), "notes");
        assertThat(of(export(10, 0), "set-up")).isEqualTo(before);
    }

    private String of(InputFile export, String setup) {
        return Fingerprint.of(folder, List.of(export), setup);
    }

    private static InputFile export(long bytes, long second) {
        return new InputFile(Entity.LEADS, Path.of("leads.csv"), "leads.csv", bytes, Instant.ofEpochSecond(second));
    }
}
