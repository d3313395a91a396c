package slareport.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.Agreements;
import slareport.agreement.DecisionRules;
import slareport.agreement.Language;
import slareport.agreement.MeasureCode;
import slareport.agreement.TouchRule;
import slareport.calendar.EpochMicros;
import slareport.calendar.OpenHours;
import slareport.calendar.WorkingHours;
import slareport.crm.CrmRow;
import slareport.crm.EntityReading;
import slareport.crm.ExportSetup;
import slareport.crm.Fact;
import slareport.crm.InputFile;
import slareport.crm.RejectLog;
import slareport.facts.CrmFacts;
import slareport.facts.DealSchema;
import slareport.facts.Entity;
import slareport.facts.FileCounts;
import slareport.facts.LeadRow;
import slareport.facts.LeadSchema;
import slareport.facts.Reconciliation;
import slareport.failure.UserError;
import slareport.job.Exports;
import slareport.measure.Figure;
import slareport.measure.MonthReview;
import slareport.measure.Scope;
import slareport.measure.Status;
import slareport.publish.CsvFile;
import slareport.publish.ReportFile;
import slareport.report.Holdings;
import slareport.report.Report;

/**
 * The smallest packages that the command line can be tried with: an export has one id a line, the report counts them, and
 * the workbook is text. Certain lines make things go wrong.
 */
final class StandIns {
    /** A line that makes the reader refuse its file. */
    static final String REFUSED = "refused";
    /** A line that makes the reader fail as no reader should, with a message that must not be told. */
    static final String BROKEN = "broken";
    /** A line that ends the process at once, as kill -9 does. */
    static final String KILLED = "killed";
    /** A line on which the reader waits until a file of this name lies beside the exports. */
    static final String WAIT = "wait";

    static final Stops STOPS = new Stops(
            StandIns::agreements,
            StandIns::exports,
            (agreements, month, asOf) -> (facts, rejects) -> report(facts, agreements, month, asOf),
            List.of(CsvFile.FIGURES, CsvFile.EXCEPTIONS, CsvFile.REJECTS, CsvFile.RECONCILIATION, new TextWorkbook()));

    private StandIns() {}

    /**
     * The command line with stand-ins, as a process of its own, which is killed when it asks for the time the n-th time:
     * first for the defaults, then for the beginning of the run, then, with all files renamed, for its end.
     */
    public static void main(String[] args) {
        Clock clock = new KillingClock(Integer.getInteger("killed-at-tick", 0));
        System.exit(SlaReport.commandLine(clock, STOPS).execute(args));
    }

    private static final class KillingClock extends Clock {
        private final int deadlyTick;
        private int ticks;

        KillingClock(int deadlyTick) {
            this.deadlyTick = deadlyTick;
        }

