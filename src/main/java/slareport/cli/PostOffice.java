package slareport.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import slareport.agreement.Language;
import slareport.mail.LetterWriter;
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
    public Composer composer(Settings settings, Path out, Clock clock, LetterWriter letters) {
        return new MailComposer(
                Mailbox.of(settings.mail().sender()).orElseThrow(),
                clock,
                letters,
                new Published(out, settings.recordLinks()));
    }

    @Override
    public Carrier carrier(Settings settings, ConfigurableEnvironment environment, Clock clock) {
        return new Postman(MailServer.of(environment, settings.mail().clearText()), clock);
    }

    /** The workbooks of the output folder, and others like them; lists that get the same one have it written once. */
    private static final class Published implements Workbooks {
        private final Path out;
        private final RecordLinks links;
        private final IdentityHashMap<Report, Map<Language, byte[]>> written = new IdentityHashMap<>();

        Published(Path out, RecordLinks links) {
            this.out = out;
            this.links = links;
        }

        @Override
        public byte[] write(Report report, Language language, @Nullable String password) throws IOException {
            if (password != null) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                LockedWorkbook.write(report, language, links, password, bytes);
                return bytes.toByteArray();
            }
            Map<Language, byte[]> inLanguages =
                    written.computeIfAbsent(report, unused -> new EnumMap<>(Language.class));
            byte[] workbook = inLanguages.get(language);
            if (workbook == null) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ReviewWorkbook.write(report, language, links, bytes);
                workbook = bytes.toByteArray();
                inLanguages.put(language, workbook);
            }
            return workbook;
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
