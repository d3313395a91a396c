package slareport.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import slareport.agreement.Language;
import slareport.report.Report;

/** The workbook for the monthly review, encrypted so that it opens with a password only. */
public final class LockedWorkbook {
    /** Excel takes no longer ones. */
    public static final int LONGEST_PASSWORD = 255;

    private static final int AES_256 = 256;
    private static final int AES_BLOCK = 16;

    private LockedWorkbook() {}

    /**
     * Writes the workbook by AES-256 in Office's agile way and leaves the stream open; salts are drawn anew, so that no
     * two files are the same.
     *
     * @param links to the CRM's records of the leads that are listed
     * @param password 1 to {@value #LONGEST_PASSWORD} characters
     */
    public static void write(Report report, Language language, RecordLinks links, String password, OutputStream out)
            throws IOException {
        if (password.isEmpty() || password.length() > LONGEST_PASSWORD) {
            throw new IllegalArgumentException("a password of 1 to " + LONGEST_PASSWORD + " characters");
        }
        ByteArrayOutputStream clear = new ByteArrayOutputStream();
        ReviewWorkbook.write(report, language, links, clear);
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = agile().getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream locked = encryptor.getDataStream(file)) {
                clear.writeTo(locked);
            }
            file.writeFilesystem(out);
        } catch (GeneralSecurityException e) {
            throw new IOException("the workbook could not be encrypted", e);
        }
    }

    private static EncryptionInfo agile() {
        return new EncryptionInfo(
                EncryptionMode.agile,
                CipherAlgorithm.aes256,
                HashAlgorithm.sha512,
                AES_256,
                AES_BLOCK,
                ChainingMode.cbc);
    }
}
