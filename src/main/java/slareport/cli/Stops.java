package slareport.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.core.env.ConfigurableEnvironment;
import slareport.agreement.AgreementReader;
import slareport.agreement.Agreements;
import slareport.crm.CrmExports;
import slareport.crm.ExportSetup;
import slareport.guard.Guards;
import slareport.job.Exports;
import slareport.job.Review;
import slareport.mail.LetterWriter;
import slareport.mailing.Carrier;
import slareport.mailing.Composer;
import slareport.publish.CsvFile;
import slareport.publish.ReportFile;
import slareport.workbook.RecordLinks;

/**
 * The packages that a run passes through, each by what the run needs of it.
 *
 * @param files what is published, in the order in which it is put in place; the workbook last, since people look for it
 * @param mail asked for only when lists are configured
 */
record Stops(AgreementStop agreement, ExportsStop exports, ReviewStop review, List<ReportFile> files, MailStop mail) {
    /** Reads the agreement of a file or folder. */
    interface AgreementStop {
        Agreements read(Path fileOrFolder);
    }

    /**
     * Finds the exports of a folder; {@code zone} is that of timestamps without an offset, and {@code guards} refuse what is
     * doubtful.
     */
    interface ExportsStop {
        Exports find(Path folder, ExportSetup setup, Agreements agreements, ZoneId zone, Guards guards);
    }

    /** Prepares the review of months, which stay provisional for some working days after their end. */
    interface ReviewStop {
        Review of(Agreements agreements, Instant asOf, int graceWorkingDays);
    }

    /** Composes mails, and takes them to the server that sends them. */
    interface MailStop {
        /** Composes them from letters; {@code out} is the output folder, and the clock dates them. */
        Composer composer(Settings settings, Path out, Clock clock, LetterWriter letters);

        /**
         * Takes them to the server that {@code spring.mail} names.
         *
         * @throws slareport.failure.UserError when that cannot be followed
         */
        Carrier carrier(Settings settings, ConfigurableEnvironment environment, Clock clock);
    }

    static final Stops REAL = new Stops(
            AgreementReader::read,
            (folder, setup, agreements, zone, guards) ->
                    Exports.of(CrmExports.find(folder, setup, agreements, zone, guards)),
            AgreedReview::new,
            List.of(
                    CsvFile.FIGURES,
                    CsvFile.EXCEPTIONS,
                    CsvFile.REJECTS,
                    CsvFile.RECONCILIATION,
                    new WorkbookFile(RecordLinks.NONE)),
            new PostOffice());

    /** Other packages, and the real ones for mails. */
    Stops(AgreementStop agreement, ExportsStop exports, ReviewStop review, List<ReportFile> files) {
        this(agreement, exports, review, files, REAL.mail());
    }

    /** What is published, with links to the CRM's records in the workbook. */
    List<ReportFile> files(RecordLinks links) {
        return files.stream()
                .map(file -> file instanceof WorkbookFile ? new WorkbookFile(links) : file)
                .toList();
    }
}