        @Override
        public Instant instant() {
            if (++ticks == deadlyTick) {
                Runtime.getRuntime().halt(137);
            }
            return Clock.systemUTC().instant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private static Agreements agreements(Path file) {
        try {
            if (Files.readString(file).contains("typo")) {
                throw new UserError(
                        UserError.Kind.USAGE, List.of("agreement.yml line 3: one.", "agreement.yml line 7: two."));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Agreements(List.of(
                version("1", YearMonth.of(2026, 1), "America/Mexico_City"),
                version("2", YearMonth.of(2026, 7), "Europe/Madrid")));
    }

    static Agreement version(String version, YearMonth from, String zone) {
        return new Agreement(
                "agreement.yml",
                "Agreement",
                "Made Up Ltd",
                version,
                from,
                Language.EN,
                ZoneId.of(zone),
                "EUR",
                null,
                List.of(),
                new WorkingHours(
                        Map.of(DayOfWeek.MONDAY, List.of(new OpenHours(LocalTime.of(9, 0), LocalTime.of(18, 0)))),
                        null,
                        Set.of(),
                        Map.of()),
                List.of(),
                null,
                TouchRule.DEFAULT,
                DecisionRules.NONE,
                List.of(),
                null,
                Map.of());
    }

    private static Exports exports(Path folder, ExportSetup setup, Agreements agreements, ZoneId zone) {
        List<InputFile> files = new ArrayList<>();
        for (Entity entity : Entity.values()) {
            Path file = folder.resolve(entity.code() + ".csv");
            if (Files.exists(file)) {
                files.add(inputFile(entity, file));
            }
        }
        if (files.isEmpty()) {
            throw new UserError(
                    UserError.Kind.INPUTS, "The exports folder " + folder + " holds no leads and no deals.");
        }
        return new TextExports(files);
    }

    private static InputFile inputFile(Entity entity, Path file) {
        try {
            return new InputFile(
                    entity,
                    file,
                    file.getFileName().toString(),
                    Files.size(file),
                    Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report report(CrmFacts facts, Agreements agreements, YearMonth month, Instant asOf) {
        long leads = facts.files().stream().mapToLong(FileCounts::rows).sum();
        BigDecimal target = BigDecimal.valueOf(5);
        Status status = leads >= 5 ? Status.MET : Status.MISSED;
        List<Figure> figures = List.of(
                figure(month, BigDecimal.valueOf(leads), "", null, null),
                figure(month, BigDecimal.valueOf(leads), "volume", target, status));
        MonthReview review =
                new MonthReview(month, asOf, agreements.governing(month), true, false, figures, List.of(), List.of());
        List<Reconciliation> accounts = facts.files().stream()
                .map(file -> new Reconciliation(file.entity(), file.file(), file.rows(), file.rows(), 0, 0, 0, 0))
                .toList();
        Holdings holdings = new Holdings(leads, null, null, 0, 0, 0, 0, 0, BigDecimal.ZERO, null);
        return new Report(review, List.of(), holdings, accounts, List.of(), List.of(), Map.of());
    }

    private static Figure figure(
            YearMonth month,
            BigDecimal value,
            String commitment,
            @Nullable BigDecimal target,
            @Nullable Status status) {
        return new Figure(
                month,
                MeasureCode.ENTRIES,
                "",
                "lead",
                Scope.TOTAL,
                "",
                null,
                null,
                value,
                "count",
                null,
                null,
                commitment,
                target,
                null,
                status,
                null,
                null);
    }

    private record TextWorkbook() implements ReportFile {
        @Override
        public String name(YearMonth month) {
            return WorkbookFile.nameFor(month);
        }

        @Override
        public void write(Report report, OutputStream out) throws IOException {
            CRC32 sum = new CRC32();
            sum.update(report.toString().getBytes(StandardCharsets.UTF_8));
            out.write(("workbook " + sum.getValue()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private record TextExports(List<InputFile> files) implements Exports {
        @Override
        public CrmFacts emptyFacts() {
            return new CrmFacts(new LeadSchema(Set.of(), Set.of()), new DealSchema(Set.of()));
        }

        @Override
        public EntityReading open(Entity entity, CrmFacts facts, RejectLog rejects) {
            InputFile file = files.stream()
                    .filter(candidate -> candidate.entity() == entity)
                    .findFirst()
                    .orElseThrow();
            return new TextReading(file, facts.open(entity, file.name(), Set.of("lead_id")));
        }
    }

    private static final class TextReading implements EntityReading {
        private final InputFile file;
        private final FileCounts counts;
        private final BufferedReader lines;

        TextReading(InputFile file, FileCounts counts) {
            this.file = file;
            this.counts = counts;
            try {
                this.lines = Files.newBufferedReader(file.path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public @Nullable CrmRow next() {
            try {
                String line = lines.readLine();
                if (line == null) {
                    return null;
                }
                counts.countRow();
                return new CrmRow(new String[] {line}, counts.rows() + 1, counts);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Fact parse(CrmRow row) {
            String id = row.fields()[0];
            switch (id) {
                case REFUSED -> throw new UserError(UserError.Kind.INPUTS, file.name() + ": too many rows rejected.");
                case BROKEN -> throw new IllegalStateException("Ms Canary <canary@example.com>");
                case KILLED -> Runtime.getRuntime().halt(137);
                case WAIT -> await();
                default -> {}
            }
            long[] dates = new long[6];
            Arrays.fill(dates, EpochMicros.NONE);
            dates[LeadSchema.CREATED_AT] = 0;
            String[] texts = new String[8];
            Arrays.fill(texts, "");
            return facts -> facts.leads().add(new LeadRow(id, dates, texts, ""), counts);
        }

        private void await() {
            Path sign = file.path().resolveSibling("go-on");
            try {
                Files.createFile(file.path().resolveSibling("waiting"));
                for (int i = 0; i < 600 && !Files.exists(sign); i++) {
                    Thread.sleep(50);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public long bytesRead() {
            return counts.rows();
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
