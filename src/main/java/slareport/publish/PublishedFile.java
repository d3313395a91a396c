package slareport.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that a run has published.
 *
 * @param name in the output folder
 * @param sha256 digest of what was written, in 64 hexadecimal digits
 */
public record PublishedFile(String name, String sha256) {
    private static final int BUFFER_BYTES = 1 << 16;

    static PublishedFile of(String name, MessageDigest digest) {
        return new PublishedFile(name, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the file lies in a folder and holds what was written; false also when it cannot be read. */
    public boolean standsIn(Path folder) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        MessageDigest digest = newDigest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            while (in.read(buffer) >= 0) {
                // reading is all that the digest needs
            }
        } catch (IOException e) {
            return false;
        }
        return of(name, digest).equals(this);
    }
}
