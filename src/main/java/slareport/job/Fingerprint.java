package slareport.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import slareport.crm.InputFile;

/**
 * A short word that stands for the inputs of a run: the agreement's text, the set-up, and the name, size and time of every
 * export. The exports' contents are left out, which would have to be read twice.
 */
public final class Fingerprint {
    private final MessageDigest digest;

    private Fingerprint() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The fingerprint in 64 hexadecimal digits.
     *
     * @param setup anything whose text tells how the exports are read
     */
    public static String of(Path agreement, List<InputFile> exports, Object setup) {
        Fingerprint print = new Fingerprint();
        print.add(setup.toString());
        for (Path file : agreementFiles(agreement)) {
            print.add(String.valueOf(file.getFileName()));
            print.add(bytes(file));
        }
        for (InputFile file : exports) {
            print.add(file.entity().code());
            print.add(file.name());
            print.add(file.bytes() + " " + file.modified());
        }
        return HexFormat.of().formatHex(print.digest.digest());
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static List<Path> agreementFiles(Path agreement) {
        if (!Files.isDirectory(agreement)) {
            return List.of(agreement);
        }
        try (Stream<Path> files = Files.list(agreement)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
