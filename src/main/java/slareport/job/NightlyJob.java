package slareport.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.transaction.PlatformTransactionManager;
import slareport.failure.UserError;
import slareport.ledger.ClockedRuns;
import slareport.ledger.Ledger;
import slareport.ledger.OpenFile;
import slareport.ledger.Outcome;
import slareport.ledger.PublishedMonths;
import slareport.ledger.RunStart;
import slareport.publish.Leftovers;
import slareport.report.Editions;

/**
 * Runs a night from its exports to its published files, for whoever holds the lock: runs that still count as running
 * then are dead, and what they left is settled first.
 */
public final class NightlyJob {
    static final String NAME = "nightly";

    private static final long NO_RUN = 0;

    private final JobOperator operator;
    private final JobRepository records;
    private final PlatformTransactionManager transactions;
    private final Ledger ledger;
    private final PublishedMonths published;
    private final ClockedRuns clocked;
    private final OpenFile file;
    private final InstantSource clock;
    private final Told told;

    NightlyJob(
            JobOperator operator,
            JobRepository records,
            PlatformTransactionManager transactions,
            Ledger ledger,
            PublishedMonths published,
            ClockedRuns clocked,
            OpenFile file,
            InstantSource clock,
            Told told) {
        this.operator = operator;
        this.records = DiscreetRecords.of(records);
        this.transactions = transactions;
        this.ledger = ledger;
        this.published = published;
        this.clocked = clocked;
        this.file = file;
        this.clock = clock;
        this.told = told;
    }

    /**
     * Runs all steps and tells what became of the months.
     *
     * @throws UserError when the inputs are refused, or when a month to be revised is not final
     * @throws RunFailed when something unexpected happens in a step
     */
    public Editions run(Night night, Progress progress) {
        MonthsBook months = new MonthsBook(night, published);
        months.checkRevision();
        long run = ledger.begin(new RunStart(
                night.month(),
                night.asOf(),
                night.agreementVersion(),
                night.inputs(),
                night.fingerprint(),
                OutputFolder.known(night.out()),
                clock.instant()));
        Findings findings = new Findings(night.exports().emptyFacts());
        Job job = new JobSteps(records, transactions, night, findings, ledger, months, file, run, clock, progress)
                .inOrder();
        try {
            settleDeadRuns(night);
            mindTheClock(night, run);
            check(operator.start(job, parameters(night, run)));
        } catch (JobExecutionException | RuntimeException e) {
            // once the report is out, a failure to keep the engine's own records does not take it back
            if (!findings.isPublished()) {
                throw givenUp(run, e instanceof RuntimeException failure ? failure : new RunFailed("start", e));
            }
        }
        return findings.editions();
    }

    /**
     * Runs the steps up to writing the files, which are thrown away, and tells what would become of the months. Nothing is
     * entered into the ledger: what looks into it finds the runs that counted, and those only.
     *
     * @throws UserError when the inputs are refused
     * @throws RunFailed when something unexpected happens in a step
     */
    public Editions rehearse(Night night, Progress progress) {
        night.clock().ifPresent(now -> ClockSetBack.refuse(clocked.newest(OutputFolder.known(night.out())), night));
        MonthsBook months = new MonthsBook(night, published);
        Findings findings = new Findings(night.exports().emptyFacts());
        Job job = new JobSteps(records, transactions, night, findings, ledger, months, file, NO_RUN, clock, progress)
                .rehearsal();
        try {
            check(operator.start(
                    job,
                    new JobParametersBuilder()
                            .addString("rehearsal", UUID.randomUUID().toString())
                            .toJobParameters()));
        } catch (JobExecutionException e) {
            throw new RunFailed("start", e);
        }
        return findings.editions();
    }

    private void mindTheClock(Night night, long run) {
        if (night.clock().isPresent()) {
            clocked.enter(run);
            ClockSetBack.refuse(clocked.newest(OutputFolder.known(night.out())), night);
        }
    }

    private void settleDeadRuns(Night night) {
        for (JobExecution dead : records.findRunningJobExecutions(NAME)) {
            operator.recover(dead);
        }
        try {
            Leftovers.settle(night.out(), night.files(), ledger::isPublished);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The run's number makes every run its own; the rest says in the records what it was about. */
    private static JobParameters parameters(Night night, long run) {
        return new JobParametersBuilder()
                .addString("month", night.month().toString())
                .addString("as-of", night.asOf().toString())
                .addString("inputs", night.fingerprint())
                .addLong("run", run)
                .toJobParameters();
    }

    private static void check(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return;
        }
        String last = "start";
        for (StepExecution step : execution.getStepExecutions()) {
            last = step.getStepName();
        }
        Throwable failure = execution.getAllFailureExceptions().stream()
                .findFirst()
                .map(Failures::root)
                .orElseGet(() -> new IllegalStateException("the job ended as " + execution.getStatus()));
        if (failure instanceof UserError error) {
            throw error;
        }
        throw new RunFailed(last, failure);
    }

    private RuntimeException givenUp(long run, RuntimeException failure) {
        try {
            Outcome outcome = failure instanceof UserError ? Outcome.REFUSED : Outcome.FAILED;
            ledger.giveUp(run, outcome, clock.instant(), told.sentences(failure));
        } catch (RuntimeException e) {
            // the next run finds this one still running and settles it
            failure.addSuppressed(e);
        }
        return failure;
    }
}
