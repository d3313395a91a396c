package slareport.reference;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import slareport.World;
import slareport.agreement.AgreementReader;
import slareport.agreement.Agreements;
import slareport.crm.CrmExports;
import slareport.crm.EntityReading;
import slareport.crm.ExportPart;
import slareport.crm.ExportSetup;
import slareport.crm.RejectLog;
import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.guard.Guards;
import slareport.publish.CsvFile;
import slareport.report.Report;
import slareport.report.ReportAssembly;

/** The program's own way from files to files, in this process and without its database and workbook. */
final class Engine {
    /** As a company that would rather have a report than a refusal. */
    private static final ExportSetup EVERY_ROW_MAY_BE_REJECTED = new ExportSetup(
            null, null, null, null, null, null, null, null, "100%", null, null, null, null, null, null, null, null);

    private Engine() {}

    /** The report that the program makes of the files. */
    static Report report(Path agreement, Path folder, YearMonth month, Instant asOf) {
        Agreements agreements = AgreementReader.read(agreement);
        CrmExports exports = CrmExports.find(
                folder,
                EVERY_ROW_MAY_BE_REJECTED,
                agreements,
                agreements.governing(month).zone(),
                Guards.strict());
        CrmFacts facts = exports.emptyFacts();
        RejectLog rejects = new RejectLog();
        for (Entity entity : Entity.values()) {
            read(exports, entity, facts, rejects);
        }
        return new ReportAssembly(agreements, World::calendar).assemble(facts, rejects.rows(), month, asOf);
    }

    /** The files that the program publishes of a report. */
    static Published published(Report report) {
        return new Published(
                written(report, CsvFile.FIGURES),
                written(report, CsvFile.EXCEPTIONS),
                written(report, CsvFile.RECONCILIATION));
    }

    private static void read(CrmExports exports, Entity entity, CrmFacts facts, RejectLog rejects) {
        try (EntityReading reading = exports.open(entity, facts, rejects)) {
            for (ExportPart part = reading.next(); part != null; part = reading.next()) {
                part.keep();
            }
        }
    }

    private static String written(Report report, CsvFile file) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.write(report, bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
