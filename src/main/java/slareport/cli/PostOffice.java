package slareport.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import slareport.agreement.Language;
import slareport.letter.Letters;
import slareport.mail.MailComposer;
import slareport.mail.MailServer;
import slareport.mail.Mailbox;
import slareport.mail.Postman;
import slareport.mail.Workbooks;
import slareport.mailing.Carrier;
import slareport.mailing.Composer;
import slareport.report.Report;
import slareport.workbook.LockedWorkbook;
import slareport.workbook.RecordLinks;
import slareport.workbook.ReviewWorkbook;

/** Composes mails and takes them to the server that the configuration names. */
final class PostOffice implements Stops.MailStop {
    @Override
    public Composer composer(Settings settings, Path out, Clock clock) {
        return new MailComposer(
                Mailbox.of(settings.mail().sender()).orElseThrow(),
                clock,
                Letters::write,
                new Published(out, settings.recordLinks()));
    }

    @Override
    public Carrier carrier(Settings settings, ConfigurableEnvironment environment, Clock clock) {
        return new Postman(MailServer.of(environment, settings.mail().clearText()), clock);
    }

    /** The workbooks of the output folder, and others like them. */
    private record Published(Path out, RecordLinks links) implements Workbooks {
        @Override
        public byte[] write(Report report, Language language, @Nullable String password) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (password == null) {
                ReviewWorkbook.write(report, language, links, bytes);
            } else {
                LockedWorkbook.write(report, language, links, password, bytes);
            }
            return bytes.toByteArray();
        }

        @Override
        public String fileName(YearMonth month) {
            return WorkbookFile.nameFor(month);
        }

        @Override
        public String place(YearMonth month) {
            return out.resolve(fileName(month)).toString();
        }
    }
}
