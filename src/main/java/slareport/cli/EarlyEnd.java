package slareport.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import slareport.failure.UserError;
import slareport.job.OutputFolder;
import slareport.ledger.Outcome;
import slareport.ledger.UnpublishedRun;

/**
 * Enters a run into the ledger that ends before its job begins; from then on the job enters what becomes of it. Where the
 * ledger cannot be opened, nothing is entered and nothing said of it: what ended the run is the news.
 */
final class EarlyEnd {
    private final Settings settings;
    private final ConfigurableEnvironment environment;
    private final Clock clock;
    private final Instant started;
    private @Nullable ReportTime time;
    private @Nullable String agreementVersion;
    private boolean jobBegan;

    EarlyEnd(Settings settings, ConfigurableEnvironment environment, Clock clock) {
        this.settings = settings;
        this.environment = environment;
        this.clock = clock;
        this.started = clock.instant();
    }

    /** From here on it is known what the run is about. */
    void isAbout(ReportTime settled, String version) {
        time = settled;
        agreementVersion = version;
    }

    /** From here on the job enters the run. */
    void jobBegins() {
        jobBegan = true;
    }

    /** The run ended with what the user can mend; only inputs are entered, since neither usage nor a lock is the night's. */
    void refused(UserError error) {
        if (error.kind() == UserError.Kind.INPUTS) {
            enter(Outcome.REFUSED, error.sentences());
        }
    }

    /** The run ended as nobody foresaw. */
    void failed(Throwable failure) {
        enter(Outcome.FAILED, List.of(UnexpectedFailure.toRemember(failure)));
    }

    private void enter(Outcome outcome, List<String> sentences) {
        if (jobBegan || settings.out() == null) {
            return;
        }
        try {
            LedgerPlace place = LedgerPlace.of(settings).orElseThrow();
            String out = OutputFolder.known(InputPlaces.path(settings.out(), "output folder"));
            NightContext.enter(
                    new UnpublishedRun(
                            time == null ? null : time.month(),
                            time == null ? null : time.asOf(),
                            agreementVersion,
                            out,
                            started,
                            clock.instant(),
                            outcome,
                            sentences),
                    place,
                    environment);
        } catch (RuntimeException | Error e) {
            // the refusal has been told, which is what matters
            return;
        }
    }
}
