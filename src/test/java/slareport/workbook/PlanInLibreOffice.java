package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice reckons the plan to the job's numbers, cell by cell. It runs where LibreOffice is:
 * {@code mvn test -Dtest=PlanInLibreOffice -Dsoffice=soffice}.
 */
class PlanInLibreOffice {
    private static final int PLANS = 40;

    /** No formula of the plan yields it. */
    private static final double SPOILT = -987_654_321;

    @TempDir
    private Path folder;

    @Test
    void everyFormula_yieldsTheJobsNumber() throws Exception {
        Random chance = new Random(4);
        List<XSSFSheet> written = new ArrayList<>();
        Path spoilt = Files.createDirectory(folder.resolve("spoilt"));
        for (int i = 0; i < PLANS; i++) {
            written.add(PlanArithmeticTest.sheet(PlanArithmeticTest.plan(chance)));
            spoil(written.get(i), spoilt.resolve(i + ".xlsx"));
        }
        Path reckoned = Files.createDirectory(folder.resolve("reckoned"));
        convert(spoilt, reckoned);

        for (int i = 0; i < PLANS; i++) {
            try (InputStream in = Files.newInputStream(reckoned.resolve(i + ".xlsx"));
                    XSSFWorkbook workbook = new XSSFWorkbook(in)) {
                assertThat(mistakes(workbook.getSheetAt(0), written.get(i)))
                        .as("plan " + i)
                        .isEmpty();
            }
        }
    }

    /** Writes the workbook with a wrong result at every formula, so that nothing but reckoning yields the right ones. */
    private static void spoil(XSSFSheet sheet, Path file) throws IOException {
        Path whole = Files.createTempFile(file.getParent(), "whole", ".tmp");
        try (OutputStream out = Files.newOutputStream(whole)) {
            sheet.getWorkbook().write(out);
        }
        try (InputStream in = Files.newInputStream(whole);
                XSSFWorkbook copy = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(file)) {
            PlanArithmeticTest.formulas(copy.getSheetAt(0)).forEach(cell -> cell.setCellValue(SPOILT));
            copy.write(out);
        }
        Files.delete(whole);
    }

    /** LibreOffice trusts the results that it finds in a file, unless its settings say otherwise. */
    private static final String ALWAYS_RECKON = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">\
            <value>0</value></prop></item>
            </oor:items>
            """;

    private void convert(Path from, Path to) throws Exception {
        Path settings = Files.createDirectories(folder.resolve("profile").resolve("user"));
        Files.writeString(settings.resolve("registrymodifications.xcu"), ALWAYS_RECKON);
        List<String> command = new ArrayList<>(List.of(
                Objects.requireNonNull(System.getProperty("soffice")),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                to.toString()));
        for (int i = 0; i < PLANS; i++) {
            command.add(from.resolve(i + ".xlsx").toString());
        }
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(office.exitValue()).isZero();
    }

    private static List<String> mistakes(XSSFSheet reckoned, XSSFSheet written) {
        List<String> mistakes = new ArrayList<>();
        int formulas = 0;
        for (Cell cell : PlanArithmeticTest.formulas(written).toList()) {
            Row row = reckoned.getRow(cell.getRowIndex());
            Cell result = row.getCell(cell.getColumnIndex());
            formulas++;
            if (result.getCellType() != CellType.FORMULA || !PlanArithmeticTest.same(result, cell)) {
                mistakes.add(cell.getAddress() + " " + cell.getCellFormula() + " yields "
                        + (result.getCachedFormulaResultType() == CellType.NUMERIC
                                ? result.getNumericCellValue()
                                : "no number"));
            }
        }
        assertThat(formulas).isGreaterThan(200);
        return mistakes;
    }
}
