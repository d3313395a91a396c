package slareport.metrics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file for the node exporter's textfile collector, which reads it at any moment: it is replaced whole, and anybody may
 * read it.
 */
record MetricsFile(Path file) {
    /**
     * Puts gauges in place.
     *
     * @param keep whether the gauges of the file stay that these say nothing about
     * @throws IOException when the file or its folder cannot be written
     */
    void write(String text, boolean keep) throws IOException {
        String known =
                keep && Files.exists(file) ? Families.of(Files.readString(file)).without(Families.of(text)) : "";
        Path folder = file.toAbsolutePath().getParent();
        // not named .prom, or the collector would take it for another file of metrics
        Path fresh = Files.createTempFile(folder, ".sla-report", ".tmp");
        try {
            Files.writeString(fresh, text + known, StandardCharsets.UTF_8);
            PosixFileAttributeView rights = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
            if (rights != null) {
                rights.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
