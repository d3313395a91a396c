package slareport.workbook;

import java.io.OutputStream;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose long sheets are streamed into a file that is read but once, and so not worth compressing. */
final class DraftWorkbook extends SXSSFWorkbook {
    /** @param window how many streamed rows of a sheet stay in memory */
    DraftWorkbook(XSSFWorkbook workbook, int window) {
        super(workbook, window);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream archive = super.createArchiveOutputStream(out);
        archive.setLevel(Deflater.NO_COMPRESSION);
        return archive;
    }
}
