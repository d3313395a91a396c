package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnexpectedFailureTest {
    private static final String UNTOUCHED = "; nothing was published, and the last report stands. ";

    @TempDir
    private Path folder;

    @Test
    void anOutputFolderThatMayNotBeWritten_isToldWithoutDetails() {
        assertThat(told(new AccessDeniedException(out("figures-2026-10.csv"))))
                .isEqualTo(out("figures-2026-10.csv") + " cannot be written (access is denied)" + UNTOUCHED
                        + "See who may write there, and start the job again.");
        assertThat(told(new FileSystemException(out("x"), null, "Read-only file system")))
                .isEqualTo(out("x") + " cannot be written (Read-only file system)" + UNTOUCHED
                        + "See what lies there, and start the job again.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFullDisk_isToldByTheFolderThatLiesOnIt() {
        IOException full = new IOException("No space left on device");
        assertThat(told(full))
                .startsWith("The disk of " + folder.resolve("out") + " is full" + UNTOUCHED + "Free space");
        assertThat(told(new SQLException("x", "90031", 90031, full)))
                .startsWith("The disk of " + folder.resolve("var") + " is full" + UNTOUCHED + "Free space");
    }

    @Test
    void aFileOfOthersThatIsGone_isNotTakenForOneOfOurs() {
        assertThat(told(new NoSuchFileException("/elsewhere/leads.csv")))
                .startsWith("Unexpected failure: ")
                .endsWith("last-failure.txt.");
    }

    private String out(String name) {
        return folder.resolve("out").resolve(name).toString();
    }

    private String told(Exception failure) {
        Places places = new Places(folder, folder, folder.resolve("out"), folder.resolve("var"));
        return UnexpectedFailure.sentence(new IllegalStateException(failure), places);
    }
}
