package slareport.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.zone.ZoneRulesProvider;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.springframework.boot.system.ApplicationHome;

/** Which program this is, and on which Java: another one may well make another report of the same inputs. */
final class Program {
    private Program() {}

    /** A text that another build or another Java does not have; of a jar, the checksums of all it holds. */
    static String identity() {
        File source = new ApplicationHome(SlaReport.class).getSource();
        return Runtime.version() + " " + timeZoneRules() + " " + System.getProperty("java.class.path")
                + (source == null ? "" : of(source));
    }

    /** They can be replaced without replacing Java. */
    private static String timeZoneRules() {
        return ZoneRulesProvider.getVersions("UTC").lastKey();
    }

    /** What a jar, with the libraries beside it, or a folder of classes holds. */
    static String of(File source) {
        StringBuilder text = new StringBuilder();
        try {
            if (source.isFile()) {
                addJar(source, text);
                Path libraries = source.toPath().resolveSibling("lib");
                if (Files.isDirectory(libraries)) {
                    addFolder(libraries, text);
                }
            } else {
                addFolder(source.toPath(), text);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the program cannot read itself", e);
        }
        return text.toString();
    }

    private static void addJar(File jar, StringBuilder text) throws IOException {
        try (ZipFile zip = new ZipFile(jar)) {
            zip.stream()
                    .forEach(entry -> text.append('\n')
                            .append(entry.getName())
                            .append(' ')
                            .append(entry.getCrc()));
        }
    }

    private static void addFolder(Path folder, StringBuilder text) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append('\n')
                        .append(file)
                        .append(' ')
                        .append(Files.size(file))
                        .append(' ')
                        .append(Files.getLastModifiedTime(file));
            }
        }
    }
}
