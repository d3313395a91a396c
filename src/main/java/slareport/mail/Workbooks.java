package slareport.mail;

import java.io.IOException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Language;
import slareport.report.Report;

/** Writes workbooks for mails, and knows where they are published. */
public interface Workbooks {
    /**
     * The bytes of a workbook.
     *
     * @param report what it shows, already a team's edition where one is asked for
     * @param password without which it does not open, null for none
     */
    byte[] write(Report report, Language language, @Nullable String password) throws IOException;

    /** What the workbook of a month is called, with its ending. */
    String fileName(YearMonth month);

    /** Where the workbook of a month is published, as the configuration writes it. */
    String place(YearMonth month);
}
