package slareport.job;

import java.io.IOException;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;
import slareport.crm.ExportPart;
import slareport.facts.Entity;
import slareport.facts.FileCounts;
import slareport.guard.Doubt;
import slareport.ledger.Ledger;
import slareport.ledger.OpenFile;
import slareport.publish.Publication;
import slareport.publish.Trial;
import slareport.report.ReportAssembly;
import slareport.report.Reviewed;

/**
 * The steps of one run. All of them run again in every run, since what they find out lives in memory only; nothing they
 * leave behind counts before the last one.
 */
final class JobSteps {
    /** A part holds tens of thousands of rows. */
    private static final int PARTS_A_CHUNK = 1;

    private final JobRepository records;
    private final PlatformTransactionManager transactions;
    private final Night night;
    private final Findings findings;
    private final Ledger ledger;
    private final OpenFile file;
    private final long run;
    private final InstantSource clock;
    private final Progress progress;
    private final MonthsBook months;
    private final Publication publication;
    private final Scrutiny scrutiny;
    private final LeadMemory seen;

    JobSteps(
            JobRepository records,
            PlatformTransactionManager transactions,
            Night night,
            Findings findings,
            Ledger ledger,
            MonthsBook months,
            OpenFile file,
            long run,
            InstantSource clock,
            Progress progress) {
        this.records = records;
        this.transactions = transactions;
        this.night = night;
        this.findings = findings;
        this.ledger = ledger;
        this.months = months;
        this.file = file;
        this.run = run;
        this.clock = clock;
        this.progress = progress;
        this.publication = night.publication();
        this.seen = new LeadMemory(ledger.sightings(), night, clock);
        this.scrutiny = new Scrutiny(
                night.exports(), night.guards(), () -> ledger.lastPublished(OutputFolder.known(night.out())));
    }

    /** Compares the exports with those of the last published run, reads them, reviews the month, remembers the figures, writes the files, composes the mails and publishes all of it. */
    Job inOrder() {
        SimpleJobBuilder job = reviewed().next(remember()).next(write());
        if (!night.correspondence().lists().isEmpty()) {
            job = job.next(compose());
        }
        return job.next(publish()).build();
    }

    /** The same without remembering and publishing. */
    Job rehearsal() {
        return reviewed().next(tryToWrite()).build();
    }

    private SimpleJobBuilder reviewed() {
        SimpleJobBuilder job = new JobBuilder(NightlyJob.NAME, records).start(compare());
        for (Entity entity : night.exports().entities()) {
            job = job.next(read(entity));
        }
        return job.next(review());
    }

    private Step compare() {
        return step("compare", scrutiny::beforeReading);
    }

    private Step read(Entity entity) {
        EntityReader reader = new EntityReader(night.exports(), entity, findings, progress);
        return new StepBuilder("read " + entity.code(), records)
                .<ExportPart, ExportPart>chunk(PARTS_A_CHUNK)
                .transactionManager(transactions)
                .reader(reader)
                .writer(reader::keep)
                .listener(new ProgressListener(progress, night.exports().bytes(entity), reader::rows))
                .allowStartIfComplete(true)
                .build();
    }

    private Step review() {
        return step("review", () -> {
            List<FileCounts> files = findings.facts().files();
            scrutiny.afterReading(files);
            seen.recall(findings.facts());
            Reviewed reviewed =
                    night.review().of(findings.facts(), findings.rejects().rows(), months.months());
            List<Doubt> letPass = letPass();
            findings.conclude(
                    months.settle(reviewed, letPass),
                    reviewed.reports().get(0).reconciliations(),
                    scrutiny.shape(files),
                    letPass);
        });
    }

    /** Over inputs that were published before, what was let pass then is still doubtful, though it may not be found again. */
    private List<Doubt> letPass() {
        List<Doubt> doubts = new ArrayList<>(night.guards().letPass());
        if (Fingerprint.isReliable(night.inputs())) {
            for (Doubt before : ledger.letPassOver(night.inputs(), OutputFolder.known(night.out()))) {
                if (doubts.stream().noneMatch(before::isAsFound)) {
                    doubts.add(before);
                }
            }
        }
        return doubts;
    }

    private Step remember() {
        return step("remember", () -> {
            findings.editions().reports().stream().findFirst().ifPresent(publication::begin);
            ledger.remember(run, findings.editions().drafts(), findings.files(), findings.shape(), findings.letPass());
            seen.remember(run);
        });
    }

    private Step write() {
        return step("write", () -> publication.stage(findings.editions().reports()));
    }

    private Step compose() {
        return step("compose", () -> {
            YearMonth first = Collections.min(night.months()).minusMonths(ReportAssembly.EARLIER_MONTHS);
            findings.compose(night.correspondence().about(findings.editions().reports(), ledger.postMemory(first)));
        });
    }

    private Step tryToWrite() {
        return step(
                "write",
                () -> Trial.write(
                        night.out(), night.files(), findings.editions().reports()));
    }

    private Step publish() {
        return step("publish", () -> {
            publication.putInPlace(run, this::record, ledger::isPublished);
            findings.markPublished();
        });
    }

    private void record() {
        file.checkStanding();
        ledger.publish(
                run, clock.instant(), publication.staged(), findings.editions().renewals(), findings.post());
    }

    private interface Work {
        void run() throws IOException;
    }

    private Step step(String name, Work work) {
        return new StepBuilder(name, records)
                .tasklet((contribution, context) -> {
                    work.run();
                    return RepeatStatus.FINISHED;
                })
                .listener(new ProgressListener(progress, 0, () -> 0))
                .allowStartIfComplete(true)
                .build();
    }
}
