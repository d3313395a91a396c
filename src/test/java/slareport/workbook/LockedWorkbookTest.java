package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.agreement.Language;
import slareport.report.Report;

/** An encrypted workbook opens with its password only. */
class LockedWorkbookTest {
    private static final String PASSWORD = "correct horse ñ 蓄";

    private final Report report = new MadeUpReport().make();

    @Test
    void itsPassword_opensTheVeryWorkbook() throws Exception {
        byte[] opened = opened(locked(PASSWORD), PASSWORD);
        ByteArrayOutputStream clear = new ByteArrayOutputStream();
        ReviewWorkbook.write(report, Language.ES, RecordLinks.NONE, clear);
        assertThat(opened).isEqualTo(clear.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "correct horse n 蓄", "VelvetSweatshop", " ", "correct horse ñ 蓄 "})
    void anotherPassword_opensNothing(String other) throws Exception {
        assertThat(opened(locked(PASSWORD), other)).isEmpty();
    }

    @Test
    void noPassword_opensNothing() throws Exception {
        byte[] locked = locked(PASSWORD);
        assertThatThrownBy(() -> new XSSFWorkbook(new ByteArrayInputStream(locked)).close())
                .isInstanceOfAny(OLE2NotOfficeXmlFileException.class, NotOfficeXmlFileException.class);
    }

    @Test
    void file_isEncryptedByAes256AndHoldsNothingInTheClear() throws Exception {
        byte[] locked = locked(PASSWORD);
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(locked))) {
            EncryptionInfo info = new EncryptionInfo(file);
            assertThat(info.getEncryptionMode()).isEqualTo(EncryptionMode.agile);
            assertThat(info.getHeader().getCipherAlgorithm()).isEqualTo(CipherAlgorithm.aes256);
            assertThat(info.getHeader().getKeySize()).isEqualTo(256);
        }
        String bytes = new String(locked, StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("xl/workbook.xml", "docProps", "correct horse");
    }

    @Test
    void writing_leavesNoFileBehind_andNobodyElseCouldReadThem(@TempDir Path temporary) throws Exception {
        List<Path> made = new ArrayList<>();
        List<Set<PosixFilePermission>> permissions = new ArrayList<>();
        TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(temporary.toFile()) {
            @Override
            public File createTempFile(String prefix, String suffix) throws IOException {
                File file = super.createTempFile(prefix, suffix);
                made.add(file.toPath());
                permissions.add(Files.getPosixFilePermissions(file.toPath()));
                return file;
            }
        });
        try {
            locked(PASSWORD);
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
        assertThat(made).isNotEmpty().allSatisfy(file -> assertThat(file).doesNotExist());
        assertThat(permissions).containsOnly(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void passwordThatExcelWouldNotTake_isNoPassword() {
        assertThatThrownBy(() -> locked("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> locked("x".repeat(256)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("xx");
    }

    private byte[] locked(String password) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LockedWorkbook.write(report, Language.ES, RecordLinks.NONE, password, out);
        return out.toByteArray();
    }

    /** The workbook inside, empty when the password is not the one. */
    private static byte[] opened(byte[] locked, String password) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(locked))) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(file));
            if (!decryptor.verifyPassword(password)) {
                return new byte[0];
            }
            try (InputStream clear = decryptor.getDataStream(file)) {
                return clear.readAllBytes();
            }
        }
    }
}
