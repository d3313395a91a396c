package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That nobody but its owner can read what the job leaves. */
class PermissionsTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews())
                .as("permissions are looked at where the file system knows POSIX's")
                .contains("posix");
        terminal = new Terminal(folder);
    }

    @Test
    void aRunThatPublishes_leavesNothingThatOthersCanRead() throws IOException {
        assertThat(terminal.execute(terminal.runWith()).exitCode()).isZero();
        assertThat(terminal.execute(terminal.runWith("--force")).exitCode()).isZero();
        assertPrivate("out", "var");
    }

    @Test
    void aRunThatIsRefused_leavesNothingThatOthersCanRead() throws IOException {
        terminal.write("exports/leads.csv", Company.LEADS + "L4,someday,,ben,web\n");
        assertThat(terminal.execute(terminal.runWith()).exitCode()).isEqualTo(3);
        assertPrivate("var");
    }

    @Test
    void aRunThatFails_leavesNothingThatOthersCanRead() throws IOException {
        terminal.write("exports/leads.csv", Company.LEADS + Traps.BROKEN + ",2026-10-09T09:00,,ben,web\n");
        assertThat(terminal.execute(Traps.STOPS, terminal.runWith()).exitCode()).isEqualTo(1);
        assertThat(folder.resolve("var/last-failure.txt")).exists();
        assertPrivate("var");
    }

    @Test
    void aRunAtWorkOrKilled_leavesNothingThatOthersCanRead() throws IOException, InterruptedException {
        for (int asked = 2; asked < 13; asked += 5) {
            Terminal.end(terminal.startKilledAt(asked, terminal.runWith()));
            assertPrivate();
        }
        Terminal.end(terminal.startKilledBy("slareport.publish.Publication", Traps.class, terminal.runWith()));
        assertPrivate("out", "var");
    }

    private void assertPrivate(String... there) throws IOException {
        assertThat(there).allSatisfy(name -> assertThat(folder.resolve(name)).isDirectory());
        List<String> open = new ArrayList<>();
        for (String name : List.of("out", "var")) {
            if (Files.exists(folder.resolve(name))) {
                try (Stream<Path> all = Files.walk(folder.resolve(name))) {
                    for (Path path : all.toList()) {
                        String may = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
                        if (!may.equals(Files.isDirectory(path) ? "rwx------" : "rw-------")) {
                            open.add(folder.relativize(path) + " " + may);
                        }
                    }
                }
            }
        }
        assertThat(open).isEmpty();
    }
}
