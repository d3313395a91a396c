package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import slareport.report.Report;

class WorkbookAheadTest {
    @Test
    void theSameReport_givesTheSameBytesAsWithoutALayoutAhead() throws IOException {
        Report report = new MadeUpReport().make();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        WorkbookAhead.begin(report, RecordLinks.NONE).write(out);

        assertThat(out.toByteArray()).isEqualTo(ReadBack.bytes(report));
    }

    @Test
    @SuppressWarnings("NullAway") // a report that nobody can lay out
    void whatGoesWrongWithTheLayout_isThrownByTheWriting() {
        Report[] broken = {null};

        assertThatThrownBy(
                        () -> WorkbookAhead.begin(broken[0], RecordLinks.NONE).write(OutputStream.nullOutputStream()))
                .isInstanceOf(NullPointerException.class);
        assertThatCode(() -> WorkbookAhead.begin(broken[0], RecordLinks.NONE)).doesNotThrowAnyException();
    }
}
