package slareport.workbook;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Temporary files that only their owner may read, each by itself in the folder for such files. POI's own folder there has
 * the same name for everybody, so that whoever comes second on a machine may not write into it.
 */
final class PrivateTempFiles implements TempFileCreationStrategy {
    private static final PrivateTempFiles ONLY = new PrivateTempFiles();

    private PrivateTempFiles() {}

    /** From here on POI keeps its temporary files so. */
    static void use() {
        TempFile.setTempFileCreationStrategy(ONLY);
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        File file = Files.createTempFile(prefix, suffix).toFile();
        // the program may end while a rehearsal is still at work
        file.deleteOnExit();
        return file;
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(prefix).toFile();
    }
}
