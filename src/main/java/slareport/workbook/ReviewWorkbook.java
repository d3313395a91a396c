package slareport.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import slareport.agreement.Language;
import slareport.report.Report;

/** The workbook for the monthly review. */
public final class ReviewWorkbook {
    /** How many streamed rows stay in memory. */
    private static final int WINDOW = 200;

    private final XSSFWorkbook workbook;
    private final ExceptionsSheet exceptions;
    private final TracesSheet traces;

    private ReviewWorkbook(XSSFWorkbook workbook, ExceptionsSheet exceptions, TracesSheet traces) {
        this.workbook = workbook;
        this.exceptions = exceptions;
        this.traces = traces;
    }

    /**
     * Writes the workbook in the language of the agreement and leaves the stream open; the same report gives the same
     * bytes.
     *
     * @param links to the CRM's records of the leads that are listed
     */
    public static void write(Report report, RecordLinks links, OutputStream out) throws IOException {
        write(report, report.review().agreement().language(), links, out);
    }

    /** The same in another language. */
    public static void write(Report report, Language language, RecordLinks links, OutputStream out) throws IOException {
        layOut(report, language, links).write(out);
    }

    /** Makes the workbook in memory, without the rows that are streamed. */
    static ReviewWorkbook layOut(Report report, Language language, RecordLinks links) {
        XSSFWorkbook workbook = new UnsavedWorkbook();
        Edition edition = new Edition(report, language, workbook);
        ExceptionsSheet exceptions = new ExceptionsSheet(edition, links);
        TracesSheet traces = new TracesSheet(edition, links);
        frame(edition, exceptions, traces);
        return new ReviewWorkbook(workbook, exceptions, traces);
    }

    /** Writes it, once, and leaves the stream open. */
    void write(OutputStream out) throws IOException {
        PrivateTempFiles.use();
        Path draft = Files.createTempFile("sla-report", ".xlsx");
        try {
            try (SXSSFWorkbook stream = new DraftWorkbook(workbook, WINDOW);
                    OutputStream file = Files.newOutputStream(draft)) {
                exceptions.writeRows(stream);
                traces.writeRows(stream);
                stream.write(file);
            }
            StableZip.copy(draft, out);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** All sheets but the rows that are streamed. */
    private static void frame(Edition edition, ExceptionsSheet exceptions, TracesSheet traces) {
        Report report = edition.report();
        Binder binder = new Binder(edition);
        RowPlaces places = new RowPlaces(edition.texts(), report.review().exceptions(), edition.traces());
        SidesByMonth sides = new SidesByMonth(edition, edition.months());
        SummarySheet summary = new SummarySheet(edition, places, sides);
        summary.write(binder);
        new TrendSheet(edition, sides).write(binder);
        summary.draw();
        new FunnelSheet(edition).write(binder);
        new ResponseSheet(edition).write(binder);
        new FollowUpSheet(edition).write(binder);
        new ClosedLoopSheet(edition).write(binder);
        new PeopleSheet(edition).write(binder);
        new SourcesSheet(edition).write(binder);
        new PipelineSheet(edition).write(binder);
        if (report.goal() != null) {
            new PlanSheet(edition, report.goal()).write(binder);
        }
        new TargetsSheet(edition).write(binder);
        exceptions.writeFrame(binder);
        if (edition.sheets().contains(SheetName.TRACES)) {
            traces.writeFrame(binder);
        }
        new ChangesSheet(edition).write(binder);
        new QualitySheet(edition).write(binder);
        new AgreementSheet(edition).write(binder);
        describe(edition, edition.workbook());
    }

    private static void describe(Edition edition, XSSFWorkbook workbook) {
        CoreProperties core = workbook.getProperties().getCoreProperties();
        String month = edition.texts().month(edition.review().month());
        core.setTitle(SafeText.of(edition.agreement().title() + " – " + month));
        core.setCreator(SafeText.of(edition.agreement().company()));
        core.setSubjectProperty(month);
        core.setKeywords(SafeText.of(edition.say("document.keywords")));
        core.getUnderlyingProperties()
                .setLanguageProperty(edition.texts().locale().toLanguageTag());
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setCompany(SafeText.of(edition.agreement().company()));
        // the time of the facts, not of the writing, so that the same facts give the same bytes
        Optional<Date> asOf = Optional.of(Date.from(edition.review().asOf()));
        core.setCreated(asOf);
        core.setModified(asOf);
        workbook.setActiveSheet(0);
    }
}
