package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import slareport.report.Report;

class ReviewWorkbookTest {
    @Test
    void sameReport_givesTheSameBytes() throws IOException {
        assertThat(bytes(new MadeUpReport().make())).isEqualTo(bytes(new MadeUpReport().make()));
    }

    static byte[] bytes(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReviewWorkbook.write(report, out);
        return out.toByteArray();
    }
}
