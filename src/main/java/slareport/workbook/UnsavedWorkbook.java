package slareport.workbook;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that is thrown away when it is closed; POI saves every new one to memory once more then. */
final class UnsavedWorkbook extends XSSFWorkbook {
    @Override
    public void close() {
        getPackage().revert();
    }
}
