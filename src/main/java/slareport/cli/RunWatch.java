package slareport.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import slareport.failure.UserError;
import slareport.metrics.RunEnd;
import slareport.report.Report;

/** Tells those who watch over the job how each run ended; a run is what it was whether they could be told or not. */
final class RunWatch {
    private final Clock clock;
    private final PrintWriter err;
    private @Nullable Report report;
    private @Nullable Integer mailsWaiting;

    RunWatch(Clock clock, PrintWriter err) {
        this.clock = clock;
        this.err = err;
    }

    /** Watches over a run and gives its exit code; a second start while another run is at work is no run. */
    int over(Environment environment, IntSupplier run) {
        MetricsSettings settings = MetricsSettings.in(environment);
        long beganNanos = System.nanoTime();
        int exitCode = UserError.Kind.UNAVAILABLE.exitCode();
        try {
            exitCode = run.getAsInt();
            return exitCode;
        } catch (UserError e) {
            exitCode = e.kind().exitCode();
            throw e;
        } finally {
            if (!settings.isEmpty() && exitCode != UserError.Kind.LOCKED.exitCode()) {
                tell(settings, Duration.ofNanos(System.nanoTime() - beganNanos), exitCode);
            }
        }
    }

    /** What a run published, of which the report of its own month is told. */
    void published(List<Report> reports, YearMonth own) {
        report = reports.stream()
                .filter(one -> one.review().month().equals(own))
                .findFirst()
                .orElse(null);
    }

    /** How many mails are left to deliver at the end. */
    void leaves(int waiting) {
        mailsWaiting = waiting;
    }

    private void tell(MetricsSettings settings, Duration took, int exitCode) {
        List<String> untold;
        try {
            untold = settings.watch().tell(new RunEnd(clock.instant(), took, exitCode, mailsWaiting, report));
        } catch (UserError e) {
            // a wrong address ended the run and is told as such
            return;
        }
        untold.forEach(sentence -> LogOutput.warn(sentence, err));
    }
}
