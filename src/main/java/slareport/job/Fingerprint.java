package slareport.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import slareport.agreement.AgreementFiles;
import slareport.crm.InputFile;
import slareport.failure.UserError;

/**
 * A short word that stands for the inputs of a run: the program, the set-up, the agreement's text, and the name, size and
 * times of every export. The exports' contents are left out, which would have to be read twice.
 *
 * <p>Everything is to be added before it is read for the run: what changes in between then has another fingerprint the next
 * time. A file that changes twice within one tick of its file system's clock keeps its time, though; so an export that was
 * touched {@link #SETTLED} before the beginning or later gives a fingerprint that must not be relied on.
 */
public final class Fingerprint {
    /** The coarsest file systems count in two seconds, and a file server's clock may lag a little. */
    static final Duration SETTLED = Duration.ofSeconds(5);

    private static final int DIGITS = 64;
    private static final String UNSETTLED = "unsettled ";

    private final Instant began;
    private final MessageDigest digest;
    private boolean settled = true;

    /** @param began an instant before the exports were looked for */
    public Fingerprint(Instant began) {
        this.began = began;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds anything whose text tells how the inputs are dealt with. */
    public Fingerprint add(Object setup) {
        add(setup.toString().getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds the text of an agreement's file, or of all files in its folder. */
    public Fingerprint addAgreement(Path fileOrFolder) {
        try {
            for (Path file : AgreementFiles.in(fileOrFolder)) {
                add(String.valueOf(file.getFileName()));
                add(Files.readAllBytes(file));
            }
        } catch (IOException | UserError e) {
            // whoever reads the agreement next tells what is wrong with it
            settled = false;
        }
        return this;
    }

    /** Adds what the exports are called, how big they are and when they were changed. */
    public Fingerprint addExports(List<InputFile> exports) {
        for (InputFile file : exports) {
            FileChange change = FileChange.of(file.path());
            add(file.entity().code());
            add(file.name());
            add(file.bytes() + " " + file.modified() + " " + change);
            settled &= isSettled(file.modified()) && change.at().stream().allMatch(this::isSettled);
        }
        return this;
    }

    /** The fingerprint of all that was added so far, and more can be added to; it has 64 characters, and only hexadecimal digits when it can be relied on. */
    public String value() {
        String value = HexFormat.of().formatHex(added().digest());
        return settled ? value : (UNSETTLED + value).substring(0, DIGITS);
    }

    /** Whether inputs of this fingerprint cannot have changed without it. */
    static boolean isReliable(String value) {
        return !value.startsWith(UNSETTLED);
    }

    private MessageDigest added() {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isSettled(Instant changed) {
        return changed.isBefore(began.minus(SETTLED));
    }

    private void add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
