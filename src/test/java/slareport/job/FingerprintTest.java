package slareport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.crm.InputFile;
import slareport.facts.Entity;

class FingerprintTest {
    /** Long after the file system has noted anything of these tests. */
    private static final Instant LATER = Instant.parse("2999-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private Path leads;

    @BeforeEach
    void writeTheInputs() throws IOException {
        leads = folder.resolve("leads.csv");
        Files.writeString(leads, "lead_id,created_at");
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
    void anAgreementWhoseNameEndsInCapitals_isAnInput() throws IOException {
        Path version = folder.resolve("2027.YML");
        Files.writeString(version, "version: 2");
        String before = of(export(10, 0), "set-up");
        Files.writeString(version, "version: 3");
        assertThat(of(export(10, 0), "set-up")).isNotEqualTo(before);
    }

    @Test
    void otherFilesInTheFolder_doNotMatter() throws IOException {
        String before = of(export(10, 0), "set-up");
        Files.writeString(folder.resolve("notes.txt"), "notes");
        assertThat(of(export(10, 0), "set-up")).isEqualTo(before);
    }

    @Test
    void aFileOfTheSameNameSizeAndTime_isAnotherInputAllTheSame() throws IOException {
        String before = of(export(10, 0), "set-up");
        Path other = folder.resolve("other.csv");
        Files.writeString(other, "lead_id,created_at");
        Files.move(other, leads, StandardCopyOption.REPLACE_EXISTING);
        assertThat(of(export(10, 0), "set-up")).isNotEqualTo(before);
    }

    @Test
    void anExportThatMayStillChangeWithinATick_isLikeNoSettledOne() {
        InputFile export = export(10, LATER.minus(Fingerprint.SETTLED).getEpochSecond());
        String young = of(export, "set-up");
        String settled = new Fingerprint(LATER.plusSeconds(1))
                .add("set-up")
                .addAgreement(folder)
                .addExports(List.of(export))
                .value();
        assertThat(young).startsWith("unsettled ").hasSize(64);
        assertThat(settled).matches("[0-9a-f]{64}");
    }

    @Test
    void anExportFromTheFuture_isNotRelied() {
        assertThat(of(export(10, LATER.plusSeconds(60).getEpochSecond()), "set-up"))
                .startsWith("unsettled ");
    }

    @Test
    void anExportThatWasJustUnpackedWithAnOldTime_isNotRelied() {
        String value = new Fingerprint(Instant.EPOCH.plusSeconds(3600))
                .addExports(List.of(export(10, 0)))
                .value();
        assertThat(value).startsWith("unsettled ");
    }

    private String of(InputFile export, String setup) {
        return new Fingerprint(LATER)
                .add(setup)
                .addAgreement(folder)
                .addExports(List.of(export))
                .value();
    }

    private InputFile export(long bytes, long second) {
        return new InputFile(Entity.LEADS, leads, "leads.csv", bytes, Instant.ofEpochSecond(second));
    }
}
