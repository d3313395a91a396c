package slareport.metrics;

import io.micrometer.core.instrument.Tags;
import java.time.Instant;
import slareport.report.Report;

/**
 * The gauges of a run. What a run does not know is not among them, and so stays as the run before told it: when the report
 * was last up to date, and what the report says that still stands.
 */
final class RunGauges {
    private static final String TIMESTAMP = "timestamp.seconds";

    private RunGauges() {}

    /** All that the end of a run tells. */
    static Gauges of(RunEnd end) {
        Gauges gauges = new Gauges();
        gauges.set(
                "run.duration",
                "seconds",
                "How long the last run took.",
                Tags.empty(),
                end.took().toNanos() / 1e9);
        gauges.set("run.exit.code", null, "Exit code of the last run.", Tags.empty(), end.exitCode());
        gauges.set("last.run", TIMESTAMP, "When the last run ended.", Tags.empty(), seconds(end.at()));
        Integer waiting = end.mailsWaiting();
        if (waiting != null) {
            gauges.set("mails.waiting", null, "Mails composed and not delivered yet.", Tags.empty(), waiting);
        }
        if (end.leftTheReportUpToDate()) {
            gauges.set(
                    "last.success",
                    TIMESTAMP,
                    "When a run last left the report up to date.",
                    Tags.empty(),
                    seconds(end.at()));
        }
        Report report = end.report();
        if (report != null) {
            ReportGauges.add(report, gauges);
        }
        return gauges;
    }

    static double seconds(Instant instant) {
        return instant.toEpochMilli() / 1e3;
    }
}
